import type { TailoredSection } from '#src/domain/plan/apply-plan.ts';
import { moveSection, toggleSection } from '#src/domain/plan/changes.ts';
import { rewordedParts } from '#src/domain/plan/rewording.ts';
import { lengthIfShown } from '#src/domain/plan/section-minutes.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { minutesNow, titleOf, useAdapting } from './adapting.ts';
import { focusSoon } from './focus-soon.ts';
import { PartView } from './PartView.tsx';
import { SectionDetails } from './SectionDetails.tsx';

interface Props {
  section: TailoredSection;
  rank: number;
}

/** What a row says of its section beside its name: each with its icon and word. */
function Badges({ section }: { section: TailoredSection }) {
  const { t, mentee } = useAdapting();
  const { row } = t;
  const badges = [
    section.isHidden && { look: 'hidden-badge', icon: 'eyeoff', words: mentee ? fill(row.hiddenFor, { mentee }) : row.hidden },
    rewordedParts(section).length > 0 && { look: 'edited-badge', icon: 'pen', words: row.edited },
    section.isMoved && { look: 'moved-badge', icon: 'swap', words: row.moved },
    section.notes.mentor && { look: 'edited-badge', icon: 'note', words: row.noteMentor },
    section.notes.mentee && {
      look: 'moved-badge',
      icon: 'note',
      words: mentee ? fill(row.noteMenteeNamed, { mentee }) : row.noteMentee,
    },
  ].filter((badge) => badge !== false && badge !== undefined && badge !== '');
  if (badges.length === 0) return null;
  return (
    <ul role="list" class="badges">
      {badges.map(({ look, icon, words }) => (
        <li key={words} class={`badge ${look}`}>
          <Icon name={icon} size={18} /> {words}
        </li>
      ))}
    </ul>
  );
}

/** Up and down: always buttons, and the focus stays on them. */
function Moves({ section, rank }: Props) {
  const adapting = useAdapting();
  const { t, lesson, edit, say, file } = adapting;
  const title = titleOf(adapting, section);
  const total = lesson.sections.length;
  const move = (by: 1 | -1): void => {
    const to = rank + by;
    if (to < 0 || to >= total) return;
    const order = lesson.sections.map(({ id }) => id);
    edit((changes) => moveSection(file, changes, order, { section: section.id, by }));
    say(fill(t.row.saidMoved, { section: title, place: to + 1, total }));
    const [pressed, other] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    focusSoon(`adapt-${pressed}-${section.id}`, `adapt-${other}-${section.id}`);
  };
  const button = (by: 1 | -1, direction: 'up' | 'down') => (
    <button
      type="button"
      class="square"
      id={`adapt-${direction}-${section.id}`}
      aria-label={fill(t.row[direction], { section: title })}
      aria-disabled={rank + by < 0 || rank + by >= total}
      onClick={() => move(by)}
    >
      <Icon name={direction} />
    </button>
  );
  return (
    <span class="adapt-moves">
      {button(-1, 'up')}
      {button(1, 'down')}
    </span>
  );
}

function HideButton({ section }: { section: TailoredSection }) {
  const adapting = useAdapting();
  const { t, edit, say } = adapting;
  const title = titleOf(adapting, section);
  const { isHidden } = section;
  const toggle = (): void => {
    edit((changes) => toggleSection(changes, section.id));
    say(fill(isHidden ? t.row.saidShown : t.row.saidHidden, { section: title, n: minutesNow(adapting) }));
  };
  return (
    <button
      type="button"
      class="row-button adapt-hide"
      aria-label={fill(isHidden ? t.row.showThis : t.row.hideThis, { section: title })}
      onClick={toggle}
    >
      <Icon name={isHidden ? 'eyeoff' : 'eye'} /> {isHidden ? t.row.show : t.row.hide}
    </button>
  );
}

/** One section: its name opens its details; beside it, what is done with it as a whole. */
export function SectionRow({ section, rank }: Props) {
  const adapting = useAdapting();
  const { t, open, changes, isReadOnly } = adapting;
  const isOpen = open.value.has(section.id);
  const title = titleOf(adapting, section);
  const minutes = fill(t.minutes, { n: lengthIfShown(section, changes) });
  const reworded = rewordedParts(section);
  const toggle = (): void => {
    const next = new Set(open.value);
    if (!next.delete(section.id)) next.add(section.id);
    open.value = next;
  };
  return (
    <li class="adapt-row" data-adapt-section={section.id} data-hidden={section.isHidden}>
      <div class="adapt-row-head">
        <div class="adapt-row-name">
          <h3>
            <button
              type="button"
              class="adapt-open"
              id={`adapt-open-${section.id}`}
              aria-expanded={isOpen}
              aria-controls={isOpen ? `adapt-details-${section.id}` : undefined}
              onClick={toggle}
            >
              <Icon name="chev" size={22} />
              {section.isHidden ? <s>{title}</s> : <span>{title}</span>}
            </button>
          </h3>
          <Badges section={section} />
        </div>
        <p class="adapt-minutes">{section.isHidden ? <s>{minutes}</s> : minutes}</p>
        {!isReadOnly && (
          <div class="adapt-row-actions">
            <HideButton section={section} />
            <Moves section={section} rank={rank} />
          </div>
        )}
      </div>
      {isOpen ? (
        <SectionDetails section={section} />
      ) : (
        reworded.length > 0 && (
          <div class="adapt-changed">
            {reworded.map((part) => (
              <PartView key={part.index} section={section} part={part} />
            ))}
          </div>
        )
      )}
    </li>
  );
}

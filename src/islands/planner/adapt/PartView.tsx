import type { TailoredPart, TailoredSection } from '#src/domain/plan/apply-plan.ts';
import { isOwnText, setRewording } from '#src/domain/plan/rewording.ts';
import { fill } from '#src/domain/text/fill.ts';
import { partLabel, partName, passageKey, useAdapting } from './adapting.ts';
import { ChangedText } from './ChangedText.tsx';
import { focusSoon } from './focus-soon.ts';
import { Passage } from './Passage.tsx';
import { PassageEditor } from './PassageEditor.tsx';
import { useTypedField } from './typed-field.ts';

interface Props {
  section: TailoredSection;
  part: TailoredPart;
}

function Editing({ section, part }: Props) {
  const adapting = useAdapting();
  const { t, edit, editing, language } = adapting;
  const name = partLabel(adapting, section, part);
  const key = passageKey(section.id, part.index);
  const { typed, wrote } = useTypedField(part.reworded ?? part.text);
  const type = (text: string): void => {
    typed.value = text;
    wrote(isOwnText(text, part) ? part.text : text);
    edit((changes) => setRewording(changes, { section: section.id, part, language }, text), `reword ${key} ${language}`);
  };
  const stop = (): void => {
    editing.value = null;
    focusSoon(`adapt-edit-${key}`);
  };
  return (
    <>
      <PassageEditor
        name={partName(adapting, section, part)}
        isLine={part.kind === 'title'}
        typed={typed.value}
        type={type}
        own={part.text}
        hasFocus
      />
      <p class="part-actions">
        <button type="button" class="button" aria-label={fill(t.text.doneThis, { part: name })} onClick={stop}>
          {t.text.done}
        </button>
        <Revert section={section} part={part} />
      </p>
    </>
  );
}

/** Takes the mentor's words away. */
function Revert({ section, part }: Props) {
  const adapting = useAdapting();
  const { t, edit, editing, language, say } = adapting;
  const key = passageKey(section.id, part.index);
  if (part.reworded === undefined) return null;
  const revert = (): void => {
    edit((changes) => setRewording(changes, { section: section.id, part, language }, ''));
    editing.value = null;
    say(t.text.reverted);
    focusSoon(`adapt-edit-${key}`, `adapt-open-${section.id}`);
  };
  return (
    <button
      type="button"
      class="button quiet"
      aria-label={fill(t.text.revertThis, { part: partLabel(adapting, section, part) })}
      onClick={revert}
    >
      {t.text.revert}
    </button>
  );
}

function Shown({ section, part }: Props) {
  const adapting = useAdapting();
  const { t, isReadOnly, lesson, editing, open } = adapting;
  const name = partLabel(adapting, section, part);
  const key = passageKey(section.id, part.index);
  const isLine = part.kind === 'title';
  const isInReview = lesson.problems.some(
    ({ change, current }) => change.type === 'reword' && change.section === section.id && current?.index === part.index,
  );
  const start = (): void => {
    open.value = new Set([...open.value, section.id]);
    editing.value = key;
  };
  const isChanged = part.reworded !== undefined;
  return (
    <>
      {part.reworded !== undefined ? (
        <ChangedText before={part.text} after={part.reworded} isLine={isLine} />
      ) : (
        <Passage text={part.text} isLine={isLine} />
      )}
      {isInReview && <p class="field-help">{t.text.inReview}</p>}
      {!isReadOnly && !isInReview && (
        <p class="part-actions">
          <button
            type="button"
            class="button secondary"
            id={`adapt-edit-${key}`}
            aria-label={fill(isChanged ? t.text.goThis : t.text.rewriteThis, { part: name })}
            onClick={start}
          >
            {isChanged ? t.text.go : t.text.rewrite}
          </button>
          <Revert section={section} part={part} />
        </p>
      )}
    </>
  );
}

/** One passage of a section: as it is, as the mentor has it, or being reworded. */
export function PartView({ section, part }: Props) {
  const adapting = useAdapting();
  const { editing, isReadOnly } = adapting;
  const isEditing = !isReadOnly && editing.value === passageKey(section.id, part.index);
  return (
    <div class="part" data-changed={part.reworded !== undefined}>
      <p class="part-name">{partName(adapting, section, part)}</p>
      {isEditing ? <Editing section={section} part={part} /> : <Shown section={section} part={part} />}
    </div>
  );
}

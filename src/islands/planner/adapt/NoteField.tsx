import { setNote } from '#src/domain/plan/changes.ts';
import { planLimits } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { useAdapting } from './adapting.ts';
import { LimitNotice } from './LimitNotice.tsx';
import { useTypedField } from './typed-field.ts';
import { useOwnId } from '../use-own-id.ts';

interface Props {
  section: string;
  to: 'mentor' | 'mentee';
  note: string;
}

/** A note to one of the two: on mentor paper for oneself, on white for the mentee. */
export function NoteField({ section, to, note }: Props) {
  const { t, edit, mentee, isReadOnly } = useAdapting();
  const id = useOwnId();
  const { typed, wrote } = useTypedField(note);
  const words = t.notes;
  const label = to === 'mentor' ? words.mentor : mentee ? fill(words.menteeNamed, { mentee }) : words.mentee;
  const type = (text: string): void => {
    typed.value = text;
    wrote(text.trim() === '' ? '' : text);
    edit((changes) => setNote(changes, { type: 'note', section, to, text }), `note ${section} ${to}`);
  };
  if (isReadOnly && note === '') return null;
  return (
    <div class={to === 'mentor' ? 'note-field mentor-note' : 'note-field note-mentee'}>
      {isReadOnly ? (
        <>
          <p class={to === 'mentor' ? 'mentor-note-title' : 'note-title'}>
            <Icon name="note" /> {label}
          </p>
          <p class="as-typed">{note}</p>
        </>
      ) : (
        <>
          <label class={to === 'mentor' ? 'mentor-note-title' : 'note-title'} for={id}>
            <Icon name="note" /> {label}
          </label>
          <p class="field-help" id={`${id}-help`}>
            {to === 'mentor' ? words.mentorHelp : words.menteeHelp}
          </p>
          <textarea
            id={id}
            rows={2}
            maxLength={planLimits.passage}
            aria-describedby={`${id}-help`}
            value={typed.value}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <LimitNotice length={typed.value.length} message={words.nearLimit} />
        </>
      )}
    </div>
  );
}

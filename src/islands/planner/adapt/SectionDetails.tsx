import type { TailoredSection } from '#src/domain/plan/apply-plan.ts';
import { minutesIn } from '#src/domain/plan/section-minutes.ts';
import { titleOf, useAdapting } from './adapting.ts';
import { ExerciseList } from './ExerciseList.tsx';
import { MinutesField } from './MinutesField.tsx';
import { NoteField } from './NoteField.tsx';
import { PartView } from './PartView.tsx';

/** All that can be changed in one section, its place and its being shown apart. */
export function SectionDetails({ section }: { section: TailoredSection }) {
  const adapting = useAdapting();
  const { t, changes, isReadOnly } = adapting;
  const { mentor = '', mentee = '' } = section.notes;
  const hasNotes = !isReadOnly || mentor !== '' || mentee !== '';
  return (
    <div class="adapt-details" id={`adapt-details-${section.id}`}>
      <div class="adapt-group">
        <h4>{t.text.title}</h4>
        {section.parts.map((part) => (
          <PartView key={part.index} section={section} part={part} />
        ))}
      </div>
      <ExerciseList section={section} />
      <div class="adapt-group">
        <h4>{t.time.title}</h4>
        <MinutesField
          of={section.id}
          name={titleOf(adapting, section)}
          label={t.time.reading}
          minutes={minutesIn(changes, section.id, section.minutes)}
          own={section.minutes}
        />
      </div>
      {hasNotes && (
        <div class="adapt-group">
          <h4>{t.notes.title}</h4>
          <NoteField section={section.id} to="mentor" note={mentor} />
          <NoteField section={section.id} to="mentee" note={mentee} />
        </div>
      )}
    </div>
  );
}

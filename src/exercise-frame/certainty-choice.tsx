import type { Certainty } from '#src/domain/progress/facts.ts';
import type { BaseKey } from '#src/exercise-kinds/contract.ts';
import type { ExerciseModel } from './exercise-model.ts';
import type { FrameMessages } from './messages.ts';

interface Props<Shown, Key extends BaseKey, Response> {
  id: string;
  model: ExerciseModel<Shown, Key, Response>;
  messages: FrameMessages;
}

/** How sure one is, in four words; asked before checking. */
export function CertaintyChoice<Shown, Key extends BaseKey, Response>({ id, model, messages }: Props<Shown, Key, Response>) {
  return (
    <fieldset class="certainty">
      <legend>{messages['certainty-legend']}</legend>
      <div class="certainty-levels">
        {([1, 2, 3, 4] as Certainty[]).map((level) => (
          <label class="certainty-level" key={level}>
            <input
              type="radio"
              name={`${id}-certainty`}
              value={level}
              checked={model.certainty.value === level}
              disabled={model.isClosed.value}
              onChange={() => (model.certainty.value = level)}
            />
            <span>{messages[`certainty-${level}`]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { fill } from '#src/domain/text/fill.ts';
import type { BaseKey } from '#src/exercise-kinds/contract.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ExerciseModel } from './exercise-model.ts';
import type { FrameMessages } from './messages.ts';

interface Props<Shown, Key extends BaseKey, Response> {
  model: ExerciseModel<Shown, Key, Response>;
  messages: FrameMessages;
}

/** The hints asked for so far. A new one is announced; none costs anything. */
export function Hints<Shown, Key extends BaseKey, Response>({ model, messages }: Props<Shown, Key, Response>) {
  const { hints } = model.form.value;
  return (
    <div class="hints" aria-live="polite">
      {hints.slice(0, model.hintsShown.value).map((hint, index) => (
        <div class="hint" key={index}>
          <Icon name="hint" size={24} />
          <div>
            <p class="hint-title">{fill(messages['hint-title'], { index: index + 1, total: hints.length })}</p>
            <p>
              <RichText text={hint} />
            </p>
          </div>
        </div>
      ))}
    </div>
  );
}

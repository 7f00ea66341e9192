import { useEffect, useRef } from 'preact/hooks';
import type { BaseKey } from '#src/exercise-kinds/contract.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ExerciseModel } from './exercise-model.ts';
import type { FrameMessages } from './messages.ts';

interface Props<Shown, Key extends BaseKey, Response> {
  model: ExerciseModel<Shown, Key, Response>;
  messages: FrameMessages;
}

/** What the response has brought about so far, as soon as it has: nothing is lost, and one step takes it back. */
export function Consequences<Shown, Key extends BaseKey, Response>({ model, messages }: Props<Shown, Key, Response>) {
  const told = model.consequences.value;
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<string[]>([]);
  // It stands below what was worked: whoever sees must see it come.
  useEffect(() => {
    const isNew = told.some((id) => !before.current.includes(id));
    before.current = told;
    if (!isNew) return;
    const show = (): void => box.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    show();
    // The browser may still be on its way to the control that was just reached by key, and would leave the box behind.
    addEventListener('scrollend', show, { once: true, signal: AbortSignal.timeout(1000) });
  }, [told.join()]);
  if (told.length === 0) return null;
  return (
    <div class="consequences" ref={box}>
      <Icon name="info" size={24} />
      <div>
        <p class="consequences-title">{messages.consequence}</p>
        {told.map((id) => (
          <p key={id} data-consequence={id}>
            <RichText text={model.words(id) ?? ''} />
          </p>
        ))}
        {!model.isClosed.value && (
          <p class="consequences-way-back">{messages[model.canUndo.value ? 'consequence-undo' : 'consequence-mend']}</p>
        )}
      </div>
    </div>
  );
}

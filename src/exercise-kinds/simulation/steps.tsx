import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Press } from './controls.tsx';
import type { ScreenProps } from './surface-contract.ts';

interface Props {
  /** What is gone through, in its order: the values of the control `at`. */
  steps: { id: string; name: string; isDone: boolean }[];
  /** Id of the one on screen. */
  current: string;
  /** `list` names the list; `list-item` and `list-item-done` name a step by `{n}` and `{name}`. */
  messages: ScreenProps<unknown>['messages'];
}

/** Numbered buttons for things that are gone through one by one, a check on those that are done. The surface draws the icon `check`. */
export function Steps({ steps, current, messages }: Props) {
  return (
    <ol class="sim-steps" role="list" aria-label={messages['list']}>
      {steps.map(({ id, name, isDone }, index) => (
        <li key={id}>
          <Press
            control="at"
            value={id}
            class="sim-step"
            isCurrent={current === id}
            label={fill(messages[isDone ? 'list-item-done' : 'list-item'] ?? '', { n: index + 1, name })}
          >
            {isDone ? <Icon name="check" size={18} /> : index + 1}
          </Press>
        </li>
      ))}
    </ol>
  );
}

import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { DiagnosticProps } from './diagnostic-props.ts';

/** The way to hand the suggested lessons to one's mentor: an address to copy, shown to whoever asks for it. */
export function ShowMentor({ messages, address }: { messages: DiagnosticProps['messages']; address: string }) {
  const field = useRef<HTMLInputElement>(null);
  const outcome = useSignal('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      outcome.value = messages.copied;
    } catch {
      field.current?.select();
      outcome.value = messages.copyFailed;
    }
  };
  return (
    <details class="show-mentor">
      <summary>{messages.show}</summary>
      <p id="show-mentor-text">{messages.showText}</p>
      <div class="show-mentor-row">
        <p class="field">
          <label for="show-mentor-address">{messages.showField}</label>
          <input
            id="show-mentor-address"
            ref={field}
            type="text"
            readOnly
            value={address}
            aria-describedby="show-mentor-text"
            onFocus={(event) => event.currentTarget.select()}
          />
        </p>
        <button type="button" class="button secondary" onClick={() => void copy()}>
          {messages.copy}
        </button>
      </div>
      <p class="show-mentor-outcome" role="status">
        {outcome.value}
      </p>
    </details>
  );
}

import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Messages } from '#src/i18n/fr.ts';
import { Icon } from '#src/ui/icon.tsx';
import type { PlanLink } from './plan-link.ts';

interface Props {
  link: PlanLink;
  messages: Messages['share'];
  /** False where something else comes first. */
  isFirst: boolean;
}

/** The link, to be copied. Where the browser refuses the clipboard, the link is selected and the way is told. */
export function LinkField({ link, messages, isFirst }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const outcome = useSignal<'' | 'copied' | 'refused'>('');
  const select = (): void => {
    field.current?.focus();
    field.current?.select();
  };
  const copy = async (): Promise<void> => {
    outcome.value = '';
    try {
      const address = link.state.value === 'ready' ? link.address.value : await link.latest();
      await navigator.clipboard.writeText(address ?? '');
      outcome.value = 'copied';
    } catch {
      select();
      outcome.value = 'refused';
    }
  };
  return (
    <div class="share-link">
      <label for="share-address">{messages.address}</label>
      <div class="share-link-row">
        <input
          id="share-address"
          ref={field}
          readOnly
          value={link.address.value ?? ''}
          placeholder={messages.making}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class={isFirst ? 'button mentor' : 'button secondary'} onClick={() => void copy()}>
          <Icon name={outcome.value === 'copied' ? 'check' : 'copy'} /> {messages.copy}
        </button>
      </div>
      <p class="share-outcome" role="status">
        {outcome.value !== '' && messages[outcome.value]}
      </p>
    </div>
  );
}

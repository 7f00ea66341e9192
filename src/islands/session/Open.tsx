import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { Icon } from '#src/ui/icon.tsx';
import type { SessionMessages } from './session-props.ts';

/**
 * The field for a session's link, or for a whole message that holds one.
 * @param props.onText false when there is no link in the text
 */
export function PasteLink({ messages, onText }: { messages: SessionMessages['open']; onText: (text: string) => Promise<boolean> }) {
  const field = useRef<HTMLInputElement>(null);
  const isMissing = useSignal(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    isMissing.value = !(await onText(field.current?.value ?? ''));
    if (isMissing.value) field.current?.focus();
  };
  return (
    <form class="field paste-link" onSubmit={(event) => void submit(event)}>
      <label for="session-link">{messages.pasteLabel}</label>
      <span class="paste-row">
        <input
          id="session-link"
          ref={field}
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="viceversa.example/…/session/#p=…"
          aria-invalid={isMissing.value ? 'true' : undefined}
          aria-describedby={isMissing.value ? 'session-link-missing' : undefined}
        />
        <button type="submit" class="button">
          {messages.open}
        </button>
      </span>
      <span class="field-error" id="session-link-missing" role="status">
        {isMissing.value ? messages.notFound : ''}
      </span>
    </form>
  );
}

/** The button that opens a session file. */
export function OpenFileButton({ messages, onFile }: { messages: SessionMessages['open']; onFile: (file: File) => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const file = input.current?.files?.[0];
    // Emptied, so that the same file may be chosen again.
    if (input.current) input.current.value = '';
    if (file) void onFile(file);
  };
  return (
    <>
      <input ref={input} type="file" accept=".json,application/json" hidden aria-label={messages.file} onChange={take} />
      <button type="button" class="button secondary" onClick={() => input.current?.click()}>
        <Icon name="upload" /> {messages.file}
      </button>
    </>
  );
}

interface OpenSessionProps {
  messages: SessionMessages['open'];
  onText: (text: string) => Promise<boolean>;
  onFile: (file: File) => Promise<void>;
}

/** The two ways to bring a session here by hand. */
export function OpenSession({ messages, onText, onFile }: OpenSessionProps) {
  return (
    <section class="open-session" aria-labelledby="open-session">
      <h2 id="open-session">{messages.title}</h2>
      <div class="open-ways">
        <div>
          <h3>{messages.pasteTitle}</h3>
          <p>{messages.pasteText}</p>
          <PasteLink messages={messages} onText={onText} />
        </div>
        <div>
          <h3>{messages.fileTitle}</h3>
          <p>{messages.fileText}</p>
          <OpenFileButton messages={messages} onFile={onFile} />
        </div>
      </div>
    </section>
  );
}

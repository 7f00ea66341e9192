import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';

/** One sentence on what was done, with the way back. */
export interface ToastMessage {
  words: string;
  action?: { label: string; run(): void };
}

/** How long it stays, in milliseconds, when neither pointer nor focus is on it. */
const staying = 10_000;

/** A toast: one at a time, read aloud, never in a hurry. Its region is always there, so that what comes in is announced. */
export function Toast({ message, close, closeLabel }: { message: ToastMessage | null; close(): void; closeLabel: string }) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const wait = (): void => {
    clearTimeout(timer.current);
    if (message) timer.current = setTimeout(close, staying);
  };
  const hold = (): void => clearTimeout(timer.current);
  useEffect(() => {
    wait();
    return hold;
  }, [message]);
  return (
    <div class="toast-place">
      <div role="status">
        {message && (
          <div class="toast" onMouseEnter={hold} onMouseLeave={wait} onFocusIn={hold} onFocusOut={wait}>
            <Icon name="info" size={22} />
            <p>{message.words}</p>
            {message.action && (
              <button
                type="button"
                onClick={() => {
                  message.action?.run();
                  close();
                }}
              >
                {message.action.label}
              </button>
            )}
            <button type="button" class="toast-close" onClick={close} aria-label={closeLabel}>
              <Icon name="close" />
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

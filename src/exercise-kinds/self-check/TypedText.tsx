import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  id: string;
  name: string;
  describedBy: string;
  text: string;
  /** True where the first key already changes what the page shows, so that nothing moves later under a finger. */
  takesFirstKey: boolean;
  /** Called with the text at each pause of typing, and on leaving the field. */
  take(text: string): void;
}

/** How long typing must pause for what was typed to count as one step, in milliseconds. */
const pause = 800;

/** Where the browser cannot do it by itself, makes the field as high as its text. */
function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 4}px`;
}

/**
 * A field of free text, as long as one likes. The browser keeps what is in it, so that words typed before the script
 * had started stay. Typing is handed on in steps: "Undo" takes back a phrase, not a letter.
 */
export function TypedText({ id, name, describedBy, text, takesFirstKey, take }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ text, take });
  const isFirst = useRef(true);
  /** True while words that were there before the script wait to be taken up; they are worth more than what was saved. */
  const isEarly = useRef(false);
  latest.current = { text, take };

  const hand = (): void => {
    clearTimeout(timer.current);
    const typed = field.current?.value;
    if (typed !== undefined && typed !== latest.current.text) latest.current.take(typed);
  };
  useLayoutEffect(() => {
    const now = field.current;
    if (!now) return;
    if (isFirst.current && now.value !== '') {
      isEarly.current = true;
      // The frame takes up boxes that were ticked as early, one a frame, and says when it is ready: the words come after.
      const takeUp = (): void => {
        if (!now.isConnected) return;
        if (!now.closest('[data-ready]')) return void requestAnimationFrame(takeUp);
        isEarly.current = false;
        hand();
      };
      takeUp();
    } else if (now.value !== text && !isEarly.current) {
      clearTimeout(timer.current);
      now.value = text;
    }
    isFirst.current = false;
    grow(now);
  }, [text]);
  useLayoutEffect(() => () => clearTimeout(timer.current), []);

  return (
    <textarea
      ref={field}
      class="self-check-field"
      id={id}
      name={name}
      rows={6}
      aria-describedby={describedBy}
      onInput={() => {
        if (field.current) grow(field.current);
        if (takesFirstKey) return hand();
        clearTimeout(timer.current);
        timer.current = setTimeout(hand, pause);
      }}
      onBlur={hand}
    />
  );
}

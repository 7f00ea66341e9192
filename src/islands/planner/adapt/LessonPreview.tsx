import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { activePlanOf } from '#src/storage/active-plan.ts';
import { Dialog } from '../Dialog.tsx';
import { passageKey, useAdapting, type Adapting } from './adapting.ts';
import { focusSoon } from './focus-soon.ts';

/** From this width on there is room beside the writing. */
const roomy = '(min-width: 1200px)';

/** Where the lesson is looked at first: at the section that is being worked on, or at its beginning. */
const placeOf = ({ open, editing, lesson }: Adapting): string => {
  const section = lesson.sections.find(({ id, parts }) => parts.some(({ index }) => editing.peek() === passageKey(id, index)));
  const id = section?.id ?? [...open.peek()].at(-1);
  return id === undefined ? '' : `#${id}`;
};

/** The lesson's own page, handed the plan at each change: at most once a frame of the screen. */
function PreviewFrame() {
  const adapting = useAdapting();
  const { model, lesson, t } = adapting;
  const address = useRef(`${model.data.addresses.lessons}${lesson.id}/?preview${placeOf(adapting)}`);
  const frame = useRef<HTMLIFrameElement>(null);
  const isReady = useSignal(false);
  useEffect(() => {
    let next = 0;
    const post = (): void => {
      next = 0;
      const plan = model.plan.peek();
      if (plan) frame.current?.contentWindow?.postMessage({ type: 'viceversa:plan', active: activePlanOf(plan) }, location.origin);
    };
    const listen = (event: MessageEvent<unknown>): void => {
      if (event.origin !== location.origin || event.source !== frame.current?.contentWindow) return;
      if ((event.data as { type?: unknown } | null)?.type !== 'viceversa:preview-ready') return;
      isReady.value = true;
      post();
    };
    addEventListener('message', listen);
    const stop = model.plan.subscribe(() => {
      if (isReady.peek()) next ||= requestAnimationFrame(post);
    });
    return () => {
      removeEventListener('message', listen);
      cancelAnimationFrame(next);
      stop();
    };
  }, []);
  return (
    <>
      {!isReady.value && (
        <p class="preview-waiting" role="status">
          {t.preview.waiting}
        </p>
      )}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this site: with its scripts and its storage allowed, a sandbox holds nothing */}
      <iframe ref={frame} class="preview-frame" title={t.preview.frame} src={address.current} />
    </>
  );
}

/** Beside the writing: stays while one types, closes by Escape, never takes the focus by itself. */
function PreviewPanel({ title, close }: { title: string; close(): void }) {
  const { t } = useAdapting();
  useEffect(() => {
    document.getElementById('adapt-preview-title')?.focus();
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) close();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <aside class="preview-panel" aria-labelledby="adapt-preview-title">
      <header class="preview-header">
        <h3 id="adapt-preview-title" tabIndex={-1}>
          {title}
        </h3>
        <button type="button" class="square" aria-label={t.preview.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <PreviewFrame />
    </aside>
  );
}

/** The button that opens it, and the lesson as the mentee will see it. */
export function LessonPreview() {
  const { t, mentee } = useAdapting();
  const isOpen = useSignal(false);
  const isRoomy = useSignal(matchMedia(roomy).matches);
  useEffect(() => {
    const width = matchMedia(roomy);
    const follow = (): void => {
      isRoomy.value = width.matches;
    };
    width.addEventListener('change', follow);
    return () => width.removeEventListener('change', follow);
  }, []);
  const title = mentee ? fill(t.preview.titleNamed, { mentee }) : t.preview.title;
  const close = (): void => {
    const { activeElement } = document;
    const isInside = activeElement === document.body || Boolean(activeElement?.closest('.preview-panel'));
    isOpen.value = false;
    if (isInside) focusSoon('adapt-preview-open');
  };
  return (
    <>
      <button
        type="button"
        class="button secondary"
        id="adapt-preview-open"
        aria-expanded={isOpen.value}
        onClick={() => (isOpen.value ? close() : (isOpen.value = true))}
      >
        <Icon name="eye" /> {mentee ? fill(t.preview.openNamed, { mentee }) : t.preview.open}
      </button>
      {isOpen.value &&
        (isRoomy.value ? (
          <PreviewPanel title={title} close={close} />
        ) : (
          <Dialog title={title} close={close} closeLabel={t.preview.close} class="preview-dialog">
            <PreviewFrame />
          </Dialog>
        ))}
    </>
  );
}

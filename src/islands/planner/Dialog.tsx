import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#src/ui/icon.tsx';

/** The id of a dialog's title: one dialog is open at a time. */
const titleId = 'dialog-title';

interface Props {
  title: string;
  /** Called when it was closed, by Escape, by its cross or from outside. */
  close(): void;
  closeLabel: string;
  class?: string;
  children: ComponentChildren;
}

/** A native dialog: opens with its part of the page, holds the focus, closes by Escape, and gives the focus back. */
export function Dialog({ title, close, closeLabel, class: className = '', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isGone = useRef(false);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // Taken away without having been closed, it would leave the page behind it inert. Nobody has closed it then.
      isGone.current = true;
      dialog.current?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class={`dialog ${className}`} aria-labelledby={titleId} onClose={() => !isGone.current && close()}>
      <header class="dialog-header">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="dialog-close" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
          <Icon name="close" size={24} />
        </button>
      </header>
      {children}
    </dialog>
  );
}

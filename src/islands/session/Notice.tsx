import { Icon } from '#src/ui/icon.tsx';
import type { SessionMessages } from './session-props.ts';

/** What was just done, and the way back where there is one. */
export interface Done {
  what: 'following' | 'unfollowed' | 'removed' | 'failed';
  undo?: () => void;
}

/** What was just done, to be seen. It is announced by the page's own region. */
export function Notice({ done, messages }: { done: Done | null; messages: SessionMessages['followed'] }) {
  if (!done) return null;
  return (
    <p class="notice done-notice">
      <Icon name={done.what === 'failed' ? 'info' : 'ok'} size={24} /> <span>{messages[done.what]}</span>
      {done.undo && (
        <button type="button" class="button secondary" onClick={done.undo}>
          {messages.undo}
        </button>
      )}
    </p>
  );
}

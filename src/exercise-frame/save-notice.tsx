import { lastSaved } from './last-saved.ts';
import type { FrameMessages } from './messages.ts';

/** Under the actions: whether what was just done is on the device. Said only of this exercise, and only once it is so. */
export function SaveNotice({ exercise, messages }: { exercise: string; messages: FrameMessages }) {
  const last = lastSaved.value;
  if (last?.exercise !== exercise || last.state === 'saving') return null;
  return <p class="save-notice">{last.state === 'saved' ? messages.saved : messages['not-saved']}</p>;
}

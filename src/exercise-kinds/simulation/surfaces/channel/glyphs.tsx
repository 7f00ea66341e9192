import { Icon } from '#src/ui/icon.tsx';
import type { PlaceType } from './schema.ts';

const icons: Record<Exclude<PlaceType, 'call'>, string> = {
  chat: 'bubble',
  thread: 'users',
  mail: 'mail',
  meeting: 'cal',
  document: 'file',
  room: 'user',
  nowhere: 'eyeoff',
};

/** The sign of a place. A telephone is drawn by nothing else on the site, so it stands here. */
export function PlaceGlyph({ type }: { type: PlaceType }) {
  if (type !== 'call') return <Icon name={icons[type]} size={22} />;
  return (
    <svg class="icon" width={22} height={22} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 4h4l2 5-2.5 1.7a12 12 0 0 0 4.8 4.8L15 13l5 2v4a1.5 1.5 0 0 1-1.6 1.5A15.8 15.8 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4Z" />
    </svg>
  );
}

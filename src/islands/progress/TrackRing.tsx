import type { LessonProgress } from '#src/domain/progress/progress.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { ProgressLesson, ProgressPageProps } from './progress-page-props.ts';

interface Props {
  track: { id: string; title: string };
  lessons: (ProgressLesson & LessonProgress)[];
  messages: ProgressPageProps['messages'];
}

/** The pair's ring for a track: the right half fills with what is acquired. The words beside it say the same. */
export function TrackRing({ track, lessons, messages }: Props) {
  const total = lessons.length;
  const acquired = lessons.filter(({ status }) => status === 'acquired').length;
  const isBegun = lessons.some(({ status }) => status !== 'not-begun');
  const next = lessons.find(({ status }) => status === 'begun') ?? lessons.find(({ status }) => status !== 'acquired');
  const words =
    total === 0 ? messages.planned : !next ? messages.allDone : isBegun ? fill(messages.next, { lesson: next.title }) : messages.whenever;
  return (
    <li data-track={track.id}>
      <svg class="ring" viewBox="0 0 80 80" width="84" height="84" fill="none" aria-hidden="true">
        <path class="ring-track" d="M44.5 8.3a32 32 0 0 1 0 63.4M35.5 71.7a32 32 0 0 1 0-63.4" stroke-width="4" />
        {acquired > 0 && (
          <path
            class="ring-acquired"
            d="M44.5 8.3a32 32 0 0 1 0 63.4"
            stroke-width="6.5"
            stroke-linecap="round"
            pathLength={100}
            stroke-dasharray={`${(100 * acquired) / total} 200`}
          />
        )}
        <text class="ring-count" x="40" y="46" text-anchor="middle">
          {total === 0 ? '–' : `${acquired}/${total}`}
        </text>
      </svg>
      <div>
        <h3>{track.title}</h3>
        {total > 0 && <p class="visually-hidden">{fill(messages.ringOf, { n: acquired, total })}</p>}
        <p>{words}</p>
      </div>
    </li>
  );
}

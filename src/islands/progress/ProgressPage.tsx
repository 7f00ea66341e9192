import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Fact } from '#src/domain/progress/facts.ts';
import { computeLessons, type LessonProgress } from '#src/domain/progress/progress.ts';
import { fill } from '#src/domain/text/fill.ts';
import { formatDay } from '#src/domain/text/format-day.ts';
import { progressStore } from '#src/storage/progress-store.ts';
import { Icon } from '#src/ui/icon.tsx';
import { countedIn } from '#src/i18n/counted-in.ts';
import { DataBox } from './DataBox.tsx';
import type { ProgressLesson, ProgressPageProps } from './progress-page-props.ts';
import { TrackRing } from './TrackRing.tsx';

type Shown = ProgressLesson & LessonProgress;

/** One line of "What you can do, or nearly". */
function LessonLine({ lesson, props }: { lesson: Shown; props: ProgressPageProps }) {
  const { messages, language } = props;
  const isAcquired = lesson.status === 'acquired';
  const status = isAcquired
    ? fill(messages.acquiredOn, { date: formatDay(lesson.at ?? '', language) })
    : lesson.exercisesAcquired > 0
      ? countedIn(language, messages.partly, lesson.exercisesAcquired, { total: lesson.exercisesInAll })
      : messages.read;
  const words = !lesson.closedAt
    ? status
    : lesson.status === 'not-begun'
      ? fill(messages.onlyForReal, { date: formatDay(lesson.closedAt, language) })
      : fill(messages.doneForReal, { status });
  return (
    <li>
      <Icon name={isAcquired ? 'ok' : lesson.exercisesAcquired > 0 ? 'part' : 'book'} size={26} />
      <a href={lesson.href}>{lesson.title}</a>
      <span>{words}</span>
    </li>
  );
}

/** What is acquired, by track and by lesson, and the box of one's data. Computed from the facts, never stored. */
export default function ProgressPage(props: ProgressPageProps) {
  const { messages, tracks, lessons } = props;
  const facts = useSignal<Fact[] | null>(null);

  useEffect(() => {
    const load = async (): Promise<void> => {
      facts.value = await progressStore.load();
    };
    void load();
    return progressStore.subscribe(() => void load());
  }, []);

  const progress = new Map(computeLessons(facts.value ?? [], lessons).map((lesson) => [lesson.lesson, lesson]));
  const shown: Shown[] = lessons.flatMap((lesson) => {
    const found = progress.get(lesson.id);
    return found ? [{ ...lesson, ...found }] : [];
  });
  const lastDone = ({ at, closedAt }: Shown): string => [at ?? '', closedAt ?? ''].toSorted().at(-1) ?? '';
  const begun = shown
    .filter(({ status, closedAt }) => status !== 'not-begun' || closedAt)
    .toSorted((one, other) => (lastDone(one) < lastDone(other) ? 1 : -1));
  return (
    <>
      <section class="rings" aria-labelledby="rings-title">
        <h2 id="rings-title">{messages.pair}</h2>
        <p class="rings-legend">{messages.pairLegend}</p>
        <ul role="list">
          {tracks.map((track) => (
            <TrackRing key={track.id} track={track} lessons={shown.filter((lesson) => lesson.track === track.id)} messages={messages} />
          ))}
        </ul>
      </section>
      <div class="progress-columns">
        <section class="acquired" aria-labelledby="acquired-title">
          <h2 id="acquired-title">{messages.can}</h2>
          {begun.length > 0 ? (
            <ul role="list">
              {begun.map((lesson) => (
                <LessonLine key={lesson.id} lesson={lesson} props={props} />
              ))}
            </ul>
          ) : (
            <div class="empty-state">
              <p class="empty-title">{messages.emptyTitle}</p>
              <p>{messages.emptyText}</p>
              <p>
                <a class="button" href={props.lessonsHref}>
                  {messages.emptyAction}
                </a>
              </p>
            </div>
          )}
        </section>
        <DataBox language={props.language} messages={messages} facts={facts.value} />
      </div>
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { countAdaptations } from '#src/domain/plan/adaptations.ts';
import type { Fact } from '#src/domain/progress/facts.ts';
import { computeLessons, type LessonProgress } from '#src/domain/progress/progress.ts';
import { fill } from '#src/domain/text/fill.ts';
import { formatDay } from '#src/domain/text/format-day.ts';
import type { SavedPlan } from '#src/storage/plan-store.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Invitation } from './Invitation.tsx';
import { printHandout } from './print-handout.ts';
import type { LessonBrief, SessionData, SessionPageProps } from './session-props.ts';

interface Props {
  saved: SavedPlan;
  isPaused: boolean;
  facts: readonly Fact[];
  page: SessionPageProps;
  data: SessionData;
  /** With minutes as the plan has them. */
  lessons: Record<string, LessonBrief>;
  /** What was just done, with the way to undo it. */
  notice: ComponentChildren;
  onUnfollow: () => Promise<void>;
}

/** Where one stands in the plan's lessons that the site has, in the plan's order. */
function progressOf({ saved, facts, data }: Props): LessonProgress[] {
  const outlines = saved.plan.agenda.flatMap((item) => {
    const lesson = item.type === 'lesson' && Object.hasOwn(data.lessons, item.lesson) ? data.lessons[item.lesson] : undefined;
    return lesson ? [lesson] : [];
  });
  return computeLessons(facts, outlines);
}

/** What to do first: the first lesson of the session that is not acquired. */
function NextThing({ progress, page, lessons }: Pick<Props, 'page' | 'lessons'> & { progress: LessonProgress[] }) {
  const t = page.messages.followed;
  const next = progress.find(({ status }) => status !== 'acquired');
  const lesson = next && lessons[next.lesson];
  if (!next || !lesson) return <p class="next-thing">{progress.length > 0 ? t.allDone : t.noLesson}</p>;
  const isBegun = progress.some(({ status }) => status !== 'not-begun');
  return (
    <section class="next-thing" aria-labelledby="next-thing">
      <h2 id="next-thing">{isBegun ? t.next : t.begin}</h2>
      <p>
        {lesson.number}. {lesson.title}
      </p>
      <a class="button" href={`${page.lessonsHref}${next.lesson}/`}>
        {next.status === 'begun' ? t.resume : t.open} <Icon name="right" />
      </a>
    </section>
  );
}

/** The session that is followed: what to do next, then all of it, each lesson with where one stands. */
export function Followed(props: Props) {
  const { saved, isPaused, page, data, lessons, onUnfollow } = props;
  const { plan, origin } = saved;
  const { messages, language } = page;
  const t = messages.followed;
  const progress = progressOf(props);
  const statusOf = (lesson: string): string => {
    const { status, at } = progress.find((each) => each.lesson === lesson) ?? { status: 'not-begun', at: null };
    if (status === 'acquired') return fill(t.acquired, { date: formatDay(at ?? '', language) });
    return status === 'begun' ? t.begun : '';
  };
  const counts = countAdaptations(plan, language, (lesson) => Object.hasOwn(data.lessons, lesson));
  const isTailored = Object.values(counts).some((count) => count > 0);
  const mentor = plan.mentor.trim();
  return (
    <div class="session-followed">
      <h1 tabIndex={-1}>{mentor === '' ? messages.title : fill(t.title, { mentor })}</h1>
      {props.notice}
      <NextThing progress={progress} page={page} lessons={lessons} />
      <div class="session-columns">
        <div class="session-sheet">
          <Invitation
            plan={plan}
            lessons={lessons}
            language={language}
            messages={messages.invitation}
            hasSender={false}
            rowOf={(lesson) => ({ href: `${page.lessonsHref}${lesson}/`, status: statusOf(lesson) })}
          />
        </div>
        <section class="session-side" aria-labelledby="session-actions">
          <h2 id="session-actions">{t.actions}</h2>
          {origin === 'own' && <p>{t.own}</p>}
          <p>{isPaused ? t.paused : isTailored ? t.tailored : t.untailored}</p>
          <p class="choices">
            <button type="button" class="button secondary" onClick={() => void printHandout(plan, page, data)}>
              <Icon name="print" /> {t.print}
            </button>
            {origin === 'own' && (
              <a class="button secondary" href={page.prepareHref}>
                {messages.preview.toPlanner}
              </a>
            )}
            <button type="button" class="button quiet" onClick={() => void onUnfollow()}>
              {t.unfollow}
            </button>
          </p>
        </section>
      </div>
    </div>
  );
}

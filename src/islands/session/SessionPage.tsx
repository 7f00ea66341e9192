import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { isSame } from '#src/domain/plan/plan-differences.ts';
import { Followed } from './Followed.tsx';
import { Nothing } from './Nothing.tsx';
import { Notice } from './Notice.tsx';
import { OpenSession } from './Open.tsx';
import { Others } from './Others.tsx';
import { Preview } from './Preview.tsx';
import type { LessonBrief, SessionData, SessionPageProps } from './session-props.ts';
import { Unreadable } from './Unreadable.tsx';
import { useDroppedFile } from './use-dropped-file.ts';
import { useSteps } from './use-steps.ts';
import { useTailored, type Tailored } from './use-tailored-minutes.ts';

const noData: SessionData = { lessons: {}, exercises: {}, settings: {} };

/** The catalogue's lessons, each with its minutes as the plan has it. */
const withMinutes = ({ lessons }: SessionData, { minutes }: Tailored): Record<string, LessonBrief> =>
  Object.fromEntries(Object.entries(lessons).map(([id, lesson]) => [id, { ...lesson, minutes: minutes[id] ?? lesson.minutes }]));

/** The session page: a plan that was opened, the one that is followed, or the way to open one. */
export default function SessionPage(page: SessionPageProps) {
  const root = useRef<HTMLDivElement>(null);
  const data = useSignal<SessionData>(noData);
  const { kept, steps } = useSteps(root);
  const { opened, isOpening, hash, done, outcome } = steps;
  const isDragging = useDroppedFile((file) => void steps.takeFile(file));
  useEffect(() => {
    data.value = (JSON.parse(document.querySelector('#session-data')?.textContent ?? 'null') as SessionData | null) ?? noData;
  }, []);

  const { plans = [], followed: following, facts = [] } = kept.value ?? {};
  const followed = plans.find(({ id }) => id === following?.id);
  const offered = opened.value?.isRead ? opened.value : null;
  const before = offered ? plans.find(({ id }) => id === offered.plan.id) : undefined;
  const isFollowedAlready = offered !== null && before?.origin === 'received' && before === followed && isSame(before.plan, offered.plan);
  useEffect(() => {
    if (isFollowedAlready) steps.close();
  }, [isFollowedAlready]);
  const tailored = useTailored(offered?.plan ?? followed?.plan ?? null, page.lessonsHref, data.value);
  const shared = { page, data: data.value, lessons: withMinutes(data.value, tailored) };
  const isReady = kept.value !== null && !isOpening.value && !isFollowedAlready;

  const notice = <Notice done={done.value} messages={page.messages.followed} />;
  const others = plans.filter(({ id, origin, isArchived }) => origin === 'received' && !isArchived && id !== following?.id);
  const list = <Others plans={others} page={page} isBeside={followed !== undefined} onFollow={steps.followKept} onRemove={steps.remove} />;
  const ways = <OpenSession messages={page.messages.open} onText={steps.takeText} onFile={steps.takeFile} />;
  const view = (): ComponentChildren => {
    if (!isReady) return <Waiting page={page} />;
    if (opened.value && !opened.value.isRead)
      return (
        <Unreadable
          problem={opened.value}
          page={page}
          isFollowing={followed !== undefined}
          onText={steps.takeText}
          onFile={steps.takeFile}
          onBack={steps.close}
        />
      );
    if (offered)
      return (
        <Preview
          {...shared}
          offered={offered}
          problems={tailored.problems}
          before={before}
          other={followed === before ? undefined : followed}
          outcome={outcome.value}
          hash={hash.value}
          onFollow={() => steps.follow(offered, before)}
          onClose={steps.close}
        />
      );
    if (!followed) return <Nothing page={page} notice={notice} list={list} ways={ways} onStop={following ? steps.stop : null} />;
    return (
      <>
        <Followed
          {...shared}
          saved={followed}
          isPaused={following?.isPaused ?? false}
          facts={facts}
          notice={notice}
          onUnfollow={() => steps.unfollow(followed)}
        />
        {list}
        {ways}
      </>
    );
  };
  return (
    <div ref={root} class="session" data-ready={isReady ? '' : undefined}>
      <div class="visually-hidden" role="status">
        {done.value ? page.messages.followed[done.value.what] : ''}
      </div>
      {isDragging && <p class="drop-here">{page.messages.open.drop}</p>}
      {view()}
    </div>
  );
}

/** While the address is read, and what the served page holds. */
function Waiting({ page }: { page: SessionPageProps }) {
  return (
    <>
      <h1 tabIndex={-1}>{page.messages.title}</h1>
      <p class="lead session-waiting">{page.messages.waiting}</p>
    </>
  );
}

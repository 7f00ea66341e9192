import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { isSame } from '#src/domain/plan/plan-differences.ts';
import type { SavedPlan } from '#src/storage/plan-store.ts';
import { Followed } from './Followed.tsx';
import { followPlan, removePlan, restorePlan, showInLessons, stopShowing, type FollowOutcome } from './kept-plans.ts';
import { Nothing } from './Nothing.tsx';
import { OpenSession } from './Open.tsx';
import { carriesPlan, openFile, openLink, type OpenedPlan } from './open-plan.ts';
import { Others } from './Others.tsx';
import { Preview } from './Preview.tsx';
import type { LessonBrief, SessionData, SessionPageProps } from './session-props.ts';
import { Notice, type Done } from './Notice.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useDroppedFile } from './use-dropped-file.ts';
import { useKeptPlans } from './use-kept-plans.ts';
import { useTailored } from './use-tailored-minutes.ts';

const noData: SessionData = { lessons: {}, exercises: {}, settings: {} };

/** The address without its plan: the choice is made. */
const forgetHash = (): void => history.replaceState(history.state, '', location.pathname + location.search);

/** What is opened in this page, from the address, the field or a file. */
function useOpened(onOpened: () => void) {
  const opened = useSignal<OpenedPlan | null>(null);
  const isOpening = useSignal(true);
  /** Stays in the address until a choice is made, so that a reload and the other language show the same. */
  const hash = useSignal('');
  const show = (next: OpenedPlan | null, nextHash: string): void => {
    hash.value = nextHash;
    opened.value = next;
    isOpening.value = false;
    if (nextHash === '') forgetHash();
    else if (location.hash !== nextHash) history.replaceState(history.state, '', nextHash);
  };
  useEffect(() => {
    const readAddress = async (): Promise<void> => {
      const found = location.hash;
      if (!carriesPlan(found)) {
        // A jump inside the page: the plan goes back to its place.
        if (hash.value !== '') history.replaceState(history.state, '', hash.value);
        isOpening.value = false;
        return;
      }
      const isLater = !isOpening.value;
      const result = await openLink(found);
      show(result?.opened ?? { isRead: false, code: 'empty', from: 'link' }, found);
      if (isLater) onOpened();
    };
    const again = (): void => void readAddress();
    addEventListener('hashchange', again);
    again();
    return () => removeEventListener('hashchange', again);
  }, []);
  return { opened, isOpening, hash, show };
}

/** The session page: a plan that was opened, the one that is followed, or the way to open one. */
export default function SessionPage(page: SessionPageProps) {
  const root = useRef<HTMLDivElement>(null);
  const data = useSignal<SessionData>(noData);
  const done = useSignal<Done | null>(null);
  const outcome = useSignal<FollowOutcome | null>(null);
  const { kept, refresh } = useKeptPlans();
  /** After a step of one's own the focus is on the new title. */
  const focusTitle = (): void => {
    requestAnimationFrame(() => root.current?.querySelector('h1')?.focus());
  };
  const { opened, isOpening, hash, show } = useOpened(() => {
    outcome.value = null;
    focusTitle();
  });
  const takeFile = async (file: File): Promise<void> => {
    outcome.value = null;
    show(await openFile(file), '');
    focusTitle();
  };
  const isDragging = useDroppedFile((file) => void takeFile(file));
  const takeText = async (text: string): Promise<boolean> => {
    const result = await openLink(text);
    if (!result) return false;
    outcome.value = null;
    show(result.opened, result.hash);
    focusTitle();
    return true;
  };
  useEffect(() => {
    data.value = JSON.parse(document.querySelector('#session-data')?.textContent ?? 'null') ?? noData;
  }, []);

  const plans = kept.value?.plans ?? [];
  const followedId = kept.value?.followed?.id;
  const followed = plans.find(({ id }) => id === followedId);
  const offered = opened.value?.isRead ? opened.value : null;
  const before = offered ? plans.find(({ id }) => id === offered.plan.id) : undefined;
  const isFollowedAlready =
    offered !== null && before?.origin === 'received' && before.id === followedId && isSame(before.plan, offered.plan);
  useEffect(() => {
    if (isFollowedAlready) show(null, '');
  }, [isFollowedAlready]);

  const shownPlan = offered?.plan ?? followed?.plan ?? null;
  const tailored = useTailored(shownPlan, page.lessonsHref, data.value);
  const lessons: Record<string, LessonBrief> = Object.fromEntries(
    Object.entries(data.value.lessons).map(([id, lesson]) => [id, { ...lesson, minutes: tailored.minutes[id] ?? lesson.minutes }]),
  );

  const settle = async (next: Done | null): Promise<void> => {
    await refresh();
    done.value = next;
    focusTitle();
  };
  const close = (): void => {
    show(null, '');
    void settle(null);
  };
  const follow = async (): Promise<void> => {
    if (!offered) return;
    outcome.value = null;
    const result = await followPlan(offered.plan, offered.isNewer, before);
    await refresh();
    outcome.value = result;
    if (result !== 'followed') return;
    show(null, '');
    await settle({ what: 'following' });
  };
  const followKept = (saved: SavedPlan): Promise<void> => settle({ what: showInLessons(saved.plan) ? 'following' : 'failed' });
  const unfollow = (saved: SavedPlan): Promise<void> =>
    settle(stopShowing() ? { what: 'unfollowed', undo: () => void followKept(saved) } : { what: 'failed' });
  const remove = async (saved: SavedPlan): Promise<void> => {
    const isGone = await removePlan(saved);
    const undo = async (): Promise<void> => settle((await restorePlan(saved)) ? null : { what: 'failed' });
    await settle(isGone ? { what: 'removed', undo: () => void undo() } : { what: 'failed' });
  };

  const notice = <Notice done={done.value} messages={page.messages.followed} />;
  const ways = <OpenSession messages={page.messages.open} onText={takeText} onFile={(file) => void takeFile(file)} />;
  const others = plans.filter(({ id, origin, isArchived }) => origin === 'received' && !isArchived && id !== followedId);
  const list = (
    <Others
      plans={others}
      page={page}
      isBeside={followed !== undefined}
      onFollow={(saved) => void followKept(saved)}
      onRemove={(saved) => void remove(saved)}
    />
  );
  const isReady = kept.value !== null && !isOpening.value && !isFollowedAlready;
  return (
    <div ref={root} class="session" data-ready={isReady ? '' : undefined}>
      <div class="visually-hidden" role="status">
        {done.value ? page.messages.followed[done.value.what] : ''}
      </div>
      {isDragging && <p class="drop-here">{page.messages.open.drop}</p>}
      {!isReady ? (
        <Waiting page={page} />
      ) : opened.value && !opened.value.isRead ? (
        <Unreadable
          problem={opened.value}
          page={page}
          isFollowing={followed !== undefined}
          onText={takeText}
          onFile={(file) => void takeFile(file)}
          onBack={close}
        />
      ) : offered ? (
        <Preview
          offered={offered}
          page={page}
          data={data.value}
          lessons={lessons}
          problems={tailored.problems}
          before={before}
          other={followed && followed.id !== offered.plan.id ? followed : undefined}
          outcome={outcome.value}
          hash={hash.value}
          onFollow={() => void follow()}
          onClose={close}
        />
      ) : followed ? (
        <>
          <Followed
            saved={followed}
            isPaused={kept.value?.followed?.isPaused ?? false}
            facts={kept.value?.facts ?? []}
            page={page}
            data={data.value}
            lessons={lessons}
            notice={notice}
            onUnfollow={() => void unfollow(followed)}
          />
          {list}
          {ways}
        </>
      ) : (
        <Nothing page={page} notice={notice} list={list} ways={ways} />
      )}
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

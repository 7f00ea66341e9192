import type { ComponentChildren } from 'preact';
import type { SessionPageProps } from './session-props.ts';

interface Props {
  page: SessionPageProps;
  notice: ComponentChildren;
  list: ComponentChildren;
  ways: ComponentChildren;
  /** Where the lessons still follow a session that is not kept here any more: the way to end that. */
  onStop: (() => Promise<void>) | null;
}

/** No session is followed: what this page is for, the kept sessions, and the ways to open one. */
export function Nothing({ page, notice, list, ways, onStop }: Props) {
  const { none: t, title } = page.messages;
  return (
    <div class="session-none">
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead">{t.lead}</p>
      {notice}
      {onStop && (
        <p class="notice done-notice">
          <span>{t.orphan}</span>
          <button type="button" class="button secondary" onClick={() => void onStop()}>
            {page.messages.followed.unfollow}
          </button>
        </p>
      )}
      <div class="empty-state">
        <p class="empty-title">{t.emptyTitle}</p>
        <p>{t.emptyText}</p>
      </div>
      {list}
      {ways}
      <p class="session-elsewhere">
        {t.lessonsText}{' '}
        <a class="button quiet" href={page.lessonsHref}>
          {t.lessons}
        </a>
        <a class="button quiet" href={page.prepareHref}>
          {t.prepare}
        </a>
      </p>
    </div>
  );
}

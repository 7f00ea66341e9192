import type { SavedPlan } from '#src/storage/plan-store.ts';
import type { SessionPageProps } from './session-props.ts';
import { sessionName } from './session-words.ts';
import { fill } from '#src/domain/text/fill.ts';

interface Props {
  plans: readonly SavedPlan[];
  page: SessionPageProps;
  /** Whether one is followed beside these. */
  isBeside: boolean;
  onFollow: (saved: SavedPlan) => Promise<void>;
  onRemove: (saved: SavedPlan) => Promise<void>;
}

/** Sessions that were received and kept: each may be followed, or taken off the device. */
export function Others({ plans, page, isBeside, onFollow, onRemove }: Props) {
  const t = page.messages.others;
  if (plans.length === 0) return null;
  return (
    <section class="other-sessions" aria-labelledby="other-sessions">
      <h2 id="other-sessions">{isBeside ? t.title : t.titleAll}</h2>
      <ul role="list">
        {plans.map((saved) => {
          const name = sessionName(saved.plan, page.language, t);
          return (
            <li key={saved.id}>
              <span>{name}</span>
              <span class="other-actions">
                <button
                  type="button"
                  class="button secondary"
                  aria-label={fill(t.showNamed, { name })}
                  onClick={() => void onFollow(saved)}
                >
                  {t.show}
                </button>
                <button type="button" class="button quiet" aria-label={fill(t.removeNamed, { name })} onClick={() => void onRemove(saved)}>
                  {t.remove}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

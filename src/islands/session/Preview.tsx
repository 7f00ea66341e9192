import type { ComponentChildren } from 'preact';
import { isSame } from '#src/domain/plan/plan-differences.ts';
import { otherLanguage } from '#src/domain/text/language.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { SavedPlan } from '#src/storage/plan-store.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Effect } from './Effect.tsx';
import { Invitation } from './Invitation.tsx';
import type { FollowOutcome } from './kept-plans.ts';
import type { OfferedPlan } from './open-plan.ts';
import type { LessonBrief, SessionData, SessionPageProps } from './session-props.ts';
import { proposalWords, sessionName } from './session-words.ts';
import { Versions } from './Versions.tsx';

interface Props {
  offered: OfferedPlan;
  page: SessionPageProps;
  data: SessionData;
  /** With minutes as the plan has them. */
  lessons: Record<string, LessonBrief>;
  problems: number;
  /** What is kept of this very plan. */
  before: SavedPlan | undefined;
  /** Another plan that is followed now. */
  other: SavedPlan | undefined;
  /** What the last try to follow it came to. */
  outcome: FollowOutcome | null;
  /** This page's fragment, for the other language. */
  hash: string;
  onFollow: () => Promise<void>;
  onClose: () => void;
}

function Choices({ yes, no, onFollow, onClose }: { yes: string; no: string; onFollow: () => Promise<void>; onClose: () => void }) {
  return (
    <p class="choices">
      <button type="button" class="button" onClick={() => void onFollow()}>
        {yes}
      </button>
      <button type="button" class="button secondary" onClick={onClose}>
        {no}
      </button>
    </p>
  );
}

/** What the browser or another tab had against following. */
function Outcome({ outcome, page }: { outcome: FollowOutcome | null; page: SessionPageProps }): ComponentChildren {
  const t = page.messages.preview;
  return (
    <div role="status" class="outcome">
      {outcome === 'refused' && (
        <p>
          <strong>{t.refusedTitle}.</strong> {t.refused}
        </p>
      )}
      {outcome === 'outdated' && <p>{t.outdated}</p>}
    </div>
  );
}

/** What following does, and the two ways on. */
function Decision(props: Props) {
  const { offered, page, data, before, other, problems, onFollow, onClose } = props;
  const t = page.messages.preview;
  const { plan } = offered;
  if (before?.origin === 'own')
    return (
      <>
        <p>{t.own}</p>
        <p class="choices">
          <a class="button" href={page.prepareHref}>
            {t.toPlanner}
          </a>
        </p>
      </>
    );
  const isOther = before !== undefined && !isSame(before.plan, plan);
  return (
    <>
      <h2>{isOther ? t.otherVersionTitle : t.effectTitle}</h2>
      {isOther && <Versions kept={before.plan} offered={plan} page={page} data={data} />}
      {before && !isOther && <p>{t.keptBefore}</p>}
      {isOther && <h3>{t.effectTitle}</h3>}
      <Effect plan={plan} page={page} data={data} problems={problems} />
      <p>{t.kept}</p>
      {other && <p>{fill(t.replaces, { other: sessionName(other.plan, page.language, page.messages.others) })}</p>}
      <Choices yes={isOther ? t.take : t.follow} no={isOther ? t.keepMine : t.notNow} onFollow={onFollow} onClose={onClose} />
      <Outcome outcome={props.outcome} page={page} />
    </>
  );
}

/** A session that was opened: all of it to be read, nothing kept, and a choice. */
export function Preview(props: Props) {
  const { offered, page, lessons, hash } = props;
  const { plan, isNewer } = offered;
  const { preview: t, invitation } = page.messages;
  const mentee = plan.mentee.trim();
  return (
    <div class="session-preview">
      <h1 tabIndex={-1}>{proposalWords(plan, invitation)}</h1>
      <p class="lead">
        {mentee !== '' && `${fill(invitation.forWhom, { mentee })} `}
        {t.lead}
      </p>
      {isNewer && (
        <p class="notice">
          <Icon name="info" /> {t.newer}
        </p>
      )}
      {plan.language !== page.language && (
        <p class="notice language-notice">
          <span>{t.otherLanguage[plan.language]}</span>{' '}
          {hash !== '' && (
            <a href={`${page.otherHref}${hash}`} hreflang={otherLanguage(page.language)}>
              {t.openInOther[plan.language]}
            </a>
          )}
        </p>
      )}
      <div class="session-columns">
        <div class="session-sheet">
          <Invitation plan={plan} lessons={lessons} language={page.language} messages={invitation} hasSender={false} />
        </div>
        <div class="session-side">
          <Decision {...props} />
        </div>
      </div>
    </div>
  );
}

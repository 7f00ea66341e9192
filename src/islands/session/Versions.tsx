import { comparePlans, type Difference } from '#src/domain/plan/plan-differences.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import type { SessionData, SessionPageProps } from './session-props.ts';
import { hoursWords, humanized, placeWords } from './session-words.ts';

interface Props {
  /** The version on this device, and the one that was opened. */
  kept: Plan;
  offered: Plan;
  page: SessionPageProps;
  data: SessionData;
}

function wordsOf(difference: Difference, { kept, offered, page, data }: Props): string {
  const { differences: t, invitation } = page.messages;
  if ('lesson' in difference) {
    const title = Object.hasOwn(data.lessons, difference.lesson) ? data.lessons[difference.lesson]?.title : undefined;
    return fill(t[difference.what], { lesson: title ?? humanized(difference.lesson) });
  }
  const described: Partial<Record<Difference['what'], (plan: Plan) => string>> = {
    date: (plan) => hoursWords(plan, page.language, invitation) || t.unset,
    length: (plan) => countedIn(page.language, invitation.length, plan.minutes),
    place: (plan) => placeWords(plan, invitation),
  };
  const describe = described[difference.what];
  return describe ? fill(t.from, { what: t[difference.what], before: describe(kept), now: describe(offered) }) : t[difference.what];
}

/** What the opened version of a session has otherwise than the kept one, a line each. */
export function Versions(props: Props) {
  const differences = comparePlans(props.kept, props.offered);
  const { preview: t, differences: words } = props.page.messages;
  return (
    <>
      <p>{t.otherVersion}</p>
      <ul class="versions">
        {differences.map((difference) => (
          <li key={JSON.stringify(difference)}>{wordsOf(difference, props)}</li>
        ))}
        {differences.length === 0 && <li>{words.nothing}</li>}
      </ul>
    </>
  );
}

import { planLimits } from '#src/domain/plan/plan.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import { useAdapting } from './adapting.ts';

/** How many characters before the end one hears of it. */
const near = 400;

/** Says how much room is left in a passage, when little is. */
export function LimitNotice({ length, message }: { length: number; message: { one: string; other: string } }) {
  const { language } = useAdapting();
  const left = planLimits.passage - length;
  return <p class="limit-notice">{left <= near && countedIn(language, message, Math.max(0, left))}</p>;
}

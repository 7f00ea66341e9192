import type { ChoiceKey } from '#src/exercise-kinds/choice/grade.ts';
import type { ChoiceResponse, ChoiceShown } from '#src/exercise-kinds/choice/schema.ts';
import type { MarkKey } from '#src/exercise-kinds/mark/grade.ts';
import type { MarkResponse, MarkShown } from '#src/exercise-kinds/mark/schema.ts';
import type { OrderKey } from '#src/exercise-kinds/order/grade.ts';
import type { OrderResponse } from '#src/exercise-kinds/order/schema.ts';
import type { SortKey } from '#src/exercise-kinds/sort/grade.ts';
import type { SortResponse, SortShown } from '#src/exercise-kinds/sort/schema.ts';
import type { Form } from './authored-exercises.ts';

/** What to enter, of the kind's own response type. */
export type Response =
  | { kind: 'choice'; select: ChoiceShown['select']; response: ChoiceResponse }
  | { kind: 'order'; response: OrderResponse }
  | { kind: 'sort'; response: SortResponse }
  | { kind: 'mark'; response: MarkResponse };

/** Responses worked out from the answer key, without the product's own grading. */
export interface Answers {
  right: Response;
  /** Nothing is right in it. */
  wrong: Response;
  /** Something is right in it; null where the exercise has no such thing. */
  partial: Response | null;
}

function choiceAnswers(shown: ChoiceShown, key: ChoiceKey): Answers {
  const { select } = shown;
  const wrongOption = shown.options.find(({ id }) => !key.correct.includes(id))?.id ?? '';
  const of = (chosen: string[], verdict = key.verdict): Response => ({ kind: 'choice', select, response: { chosen, verdict } });
  const partial = { one: null, several: of(key.correct.slice(0, 1)), verdict: of([wrongOption]) }[select];
  return { right: of(key.correct), wrong: of([wrongOption], key.verdict === null ? null : !key.verdict), partial };
}

/** An order in which no item stands at an accepted place, or right after the one that it should follow. */
function orderWithNothingRight(orders: string[][], begun: string[] = []): string[] | null {
  const items = orders[0] ?? [];
  if (begun.length === items.length) return begun;
  const isGood = (id: string, order: string[]): boolean =>
    order[begun.length] === id || (begun.length > 0 && order.indexOf(id) === order.indexOf(begun.at(-1) ?? '') + 1);
  for (const id of items.filter((each) => !begun.includes(each) && !orders.some((order) => isGood(each, order))).toReversed()) {
    const found = orderWithNothingRight(orders, [...begun, id]);
    if (found) return found;
  }
  return null;
}

function orderAnswers(key: OrderKey): Answers {
  const [first = []] = key.orders;
  const of = (order: string[]): Response => ({ kind: 'order', response: { order } });
  const [one = '', two = '', ...rest] = first;
  const wrong = orderWithNothingRight(key.orders);
  if (!wrong) throw new Error(`Every order of ${first.join(', ')} has something right: these tests need one that has not.`);
  return { right: of(first), wrong: of(wrong), partial: of([two, one, ...rest]) };
}

function sortAnswers(shown: SortShown, key: SortKey): Answers {
  const accepted = (item: string): string[] => key.accepted[item] ?? [];
  const goodGroup = (item: string): string => accepted(item)[0] ?? '';
  const badGroup = (item: string): string => shown.groups.find(({ id }) => !accepted(item).includes(id))?.id ?? goodGroup(item);
  const of = (group: (item: string, index: number) => string): Response => ({
    kind: 'sort',
    response: { placed: Object.fromEntries(shown.items.map(({ id }, index) => [id, group(id, index)])) },
  });
  return { right: of(goodGroup), wrong: of(badGroup), partial: of((item, index) => (index === 0 ? goodGroup(item) : badGroup(item))) };
}

function markAnswers(shown: MarkShown, key: MarkKey): Answers {
  const of = (marked: string[]): Response => ({ kind: 'mark', response: { marked } });
  const wrong = shown.zones.filter((zone) => !key.targets.includes(zone)).slice(0, 2);
  return { right: of(key.targets), wrong: of(wrong), partial: of(key.targets.slice(0, 1)) };
}

/** @throws for a kind that these tests cannot work yet: add it here and in fill-in.ts */
export function answersTo(kind: string, { shown, key }: Form): Answers {
  if (kind === 'choice') return choiceAnswers(shown as ChoiceShown, key as ChoiceKey);
  if (kind === 'order') return orderAnswers(key as OrderKey);
  if (kind === 'sort') return sortAnswers(shown as SortShown, key as SortKey);
  if (kind === 'mark') return markAnswers(shown as MarkShown, key as MarkKey);
  throw new Error(`No test can answer the kind "${kind}" yet: add it to tests/support/answers.ts and fill-in.ts.`);
}

import type { Localized } from '#src/domain/text/language.ts';
import type { Words } from '../contract.ts';
import type { RecallKey } from './grade.ts';
import type { RecallBody, RecallShown } from './schema.ts';

/** One side of the card is shown; the other is the answer. */
export function presentRecall(body: Localized<RecallBody>): { shown: RecallShown; key: RecallKey } {
  const words: Words = { answer: body.back };
  for (const [outcome, text] of Object.entries(body.feedback)) words[`overall/${outcome}`] = text;
  return { shown: { ask: body.ask, text: body.front }, key: { words } };
}

/** The other side. */
export function describeRecall(body: Localized<RecallBody>): string[] {
  return [body.back];
}

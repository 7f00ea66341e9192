import type { Localized } from '#src/domain/text/language.ts';
import type { Words } from '../contract.ts';
import type { SelfCheckKey } from './grade.ts';
import type { SelfCheckBody, SelfCheckShown } from './schema.ts';

/** Splits the authored fields into what is shown and what answers it. */
export function presentSelfCheck(body: Localized<SelfCheckBody>): { shown: SelfCheckShown; key: SelfCheckKey } {
  const words: Words = {};
  for (const { id, add } of body.checklist) words[`${id}/look`] = add;
  for (const [outcome, text] of Object.entries(body.feedback)) words[`overall/${outcome}`] = text;
  return {
    shown: { checklist: body.checklist.map(({ id, text }) => ({ id, text })) },
    key: { models: body.models.map(({ text }) => text), words },
  };
}

/** What the text should hold, then the model answers. */
export function describeSelfCheck(body: Localized<SelfCheckBody>): string[] {
  return [...body.checklist.map(({ text }) => `**${text}**`), ...body.models.map(({ text }) => text)];
}

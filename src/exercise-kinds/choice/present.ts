import type { PaperMaterial } from '#src/domain/exercise/paper-material.ts';
import type { Localized } from '#src/domain/text/language.ts';
import type { KindMessages, Words } from '../contract.ts';
import type { ChoiceKey } from './grade.ts';
import type { ChoiceBody, ChoiceShown } from './schema.ts';

/** Splits the authored fields into what is shown and what answers it. */
export function presentChoice(body: Localized<ChoiceBody>): { shown: ChoiceShown; key: ChoiceKey } {
  const words: Words = {};
  for (const option of body.options) {
    words[option.id] = option.feedback;
    if (option.look_at) words[`${option.id}/look`] = option.look_at;
  }
  if (body.unsure) words['unsure'] = body.unsure;
  if (body.verdict_feedback) {
    words['verdict/true'] = body.verdict_feedback.true;
    words['verdict/false'] = body.verdict_feedback.false;
  }
  for (const [outcome, text] of Object.entries(body.feedback ?? {})) words[`overall/${outcome}`] = text;
  return {
    shown: {
      select: body.select,
      options: body.options.map(({ id, text }) => ({ id, text })),
      unsure: body.unsure !== undefined,
      statement: body.statement,
    },
    key: {
      correct: body.options.filter((option) => option.correct).map((option) => option.id),
      verdict: body.answer ?? null,
      words,
    },
  };
}

/** The right options in words, after the verdict where one is asked. */
export function describeChoice(body: Localized<ChoiceBody>, messages: KindMessages): string[] {
  const verdict = body.answer === undefined ? [] : [`**${messages[String(body.answer)] ?? ''}**`];
  return [...verdict, ...body.options.filter((option) => option.correct).map((option) => option.text)];
}

/** The options to tick, below the statement that they speak of. */
export function layOutChoice({ statement, options }: ChoiceShown): PaperMaterial {
  return { lines: statement === undefined ? [] : [statement], lists: [{ label: '', items: options.map(({ text }) => text) }] };
}

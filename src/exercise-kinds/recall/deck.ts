import type { Card } from '../contract.ts';
import type { RecallKey } from './grade.ts';
import type { RecallShown } from './schema.ts';

/** The parts of an exercise that differ from card to card. */
interface Dealt {
  id: string;
  forms: { hints: string[]; shown: RecallShown; key: RecallKey }[];
}

/** What a page hands over for many cards. */
export interface DeckProps<Exercise> {
  /** One exercise, whole: what all cards have in common is taken from it. */
  whole: Exercise;
  /** The cards, in the order of drawing. */
  deck: Card[];
  /** What stands there until the first card does. */
  waiting: string;
}

/** The exercise of a card: what a whole one holds, with the card's own texts. */
export function dealCard<Exercise extends Dealt>(whole: Exercise, card: Card): Exercise {
  const forms = whole.forms.map((form, index) => {
    const own = card.forms[index];
    if (!own) return form;
    const key = { ...form.key, words: { ...form.key.words, answer: own.answer } };
    return { ...form, hints: own.hints, shown: { ...form.shown, text: own.text }, key };
  });
  return { ...whole, id: card.id, forms };
}

/** The term of a card: what its first form asks the meaning of. */
export const termOf = (card: Card): string => card.forms[0]?.text ?? card.id;

/** The card that an address names (`#cookie`), or the first. */
export function cardAt(deck: readonly Card[], anchor: string): number {
  return Math.max(
    0,
    deck.findIndex(({ id }) => id === `glossary/${anchor.replace(/^#/, '')}`),
  );
}

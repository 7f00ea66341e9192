import type { PaperMaterial } from '#src/domain/exercise/paper-material.ts';
import { shuffle } from '#src/domain/exercise/shuffle.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Localized } from '#src/domain/text/language.ts';
import type { KindMessages, Words } from '../contract.ts';
import type { MatchKey } from './grade.ts';
import type { MatchBody, MatchShown } from './schema.ts';

/** The id that an item of the second column gets on the page: its place as a letter. */
const letter = (place: number): string => String.fromCharCode('a'.charCodeAt(0) + place);

/** Splits the authored fields into what is shown, the second column shuffled the same way in every build, and what answers it. */
export function presentMatch(body: Localized<MatchBody>, seed: string): { shown: MatchShown; key: MatchKey } {
  const words: Words = {};
  for (const { id, feedback, look_at } of body.pairs) {
    words[id] = feedback;
    words[`${id}/look`] = look_at;
  }
  for (const { id, feedback } of body.decoys) words[id] = feedback;
  for (const [outcome, text] of Object.entries(body.feedback)) words[`overall/${outcome}`] = text;

  // As few as can be stand beside what goes with them.
  const isGivenAway = (order: { id: string }[]): boolean => body.pairs.some(({ id }, place) => order[place]?.id === id);
  const second = shuffle([...body.pairs, ...body.decoys], seed, isGivenAway);
  const letters = (items: { id: string }[]): [string, string][] =>
    items.map(({ id }) => [id, letter(second.findIndex((each) => each.id === id))]);
  return {
    shown: {
      left: { label: body.columns.left, items: body.pairs.map(({ id, left }) => ({ id, text: left })) },
      right: { label: body.columns.right, items: second.map(({ right }, place) => ({ id: letter(place), text: right })) },
    },
    key: {
      matches: Object.fromEntries(letters(body.pairs)),
      decoys: Object.fromEntries(letters(body.decoys).map(([id, place]) => [place, id])),
      words,
    },
  };
}

/** Each pair, then what goes with nothing. */
export function describeMatch(body: Localized<MatchBody>, messages: KindMessages): string[] {
  return [
    ...body.pairs.map(({ left, right }) => `**${left}** → ${right}`),
    ...body.decoys.map(({ right }) => fill(messages['decoy'] ?? '{item}', { item: right })),
  ];
}

/** The two columns, to be joined. */
export function layOutMatch({ left, right }: MatchShown): PaperMaterial {
  return { lines: [], lists: [left, right].map(({ label, items }) => ({ label, items: items.map(({ text }) => text) })) };
}

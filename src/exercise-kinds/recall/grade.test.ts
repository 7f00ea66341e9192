import { describe, expect, it } from 'vitest';
import { decideOutcome } from '#src/domain/exercise/result.ts';
import { languages } from '#src/domain/text/language.ts';
import { exerciseSchema, type Card, type GlossaryEntry } from '../contract.ts';
import { readYamlFile, showIn } from '../universal/authored-exercises.ts';
import { cardAt, dealCard, termOf } from './deck.ts';
import { recallFromGlossary } from './from-glossary.ts';
import { recallGrading, type RecallKey } from './grade.ts';
import { recall } from './kind.ts';
import type { RecallShown } from './schema.ts';

const glossary = readYamlFile('content/glossary.yaml') as GlossaryEntry[];
const made = recallFromGlossary(glossary);
const shown: RecallShown = { ask: 'meaning', text: 'Draft' };
const key: RecallKey = { words: { answer: 'Not sent yet.' } };

describe('a judgement', () => {
  it.each([
    { judged: 'known', earned: 2, outcome: 'correct' },
    { judged: 'partly', earned: 1, outcome: 'partial' },
    { judged: 'not-yet', earned: 0, outcome: 'incorrect' },
  ] as const)('“$judged” earns $earned of 2', ({ judged, earned, outcome }) => {
    const graded = recallGrading.grade(shown, key, { seen: true, judged });
    expect(graded).toMatchObject({ earned, possible: 2 });
    expect(decideOutcome(graded)).toBe(outcome);
  });

  it('comes after looking, and only then', () => {
    expect(recallGrading.validate(shown, { seen: false, judged: 'known' })).toBe('not-seen');
    expect(recallGrading.validate(shown, { seen: true, judged: null })).toBe('not-judged');
    expect(recallGrading.validate(shown, { seen: true, judged: 'not-yet' })).toBeNull();
  });
});

describe('the exercises made from the glossary', () => {
  const schema = exerciseSchema(recall);

  it('are one a term, each with an id of its own that an address can hold', () => {
    expect(made.map(({ id }) => id)).toEqual(glossary.map(({ id }) => `glossary/${id}`));
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter(({ id }) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('are all what the schema accepts', () => {
    expect(made.filter(({ authored }) => !schema.safeParse(authored).success)).toEqual([]);
  });

  it('ask for the meaning first, and for the word in a redo; neither card holds its own answer', () => {
    for (const { id, authored } of made) {
      const entry = glossary.find((each) => id === `glossary/${each.id}`)!;
      for (const language of languages) {
        const { forms } = showIn(language, { name: id, id, kind: recall, authored });
        expect(forms.map((form) => (form.shown as RecallShown).ask)).toEqual(['meaning', 'word']);
        expect(entry.definition[language].toLowerCase().startsWith(entry.term[language].toLowerCase()), id).toBe(false);
      }
      expect(authored).toMatchObject({ front: entry.term, back: entry.definition });
      expect(authored.variants?.[0]).toMatchObject({ front: entry.definition, back: entry.term });
    }
  });

  it('name the neighbours of a term as a hint, and ask a question where there are none', () => {
    const text = (words: string) => ({ fr: words, en: words });
    const [one, two] = recallFromGlossary([
      { id: 'a', term: text('Alpha'), definition: text('First.'), see: ['b', 'gone'] },
      { id: 'b', term: text('Beta'), definition: text('Second.') },
    ]);
    expect(one?.authored.hints.map(({ en }) => en)).toEqual(['Its neighbours in the glossary: Beta.']);
    expect(two?.authored.hints.map(({ en }) => en)).toEqual(['Where did you last come across this word?']);
    expect(one?.authored.variants?.[0]?.hints.at(-1)?.en).toBe('It begins with “A”.');
  });
});

describe('a deck', () => {
  const exercises = made.map(({ id, authored }) => showIn('en', { name: id, id, kind: recall, authored }));
  const deck = exercises.map(({ id, forms }): Card => {
    return {
      id,
      forms: forms.map((form) => ({
        hints: form.hints,
        text: (form.shown as RecallShown).text,
        answer: form.key.words['answer'] ?? '',
      })),
    };
  });

  it('deals each card as the whole exercise would be', () => {
    const [whole] = exercises;
    for (const [index, card] of deck.entries()) expect(dealCard(whole as never, card)).toEqual(exercises[index]);
  });

  it('begins at the word that the address names, or at the first', () => {
    const third = deck[2]!;
    expect(cardAt(deck, `#${third.id.replace('glossary/', '')}`)).toBe(2);
    expect(cardAt(deck, '')).toBe(0);
    expect(cardAt(deck, '#letter-A')).toBe(0);
    expect(termOf(third)).toBe(glossary[2]!.term.en);
  });
});

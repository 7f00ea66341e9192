import type { LocalizedText } from '#src/domain/text/language.ts';
import type { GlossaryEntry, MadeExercise } from '../contract.ts';
import type { RecallBody } from './schema.ts';

const feedback = {
  correct: {
    fr: 'Vous avez le mot en main. Servez-vous-en une fois cette semaine, il restera.',
    en: 'The word is yours. Use it once this week, and it will stay.',
  },
  partial: {
    fr: 'Une partie était là. Relisez ce qui manquait, puis redites-le avec vos mots.',
    en: 'Part of it was there. Read again what was missing, then say it in your own words.',
  },
  incorrect: {
    fr: 'Lisez-le une fois, lentement, puis redites-le avec vos mots. C’est en le redisant qu’un mot s’installe.',
    en: 'Read it once, slowly, then say it in your own words. It is by saying it again that a word settles.',
  },
};

/** The terms that an entry sends to, in words; a general question where it sends nowhere. */
function neighbours(entry: GlossaryEntry, terms: ReadonlyMap<string, LocalizedText>): LocalizedText {
  const near = (entry.see ?? []).flatMap((id) => terms.get(id) ?? []);
  if (near.length === 0)
    return { fr: 'Où avez-vous rencontré ce mot pour la dernière fois ?', en: 'Where did you last come across this word?' };
  return {
    fr: `Ses voisins dans le glossaire : ${near.map(({ fr }) => fr).join(', ')}.`,
    en: `Its neighbours in the glossary: ${near.map(({ en }) => en).join(', ')}.`,
  };
}

/** The two ways of asking for one term: its meaning first, then the word from its meaning. */
function bodiesOf(entry: GlossaryEntry, terms: ReadonlyMap<string, LocalizedText>) {
  const { term, definition } = entry;
  const near = neighbours(entry, terms);
  const meaning = {
    prompt: { fr: 'Que veut dire ce mot ?', en: 'What does this word mean?' },
    instruction: {
      fr: 'Dites-le d’abord pour vous, avec vos mots. Rien n’est à écrire.',
      en: 'Say it to yourself first, in your own words. There is nothing to type.',
    },
    hints: [near],
    ask: 'meaning',
    front: term,
    back: definition,
    feedback,
  } satisfies RecallBody & Record<string, unknown>;
  const word = {
    prompt: { fr: 'De quel mot est-ce la définition ?', en: 'Which word does this define?' },
    instruction: { fr: 'Dites-le d’abord pour vous. Rien n’est à écrire.', en: 'Say it to yourself first. There is nothing to type.' },
    hints: [near, { fr: `Il commence par « ${term.fr.charAt(0)} ».`, en: `It begins with “${term.en.charAt(0)}”.` }],
    ask: 'word',
    front: definition,
    back: term,
    feedback,
  } satisfies RecallBody & Record<string, unknown>;
  return { meaning, word };
}

/**
 * One exercise a term, `glossary/<term>`: its meaning is asked for, and in a redo the word from its meaning.
 * @param entries the whole glossary: a term's neighbours are among its hints
 */
export function recallFromGlossary(entries: readonly GlossaryEntry[]): MadeExercise[] {
  const terms = new Map(entries.map(({ id, term }) => [id, term]));
  return entries.map((entry) => {
    const { meaning, word } = bodiesOf(entry, terms);
    return { id: `glossary/${entry.id}`, authored: { kind: 'recall', title: entry.term, minutes: 1, ...meaning, variants: [word] } };
  });
}

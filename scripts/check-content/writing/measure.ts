import type { Language } from '#src/domain/text/language.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Passage } from './passages.ts';

/** The words of each setting until it is set, in one language. */
export type SettingWords = ReadonlyMap<string, Record<Language, string>>;

export function settingWords(tree: ContentTree): SettingWords {
  return new Map((tree.settings.value ?? []).map(({ id, default: words }) => [id, words]));
}

/** A passage as it is read: settings by their defaults, marks gone. */
export function readAloud({ pieces }: Passage, settings: SettingWords): string {
  return pieces
    .map(({ type, text, language }) => {
      if (type === 'setting') return settings.get(text)?.[language] ?? text;
      if (type === 'mark') return text === '\n' ? '\n' : '';
      return text;
    })
    .join('');
}

const word = /[\p{L}\p{N}]+(?:['’.,@/-][\p{L}\p{N}]+)*/gu;

/** The words of a text: what stands between spaces, numbers and addresses included. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

const segmenters: Record<Language, Intl.Segmenter> = {
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** The sentences of a text that hold a word. Rows of a list and lines are sentences of their own. */
export function sentencesOf(text: string, language: Language): string[] {
  return text
    .split('\n')
    .flatMap((line) => [...segmenters[language].segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/i;

/** A word of seven letters or more, the elided article not counted (LIX). */
function isLong(found: string): boolean {
  return found.replace(elided, '').replace(/[^\p{L}]/gu, '').length > 6;
}

export interface Readability {
  words: number;
  sentences: number;
  /** Words a sentence. */
  average: number;
  /** LIX: words a sentence, and long words in a hundred. */
  lix: number;
}

/** How a text reads, by LIX (C.-H. Björnsson, Läsbarhet, 1968), which needs no syllables and so serves both languages alike. */
export function computeReadability(texts: string[], language: Language): Readability {
  const sentences = texts.flatMap((text) => sentencesOf(text, language));
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return { words: 0, sentences: 0, average: 0, lix: 0 };
  const average = words.length / sentences.length;
  return { words: words.length, sentences: sentences.length, average, lix: average + (100 * words.filter(isLong).length) / words.length };
}

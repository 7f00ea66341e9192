import type { Language } from './language.ts';
import { typeset } from './typography.ts';

const settingMark = /\[\[([a-z0-9_]+)\]\]/;

/**
 * Sets running text and cuts it at its `[[settings]]`: words at even places, ids of settings at odd ones.
 * Lessons, and what mentors write in their place, are set by the same hand.
 */
export function runningWords(text: string, language: Language): string[] {
  // A term or a foreign word after "l’" is a box of its own: without a joiner the line may break before it.
  return typeset(text, language).replace(/’$/, '’\u2060').split(settingMark);
}

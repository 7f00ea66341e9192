import { formatPlainDay, sessionTime } from '#src/domain/plan/session-time.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { SessionMessages } from './session-props.ts';

/** With a capital: what stands at the beginning of a line. */
export const capitalized = (words: string): string => words.slice(0, 1).toLocaleUpperCase() + words.slice(1);

/** "jeudi 18 juin, de 9 h 30 à 10 h 15", for the inside of a sentence; empty while the day is open. */
export function hoursWords(plan: Plan, language: Language, messages: SessionMessages['invitation']): string {
  const time = sessionTime(plan, language, new Date().getFullYear());
  return time ? fill(messages.when, { ...time }) : '';
}

/** "Jeudi 18 juin, de 9 h 30 à 10 h 15", or that the day is still open. */
export const whenWords = (plan: Plan, language: Language, messages: SessionMessages['invitation']): string =>
  capitalized(hoursWords(plan, language, messages)) || messages.whenOpen;

/** The day alone, inside a sentence; empty when none is set. */
export const dayWords = (day: string, language: Language): string => formatPlainDay(day.slice(0, 10), language, new Date().getFullYear());

export function placeWords({ place }: Plan, messages: SessionMessages['invitation']): string {
  const words = place.words.trim();
  return words === '' ? messages.places[place.kind] : fill(messages.placeWords[place.kind], { words });
}

/** "Inès vous propose une séance". */
export const proposalWords = ({ mentor }: Plan, messages: SessionMessages['invitation']): string =>
  mentor.trim() === '' ? messages.proposesUnnamed : fill(messages.proposes, { mentor: mentor.trim() });

/** What a session is called in a list: "Séance avec Inès, jeudi 18 juin". */
export function sessionName({ mentor, start }: Plan, language: Language, messages: SessionMessages['others']): string {
  const name = mentor.trim() === '' ? messages.unnamed : fill(messages.named, { mentor: mentor.trim() });
  return fill(messages.dated, { name, day: dayWords(start, language) || messages.undated });
}

/** The words of a lesson's id, for one that the catalogue no longer has: "stay-safe/spot-phishing" → "Spot phishing". */
export const humanized = (lesson: string): string => capitalized((lesson.split('/').at(-1) ?? lesson).replaceAll('-', ' '));

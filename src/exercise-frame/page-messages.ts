import type { Language } from '#src/domain/text/language.ts';
import type { ExerciseMessages, PageMessages } from './exercise-props.ts';

/**
 * The id of the element that holds them as JSON. It stands before the first exercise, so that each finds it as it starts.
 * It may be given those of more kinds later: what is not known is looked up in it again.
 */
export const messagesElement = 'exercise-messages';

const known: Partial<Record<Language, PageMessages>> = {};

/** Makes sentences known to the exercises that are rendered next, on the server and in tests. In the browser the page holds them. */
export function provideMessages(language: Language, { frame, kinds }: PageMessages): void {
  known[language] = { frame, kinds: { ...known[language]?.kinds, ...kinds } };
}

/**
 * The sentences of an exercise: those that were provided, or else those of the page.
 * @throws when the page does not hold them
 */
export function messagesFor(language: Language, kind: string): ExerciseMessages {
  if (!known[language]?.kinds[kind])
    known[language] = JSON.parse(document.getElementById(messagesElement)?.textContent ?? '') as PageMessages;
  const { frame, kinds } = known[language];
  const kindMessages = kinds[kind];
  if (!kindMessages) throw new Error(`No messages for ${kind}`);
  return { messages: frame, kindMessages };
}

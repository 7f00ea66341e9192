import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';

const option = z.strictObject({
  /** Unique in its list. `approve` takes the number to match, where a prompt has one. */
  id: kebabId,
  /** Words on its button, one to six. */
  label: localizedText,
});

const options = z.array(option).min(2).max(5);

const card = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** Two to five words that name it: "The fourth secret". */
  name: localizedText,
  /** The situation, in one to three sentences: where, when, what you are doing. */
  context: localizedText.optional(),
  /** An invented secret to judge, sign for sign. */
  secret: z.string().min(1).max(60).optional(),
  /** What the phone shows. */
  prompt: z
    .strictObject({
      /** Heading of the prompt. */
      title: localizedText,
      /** What it says: place, time, device. A new line begins a line. */
      text: localizedText,
      /** Numbers to choose from when approving, among them `shown`. */
      numbers: z
        .array(z.string().regex(/^\d{2}$/))
        .min(2)
        .max(4)
        .optional(),
      /** The number that the computer shows. Required with `numbers`. */
      shown: z
        .string()
        .regex(/^\d{2}$/)
        .optional(),
    })
    .optional(),
  /** A sign-in page as the browser shows it. */
  page: z
    .strictObject({
      /** Its address; the host ends in .example or .test. */
      address: z
        .string()
        .regex(/^https:\/\/[^\s/]+\.(example|test)(\/\S*)?$/, 'write an https address whose host ends in .example or .test'),
      /** Its heading. */
      title: localizedText,
      /** What the password manager says about it. */
      manager: localizedText,
    })
    .optional(),
  /** A sheet of recovery codes, invented. */
  codes: z
    .array(z.string().regex(/^[A-Z0-9-]{4,14}$/))
    .min(4)
    .max(10)
    .optional(),
  /** What can be answered here, where it is not what the scene offers. */
  options: options.optional(),
});

const builder = z.strictObject({
  /** Words that are drawn one after the other, in this order; unrelated to each other. The order stands in for chance. */
  words: z.array(localizedText).min(10).max(30),
  /** Fewest words that are accepted. Default 7. */
  minimum: z.int().min(4).max(10).optional(),
  /** Ready-made phrases that people think of, and why each is refused. */
  phrases: z
    .array(
      z.strictObject({
        /** Unique in the builder. */
        id: kebabId,
        /** The phrase: a proverb, a line of an old song. */
        text: localizedText,
        /** Why it is refused, shown on the screen. */
        why: localizedText,
      }),
    )
    .min(1)
    .max(3),
});

export const signInScene = z.strictObject({
  /** What can be answered to a card that has no options of its own. */
  options: options.optional(),
  /** Situations, shown one by one. */
  cards: z.array(card).min(1).max(8),
  /** A passphrase to build after the cards: words are drawn, never typed. */
  builder: builder.optional(),
});

/** One language of the scene. */
export type SignInScene = Localized<z.output<typeof signInScene>>;

/** Finds what the shape cannot say. */
export function checkSignIn(scene: z.output<typeof signInScene>, problem: Problem): void {
  reportDuplicates(
    scene.cards.map(({ id }) => id),
    'cards',
    problem,
  );
  scene.cards.forEach(({ id, prompt, options: own }, index) => {
    if (id === 'builder') problem(['cards', index, 'id'], '"builder" is taken; give the card another id');
    const offered = own ?? scene.options;
    if (!offered) problem(['cards', index], `"${id}" has nothing to answer; give options to it or to the scene`);
    const ids = (offered ?? []).map((each) => each.id);
    if (ids.some((each, position) => ids.indexOf(each) !== position))
      problem(['cards', index, 'options'], `"${id}" has two options of the same id; give each its own`);
    if (prompt?.numbers && !(prompt.shown && prompt.numbers.includes(prompt.shown)))
      problem(['cards', index, 'prompt', 'shown'], `say which of the numbers the computer shows: ${prompt.numbers.join(', ')}`);
    if (prompt?.numbers && !ids.includes('approve'))
      problem(['cards', index], `"${id}" has numbers, which only an option "approve" takes; offer it, or remove the numbers`);
  });
}

import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';

/** How a place looks: where one writes, where one talks, or nowhere at all. */
export const placeTypes = ['chat', 'thread', 'mail', 'call', 'meeting', 'document', 'room', 'nowhere'] as const;
export type PlaceType = (typeof placeTypes)[number];

const reply = z.strictObject({
  /** First and last name. */
  from: z.string().trim().min(1),
  /** What it says. */
  text: localizedText,
});

const post = z.strictObject({
  /** Unique in the scene: a card answers it in its thread. */
  id: kebabId,
  /** First and last name. */
  from: z.string().trim().min(1),
  /** When it was written, in words: "9:12", "yesterday". */
  time: localizedText,
  /** What it says. */
  text: localizedText,
  /** What was answered in its thread. */
  replies: z.array(reply).min(1).max(3).optional(),
  /** True: it arrives once every card but the last ones is placed. */
  last: z.boolean().optional(),
});

const place = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** Its name: "E-mail", "#sales". */
  name: localizedText,
  /** How it looks. */
  type: z.enum(placeTypes),
  /** Who is there and what it is for, in a few words. */
  about: localizedText,
  /** What others see when something lands there. `{to}` stands for the card's own `to`. */
  landed: localizedText,
  /** What was written there before. One place that has posts makes the screen a workspace with threads. */
  posts: z.array(post).min(1).max(4).optional(),
});

const card = z.strictObject({
  /** Unique in the scene: the field that says where it was put. */
  id: kebabId,
  /** Two to six words for the list. */
  title: localizedText,
  /** What is to be done, in a sentence or two. */
  situation: localizedText,
  /** What would be said or written: it stands where it was put. */
  message: localizedText,
  /** Whom it is for, in words: "Marc Oriol", "the 40 people of the department". */
  to: localizedText,
  /** What others see in a given place, where it differs from the place's own words. */
  seen: z.record(kebabId, localizedText).optional(),
  /** True: it arrives once the others are placed. */
  last: z.boolean().optional(),
});

export const channelScene = z.strictObject({
  /** Name of the person who operates the screen. */
  me: z.string().trim().min(1),
  /** What there is to place, in order. */
  cards: z.array(card).min(2).max(10),
  /** Where it can go. */
  places: z.array(place).min(2).max(8),
  /** Who may be mentioned besides nobody; without it, nobody can. */
  mentions: z
    .array(
      z.strictObject({
        /** Unique in the scene; never "none". */
        id: kebabId,
        /** As it is written: "@Marc Oriol", "@everyone". */
        label: localizedText,
        /** How many people are alerted. */
        people: z.int().min(1),
      }),
    )
    .min(1)
    .max(6)
    .optional(),
});

/** One language of the scene. */
export type ChannelScene = Localized<z.output<typeof channelScene>>;

/** Finds what the shape cannot say. */
export function checkChannel(scene: z.output<typeof channelScene>, problem: Problem): void {
  const places = scene.places.map(({ id }) => id);
  const cards = scene.cards.map(({ id }) => id);
  reportDuplicates(cards, 'cards', problem);
  reportDuplicates(places, 'places', problem);
  const posts = scene.places.flatMap(({ posts: own = [] }) => own.map(({ id }) => id));
  posts.forEach((id, index) => {
    if (posts.indexOf(id) !== index || places.includes(id))
      problem(['places'], `the post id "${id}" is used twice, by a post or a place; give each its own`);
  });
  scene.cards.forEach(({ id, seen = {} }, index) => {
    if (['card', 'view', 'placed', 'next'].includes(id))
      problem(['cards', index, 'id'], `"${id}" is a field of the screen; choose another`);
    for (const where of Object.keys(seen).filter((each) => !places.includes(each)))
      problem(['cards', index, 'seen', where], `"${where}" is not a place; they are ${places.join(', ')}`);
  });
  if (scene.cards.every(({ last }) => last)) problem(['cards'], 'every card waits for the others; leave "last" out of one at least');
  if ([...places, ...posts].includes('none')) problem(['places'], '"none" means that a card is not placed yet; choose another id');
  if (scene.mentions?.some(({ id }) => id === 'none')) problem(['mentions'], '"none" means nobody; choose another id');
}

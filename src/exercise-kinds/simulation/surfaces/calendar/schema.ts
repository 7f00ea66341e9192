import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';
import { minutesOf } from './times.ts';

/** A time of the day, on the half hour for what is shown in the grid: "09:30". */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time with two digits each, in quotes: "09:30"');

/** Why somebody can't come: at work elsewhere, on the way, at lunch, or not at work. */
export const hindrances = ['busy', 'travel', 'lunch', 'off'] as const;
export type Hindrance = (typeof hindrances)[number];

const event = z.strictObject({
  /** Id of a day. */
  day: kebabId,
  /** When it begins, in the time of the screen. */
  from: time,
  /** When it ends. */
  to: time,
  /** What the calendar shows: "Committee", "Train to Tours". */
  title: localizedText,
  /** What kind of hindrance it is. Default: busy. */
  type: z.enum(hindrances).optional(),
  /** Minutes on the way before it that the grid does not show. Its title or the person's note must let one work it out. */
  travel_before: z.int().min(5).max(240).optional(),
  /** Minutes on the way after it that the grid does not show. */
  travel_after: z.int().min(5).max(240).optional(),
});

const person = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** First and last name. */
  name: z.string().trim().min(1),
  /** A few words under the name: "mentor", "part-time". */
  note: localizedText.optional(),
  /** Hours to add to the screen's time to get this person's. Default 0. */
  offset: z.int().min(-12).max(12).optional(),
  /** What the calendar holds. */
  events: z.array(event).max(24),
});

const room = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** Its name. */
  name: localizedText,
  /** What one should know: seats, floor. */
  note: localizedText.optional(),
  /** When it is taken. */
  taken: z
    .array(z.strictObject({ day: kebabId, from: time, to: time }))
    .max(12)
    .optional(),
});

const purpose = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** The words of the invitation. */
  label: localizedText,
});

export const calendarScene = z.strictObject({
  /** Days, one at a time on the screen. */
  days: z
    .array(
      z.strictObject({
        /** Unique in the scene. */
        id: kebabId,
        /** The day in words: "Tuesday 3 March". */
        label: localizedText,
        /** The day in a few letters: "Tue 3". */
        short: localizedText,
      }),
    )
    .min(1)
    .max(5),
  /** First start and last end shown, on the half hour. */
  hours: z.strictObject({ from: time, to: time }),
  /** How long the meeting lasts, in minutes. */
  length: z.int().min(15).max(240),
  /** Whose calendars are seen, in the order of the columns. */
  people: z.array(person).min(2).max(5),
  /** Rooms to book. */
  rooms: z.array(room).min(2).max(6),
  /** What the invitation may say it is for. */
  purposes: z.array(purpose).min(2).max(6),
  /** True: a link for those who join from afar can be added. */
  link: z.boolean().optional(),
});

/** One language of the scene. */
export type CalendarScene = Localized<z.output<typeof calendarScene>>;

/** Finds what the shape cannot say. */
export function checkCalendar(scene: z.output<typeof calendarScene>, problem: Problem): void {
  const days = scene.days.map(({ id }) => id);
  for (const [field, list] of Object.entries({ days: scene.days, people: scene.people, rooms: scene.rooms, purposes: scene.purposes }))
    reportDuplicates(
      list.map(({ id }) => id),
      field,
      problem,
    );
  const checkSpan = (span: { day?: string; from: string; to: string }, path: (string | number)[]): void => {
    if (span.day !== undefined && !days.includes(span.day))
      problem([...path, 'day'], `"${span.day}" is not a day of this scene; they are ${days.join(', ')}`);
    if (minutesOf(span.from) >= minutesOf(span.to)) problem([...path, 'to'], 'the end must come after the beginning');
  };
  checkSpan(scene.hours, ['hours']);
  for (const field of ['from', 'to'] as const)
    if (minutesOf(scene.hours[field]) % 30 !== 0) problem(['hours', field], 'the grid goes by half hours; write a full or a half hour');
  scene.people.forEach(({ events }, index) => events.forEach((each, at) => checkSpan(each, ['people', index, 'events', at])));
  scene.rooms.forEach(({ taken = [] }, index) => taken.forEach((each, at) => checkSpan(each, ['rooms', index, 'taken', at])));
  [...scene.rooms, ...scene.purposes].forEach(({ id }) => {
    if (id === 'none') problem(['rooms'], '"none" means that nothing is chosen yet; choose another id');
  });
}

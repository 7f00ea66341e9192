import * as z from 'zod/mini';
import { _default as orElse } from 'zod/mini';
import { longestSettingValue } from '../settings/setting.ts';
import { languages } from '../text/language.ts';
import { targetOf } from './changes.ts';
import { checklistIds, itemKey, planLimits, type AgendaItem, type Change, type Plan } from './plan.ts';

// Before any schema is made: without this, zod tries whether it may compile code, and the pages' policy reports the attempt.
z.config({ jitless: true });

/**
 * Version 1 of a plan, as files and links bring it. What a plan is about (`id`, `language`, `agenda`) has to be there; what is left
 * out otherwise has the value of a new plan, so that a program outside writes only what it knows. Unknown fields are kept.
 */

const text = (most: number) => z.string().check(z.maxLength(most));
const optionalText = (most: number) => orElse(text(most), '');
const shortId = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/));
/** `<module>/<lesson>` or `<module>/<exercise>`. */
const pairedId = z.string().check(z.regex(/^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/));
const minutes = z.int().check(z.minimum(0), z.maximum(planLimits.minutes));

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};
/** A day that exists, or none. */
const day = z.string().check(z.refine((value) => value === '' || (/^[12]\d{3}-\d\d-\d\d$/.test(value) && isDay(value)), 'no such day'));
/** A day and a time of it, or none. */
const dayAndTime = z
  .string()
  .check(
    z.refine(
      (value) => value === '' || (/^[12]\d{3}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(value) && isDay(value.slice(0, 10))),
      'no such day or time',
    ),
  );

/** Refuses a list in which two entries have the same name, and says which. */
const unique = <Entry>(nameOf: (entry: Entry) => string) =>
  z.check<Entry[]>((context) => {
    const names = new Set<string>();
    context.value.forEach((entry, rank) => {
      const name = nameOf(entry);
      if (names.has(name)) context.issues.push({ code: 'custom', input: entry, path: [rank], message: `a second ${name}` });
      names.add(name);
    });
  });

/** One company value: words, an address, a country’s code, yes or no. */
export const settingValuesSchema = z
  .record(z.string().check(z.regex(/^[a-z0-9_]{1,60}$/)), text(longestSettingValue))
  .check(z.refine((values) => Object.keys(values).length <= planLimits.values, 'too many values'));

const goal = z.looseObject({
  /** A real task of the mentee’s own work. */
  task: optionalText(planLimits.words),
  /** By when: YYYY-MM-DD, or empty. */
  by: orElse(day, ''),
  /** What shows that it is done. */
  proof: optionalText(planLimits.words),
});

const change = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('hide'),
    /** Id of the section that the mentee does not see. */
    section: shortId,
  }),
  z.looseObject({
    type: z.literal('move'),
    /** Id of the section that stands elsewhere. */
    section: shortId,
    /** Id of the section that it comes after; null for first. */
    after: z.nullable(shortId),
  }),
  z.looseObject({
    type: z.literal('reword'),
    /** Id of the section. */
    section: shortId,
    /** Rank of the part in it, from 0, which is the title. */
    part: z.int().check(z.minimum(0), z.maximum(999)),
    /** The language that the new words are in. */
    language: z.enum(languages),
    /** The new words, in Markdown. */
    text: text(planLimits.passage),
    /** Fingerprint of the words that they replace: 8 hex digits. */
    hash: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  }),
  z.looseObject({
    type: z.literal('note'),
    /** Id of the section that it stands in. */
    section: shortId,
    /** Who reads it. */
    to: z.enum(['mentor', 'mentee']),
    /** The note, in Markdown. */
    text: text(planLimits.passage),
  }),
  z.looseObject({
    type: z.literal('drop'),
    /** `<module>/<exercise>` that is left out of the lesson. */
    exercise: pairedId,
  }),
  z.looseObject({
    type: z.literal('add'),
    /** `<module>/<exercise>` that comes in from elsewhere. */
    exercise: pairedId,
    /** Id of the section at whose end it stands. */
    section: shortId,
  }),
  z.looseObject({
    type: z.literal('minutes'),
    /** Id of a section, or `<module>/<exercise>`. */
    of: z.union([shortId, pairedId]),
    /** How long it takes with this mentee. */
    minutes,
  }),
]);

const otherItem = {
  /** Unique in the plan. */
  id: shortId,
  /** What one does. */
  words: optionalText(planLimits.words),
  /** How long. */
  minutes: orElse(minutes, 0),
};
const agendaItem = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('lesson'),
    /** `<module>/<lesson>`, once in a plan. */
    lesson: pairedId,
    /** What is changed in it: one change of a type to each target. */
    changes: orElse(z.array(change).check(z.maxLength(planLimits.changes), unique<Change>(targetOf)), []),
  }),
  z.looseObject({ type: z.literal('break'), ...otherItem }),
  z.looseObject({ type: z.literal('task'), ...otherItem }),
]);

/** The fields of a plan, without the file’s `format` and `version`. */
export const planSchema = z.looseObject({
  /** 10 characters of a to z and 0 to 9; also names the invitation in calendars. */
  id: z.string().check(z.regex(/^[a-z0-9]{10}$/)),
  /** The language that it was prepared in. */
  language: z.enum(languages),
  /** The mentor’s first name, or empty. */
  mentor: optionalText(planLimits.name),
  /** The mentee’s first name, or empty. */
  mentee: optionalText(planLimits.name),
  /** Length of the slot in minutes. */
  minutes: orElse(minutes, 45),
  /** `YYYY-MM-DDTHH:MM` in the pair’s own time, or empty. */
  start: orElse(dayAndTime, ''),
  place: orElse(
    z.looseObject({
      /** A neutral room, another place, or at a distance. */
      kind: z.enum(['room', 'other', 'remote']),
      /** Its name, its address, its link. */
      words: optionalText(planLimits.words),
    }),
    { kind: 'room', words: '' },
  ),
  /** What to open beforehand, a line each. */
  opens: optionalText(planLimits.words),
  /** A word to the mentee, above the agenda. */
  message: optionalText(planLimits.words),
  /** The mentor’s own note. */
  note: optionalText(planLimits.passage),
  /** One to three goals. */
  goals: orElse(z.array(goal).check(z.maxLength(planLimits.goals)), []),
  /** What is ticked of the mentor’s list. */
  checklist: orElse(z.array(z.enum(checklistIds)).check(unique<string>((id) => id)), []),
  /** Lessons, breaks and tasks, in order. */
  agenda: z.array(agendaItem).check(z.maxLength(planLimits.agenda), unique<AgendaItem>(itemKey)),
  /** Company values of this plan, by setting id. */
  values: orElse(settingValuesSchema, {}),
});

/** A plan, or the first thing that is wrong with it. */
export type CheckedPlan = { ok: true; plan: Plan } | { ok: false; where: string; detail: string };

/** Checks what claims to be a plan. It has to be a fresh copy already (fresh-copy.ts). */
export function checkPlan(value: unknown): CheckedPlan {
  const parsed = z.safeParse(planSchema, value);
  if (parsed.success) return { ok: true, plan: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, where: issue?.path.map(String).join('.') ?? '', detail: issue?.message ?? '' };
}

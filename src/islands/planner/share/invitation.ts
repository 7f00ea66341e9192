import type { Plan } from '#src/domain/plan/plan.ts';
import { formatPlainDay } from '#src/domain/plan/session-time.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { Messages } from '#src/i18n/fr.ts';

type Words = Messages['share']['invitation'];

export interface InvitationParts {
  plan: Plan;
  /** Titles of the plan's lessons, in order. */
  lessons: string[];
  /** The link of the session, or null when it is too long for a calendar. */
  link: string | null;
  /** Revision of the plan: calendars take up what has a higher one than they know. */
  revision: number;
  now: Date;
  /** The language of the words. */
  language: Language;
  words: Words;
}

/** Without the control characters that calendars stumble over; line breaks stay. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    // eslint-disable-next-line no-control-regex -- they are what is taken out
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, ' ')
    // Half of a character is none, and would not survive being written as UTF-8.
    .toWellFormed()
    .trim();

/** One line of it. */
const line = (text: string): string => tidy(text).replace(/\s*\n\s*/g, ' ');

function summaryOf({ mentor, mentee }: Plan, words: Words): string {
  const [one, other] = [line(mentor), line(mentee)];
  if (one !== '' && other !== '') return fill(words.summaryBoth, { mentor: one, mentee: other });
  return one + other === '' ? words.summary : fill(words.summaryOne, { name: one + other });
}

function descriptionOf({ plan, lessons, link, language, words, now }: InvitationParts): string {
  const goals = plan.goals
    .filter(({ task }) => line(task) !== '')
    .map(({ task, by, proof }) =>
      [`– ${line(task)}`, by && fill(words.by, { day: formatPlainDay(by, language, now.getFullYear()) }), line(proof)]
        .filter((part) => part !== '')
        .join(' ; '),
    );
  const opens = tidy(plan.opens)
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const blocks = [
    tidy(plan.message),
    goals.length > 0 && [words.goals, ...goals].join('\n'),
    opens.length > 0 && [words.opens, ...opens.map((each) => `– ${each}`)].join('\n'),
    lessons.length > 0 && [words.lessons, ...lessons.map((title) => `– ${line(title)}`)].join('\n'),
    link !== null && `${words.link}\n${link}`,
  ];
  return blocks.filter((block) => block !== false && block !== '').join('\n\n');
}

/**
 * The invitation to a session (RFC 5545), for any calendar. Its times are absolute, from the clock of whoever prepares it.
 * The plan needs a start.
 */
export async function writeInvitation(parts: InvitationParts): Promise<string> {
  const { ICalCalendarMethod, default: calendar } = await import('ical-generator');
  const { plan, link, revision, now, language, words } = parts;
  const start = new Date(plan.start);
  const place = line(plan.place.words);
  const made = calendar({ prodId: { company: 'Viceversa', product: 'Sessions', language: language.toUpperCase() } });
  made.method(ICalCalendarMethod.PUBLISH);
  made.createEvent({
    id: `${plan.id}@viceversa.example`,
    sequence: revision,
    stamp: now,
    start,
    end: new Date(start.getTime() + plan.minutes * 60_000),
    summary: summaryOf(plan, words),
    location: place === '' ? words.places[plan.place.kind] : place,
    description: descriptionOf(parts),
    ...(link !== null && { url: link }),
  });
  return made.toString();
}

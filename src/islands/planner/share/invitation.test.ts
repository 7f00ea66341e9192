import ICAL from 'ical.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyPlan, type Plan } from '#src/domain/plan/plan.ts';
import { languages } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { writeInvitation, type InvitationParts } from './invitation.ts';

const base = emptyPlan('abcdefgh12', 'fr');
const link = `https://viceversa.example/fr/session/#p=${'Ab-_9'.repeat(92)}`;

function parts(plan: Partial<Plan> = {}, others: Partial<InvitationParts> = {}): InvitationParts {
  return {
    plan: { ...base, start: '2026-06-18T09:30', mentor: 'Inès', mentee: 'Philippe', ...plan },
    lessons: ['Reconnaître un message piégé'],
    link,
    revision: 7,
    now: new Date('2026-06-01T08:00:00Z'),
    language: 'fr',
    words: messagesOf('fr').share.invitation,
    ...others,
  };
}

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { calendar, event: new ICAL.Event(calendar.getFirstSubcomponent('vevent')!) };
};

/** The lines as bytes, without their ends. Fails where an end is not CRLF. */
function linesOf(text: string): Buffer[] {
  expect(text.endsWith('\r\n') || text.endsWith('END:VCALENDAR')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  return text.split('\r\n').map((line) => Buffer.from(line));
}

/** Texts of the Big List of Naughty Strings' kinds, and what calendars give a meaning. */
const naughty = [
  'Ça « marche » ; oui, vraiment \\ non : 50 % ? – à l’été…',
  'Une ligne\nune autre\r\nune troisième\rla fin',
  '👩🏽‍💻 👨‍👩‍👧‍👦 🇫🇷 é\u0301 ﷽ ％ ﾂ',
  'BEGIN:VEVENT\nEND:VCALENDAR\n DTSTART:19700101T000000Z',
  '"quoted";TZID=x:20260101',
  '<script>alert(1)</script> ${7*7} {{7*7}} %n%s%p \\n \\N \\; \\, \\\\',
  '\u0000\u0001\u0007\u001B[31m\u007F\u0085\u009F',
  'שלום العربية \u202E renversé \u202C ​﻿',
  '𝒜𝓃𝒹 ⁰⁴⁵ Ω≈ç√∫˜µ≤≥÷ 田中さん 社會科學院',
  ' \t espaces \t ',
  "'; DROP TABLE plans; --",
  'a'.repeat(500),
  '€'.repeat(300),
  '😀'.repeat(200),
  '\uD83D seul',
];

/** What should come back of a text: no control characters, no half characters, line breaks as such. */
const tidied = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    // eslint-disable-next-line no-control-regex -- they are what is taken out
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, ' ')
    .toWellFormed()
    .trim();

describe('an invitation', () => {
  it('says when, where, what for and how to get there, to any calendar', async () => {
    const plan: Partial<Plan> = {
      place: { kind: 'room', words: 'Salle Garonne, 3e étage' },
      opens: 'Sa messagerie\n\nUn message reçu hier',
      message: 'À jeudi.',
      goals: [{ task: 'Signaler un message', by: '2026-06-20', proof: 'Le bouton est trouvé' }],
    };
    const { calendar, event } = read(await writeInvitation(parts(plan)));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(event.uid).toBe('abcdefgh12@viceversa.example');
    expect(event.sequence).toBe(7);
    expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-06-01T08:00:00Z');
    expect(event.summary).toBe('Séance de mentorat inversé\u00A0: Inès et Philippe');
    expect(event.location).toBe('Salle Garonne, 3e étage');
    expect(event.component.getFirstPropertyValue('url')).toBe(link);
    for (const words of ['À jeudi.', 'Signaler un message', 'samedi 20\u00A0juin', 'Le bouton est trouvé', '– Sa messagerie\n– Un message'])
      expect(event.description).toContain(words);
    expect(event.description.endsWith(link)).toBe(true);
    expect(event.description).toContain('Reconnaître un message piégé');
  });

  it('keeps its name and raises its number when the plan is saved anew', async () => {
    const [first, second] = [await writeInvitation(parts()), await writeInvitation(parts({ minutes: 60 }, { revision: 8 }))];
    expect(read(first).event.uid).toBe(read(second).event.uid);
    expect(read(second).event.sequence).toBeGreaterThan(read(first).event.sequence);
  });

  it('goes without a link that is too long, and without names', async () => {
    const { event } = read(await writeInvitation(parts({ mentor: ' ', mentee: '' }, { link: null })));
    expect(event.component.getFirstPropertyValue('url')).toBeNull();
    expect(event.description).not.toContain('https:');
    expect(event.summary).toBe('Séance de mentorat inversé');
  });

  it.each(naughty)('gives back, sign for sign: %j', async (text) => {
    const written = await writeInvitation(
      parts({ message: text, mentor: text.slice(0, 60), place: { kind: 'other', words: text }, opens: text }, { lessons: [text] }),
    );
    const lines = linesOf(written);
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(75);
      // Cut on the border of a character: each line alone is well-formed UTF-8.
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(line)).not.toThrow();
    }
    // One event, with nothing that a text brought in.
    const { calendar, event } = read(written);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    expect(event.startDate.toString()).toBe(new Date('2026-06-18T09:30').toISOString().replace('.000', ''));
    const message = tidied(text);
    expect(event.description.startsWith(message)).toBe(true);
    expect(event.location).toBe(message === '' ? 'Lieu à préciser' : message.replace(/\s*\n\s*/g, ' '));
  });

  it('is a calendar whatever is written in the plan', async () => {
    const words = fc.string({ unit: 'binary', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(words, words, words, async (message, place, task) => {
        const written = await writeInvitation(
          parts({ message, place: { kind: 'other', words: place }, goals: [{ task, by: '', proof: task }], opens: place }),
        );
        for (const line of linesOf(written)) expect(line.length).toBeLessThanOrEqual(75);
        const { calendar, event } = read(written);
        expect(calendar.getAllSubcomponents()).toHaveLength(1);
        expect(event.description.startsWith(tidied(message))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each(languages)('has its words in %s', async (language) => {
    const words = messagesOf(language).share.invitation;
    const { event } = read(await writeInvitation(parts({ place: { kind: 'remote', words: '' } }, { language, words })));
    expect(event.location).toBe(words.places.remote);
  });
});

describe('the times of an invitation', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    // Summer and winter, and the days on which clocks change.
    ['Europe/Paris', '2026-06-18T09:30', '2026-06-18T07:30:00Z', '2026-06-18T08:15:00Z'],
    ['Europe/Paris', '2026-12-18T09:30', '2026-12-18T08:30:00Z', '2026-12-18T09:15:00Z'],
    ['Europe/Paris', '2026-03-29T01:30', '2026-03-29T00:30:00Z', '2026-03-29T01:15:00Z'],
    ['Europe/Paris', '2026-03-29T03:00', '2026-03-29T01:00:00Z', '2026-03-29T01:45:00Z'],
    // There is no half past two that night: half past three it is.
    ['Europe/Paris', '2026-03-29T02:30', '2026-03-29T01:30:00Z', '2026-03-29T02:15:00Z'],
    ['Europe/Paris', '2026-10-25T01:45', '2026-10-24T23:45:00Z', '2026-10-25T00:30:00Z'],
    ['Europe/Paris', '2026-10-25T09:30', '2026-10-25T08:30:00Z', '2026-10-25T09:15:00Z'],
    ['America/Toronto', '2026-03-08T09:30', '2026-03-08T13:30:00Z', '2026-03-08T14:15:00Z'],
    ['America/Toronto', '2026-06-18T23:40', '2026-06-19T03:40:00Z', '2026-06-19T04:25:00Z'],
    ['Asia/Kolkata', '2026-06-18T00:10', '2026-06-17T18:40:00Z', '2026-06-17T19:25:00Z'],
  ])('are absolute: %s %s is %s', async (zoneNow, start, from, to) => {
    process.env.TZ = zoneNow;
    const written = await writeInvitation(parts({ start }));
    const { event } = read(written);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([from, to]);
    expect(event.duration.toSeconds()).toBe(45 * 60);
    expect(written).not.toContain('TZID');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';
import { formatDay } from './format-day.ts';
import { isLanguage, localize, otherLanguage } from './language.ts';
import { parseRichText, type TextPiece } from './rich-text.ts';

describe('a short text with marks', () => {
  it('is cut into words, settings, code and strong words', () => {
    expect(parseRichText('Open [[mail_client]], read `orvane.example`, **then** act.')).toEqual([
      { type: 'words', text: 'Open ' },
      { type: 'setting', id: 'mail_client' },
      { type: 'words', text: ', read ' },
      { type: 'code', text: 'orvane.example' },
      { type: 'words', text: ', ' },
      { type: 'strong', text: 'then' },
      { type: 'words', text: ' act.' },
    ]);
  });

  it.each([
    '',
    'plain',
    'a [link](b)',
    '[[Not A Setting]]',
    '[[chat-tool]]',
    '*one star*',
    'an `open mark',
    '**open',
    '<b>tag</b>',
    '&amp;',
  ])('knows no other mark: “%s”', (text) => {
    expect(parseRichText(text)).toEqual(text === '' ? [] : [{ type: 'words', text }]);
  });

  it('does not look for marks inside code', () => {
    expect(parseRichText('`**a** [[chat_tool]]`')).toEqual([{ type: 'code', text: '**a** [[chat_tool]]' }]);
  });

  it('loses nothing: put together again, the text is what it was', () => {
    const together = (piece: TextPiece): string =>
      piece.type === 'setting'
        ? `[[${piece.id}]]`
        : piece.type === 'code'
          ? `\`${piece.text}\``
          : piece.type === 'strong'
            ? `**${piece.text}**`
            : piece.text;
    const text = fc
      .array(fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('[[', ']]', '`', '**', '[[a]]', 'a')))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (whole) => {
        expect(parseRichText(whole).map(together).join('')).toBe(whole);
      }),
    );
  });

  it('takes time that grows with the text, not faster', () => {
    const started = performance.now();
    for (const piece of ['[[', '`', '**', '[[a', '*', '[']) parseRichText(piece.repeat(64_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(2500);
  });
});

describe('authored data in one language', () => {
  const authored = {
    id: 'a',
    title: { fr: 'Un', en: 'One' },
    list: [{ text: { fr: 'Deux', en: 'Two' }, right: true }],
    none: null,
    number: 3,
    missing: undefined,
  };

  it('has one string for each pair, and all else as it was', () => {
    expect(localize(authored, 'fr')).toEqual({
      id: 'a',
      title: 'Un',
      list: [{ text: 'Deux', right: true }],
      none: null,
      number: 3,
      missing: undefined,
    });
    expect(localize(authored, 'en').list[0]?.text).toBe('Two');
  });

  it('has each text finished in its language, and ids left alone', () => {
    expect(localize({ id: 'x', text: { fr: 'a', en: 'b' } }, 'en', (text, language) => `${text}!${language}`)).toEqual({
      id: 'x',
      text: 'b!en',
    });
  });

  it('takes a pair for texts only when it is exactly that', () => {
    for (const value of [{ fr: 'a' }, { fr: 'a', en: 'b', de: 'c' }, { fr: 'a', en: 3 }, { fr: null, en: 'b' }])
      expect(localize(value, 'fr')).toEqual(value);
  });

  it('leaves what it was given untouched', () => {
    const before = structuredClone(authored);
    localize(authored, 'fr', (text) => text.toUpperCase());
    expect(authored).toEqual(before);
  });
});

it('a language is French or English, and each has the other', () => {
  expect(['fr', 'en', 'de', 'FR', '', null, undefined, 1].map(isLanguage)).toEqual([true, true, false, false, false, false, false, false]);
  expect([otherLanguage('fr'), otherLanguage('en')]).toEqual(['en', 'fr']);
});

describe('a message with places', () => {
  it('has its places filled, each as often as it stands', () => {
    expect(fill('{n} of {total}, {n}', { n: 2, total: 'five' })).toBe('2 of five, 2');
    expect(fill('{n}', { n: 0 })).toBe('0');
  });

  it('keeps a place without a value, so that a test finds it', () => {
    expect(fill('{n} {other}', { n: 1 })).toBe('1 {other}');
  });

  it('puts values in as they are: their own places and dollar signs mean nothing', () => {
    expect(fill('“{item}” {rank}', { item: '{rank} $& $1', rank: 3 })).toBe('“{rank} $& $1” 3');
  });
});

describe('a day in words', () => {
  it.each([
    ['2026-06-12T10:00:00Z', '12\u00A0juin 2026', '12\u00A0June 2026'],
    ['2026-06-01T10:00:00Z', '1er\u00A0juin 2026', '1\u00A0June 2026'],
    ['2026-08-21T10:00:00Z', '21\u00A0août 2026', '21\u00A0August 2026'],
    ['2028-02-29T10:00:00Z', '29\u00A0février 2028', '29\u00A0February 2028'],
    ['2026-12-31T10:00:00Z', '31\u00A0décembre 2026', '31\u00A0December 2026'],
    ['2026-01-11T10:00:00Z', '11\u00A0janvier 2026', '11\u00A0January 2026'],
  ])('%s is %s, %s', (time, french, english) => {
    expect(formatDay(time, 'fr', 'Europe/Paris')).toBe(french);
    expect(formatDay(time, 'en', 'Europe/Paris')).toBe(english);
  });

  it('is the day of the place: late evening in Paris is already tomorrow in Tokyo', () => {
    const time = '2026-12-31T22:30:00Z';
    expect(formatDay(time, 'en', 'America/New_York')).toContain('31\u00A0December 2026');
    expect(formatDay(time, 'en', 'Europe/Paris')).toContain('31\u00A0December 2026');
    expect(formatDay(time, 'en', 'Asia/Tokyo')).toContain('1\u00A0January 2027');
  });

  it('changes by one day at most from one end of the world to the other, whatever the season', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        const day = (zone: string): number => Date.parse(`${formatDay(date.toISOString(), 'en', zone).replace('\u00A0', ' ')} UTC`);
        expect(Math.abs(day('Pacific/Kiritimati') - day('Pacific/Pago_Pago'))).toBeLessThanOrEqual(2 * 86_400_000);
        expect(Math.abs(day('Europe/Paris') - Date.parse(date.toISOString().slice(0, 10)))).toBeLessThanOrEqual(86_400_000);
      }),
    );
  });
});

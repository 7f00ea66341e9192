import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClock, formatPlainDay, sessionTime, startMinute } from './session-time.ts';

const plain = (words: string): string => words.replaceAll('\u00A0', '~');

describe('a time of the day', () => {
  it.each([
    [570, '9~h~30', '9.30~am'],
    [540, '9~h', '9~am'],
    [0, '0~h', '12~am'],
    [720, '12~h', '12~pm'],
    [785, '13~h~05', '1.05~pm'],
    [1439, '23~h~59', '11.59~pm'],
    [1440 + 15, '0~h~15', '12.15~am'],
  ])('%i minutes after midnight is %s, %s', (minutes, french, english) => {
    expect(plain(formatClock(minutes, 'fr'))).toBe(french);
    expect(plain(formatClock(minutes, 'en'))).toBe(english);
  });

  it('is another one for each minute of the day', () => {
    for (const language of ['fr', 'en'] as const)
      expect(new Set(Array.from({ length: 1440 }, (_, minute) => formatClock(minute, language))).size).toBe(1440);
  });
});

describe('a day of the calendar', () => {
  it('has its weekday, and its year only where that is another one', () => {
    expect(plain(formatPlainDay('2026-06-18', 'fr', 2026))).toBe('jeudi 18~juin');
    expect(plain(formatPlainDay('2026-06-18', 'en', 2026))).toBe('Thursday 18~June');
    expect(plain(formatPlainDay('2027-01-01', 'fr', 2026))).toBe('vendredi 1er~janvier 2027');
    expect(plain(formatPlainDay('2027-01-01', 'en', 2026))).toBe('Friday 1~January 2027');
  });

  it('is empty for what is no day', () => {
    for (const day of ['', 'soon', '2026-13-01']) expect(formatPlainDay(day, 'fr')).toBe('');
  });
});

describe('the time of a session', () => {
  it('goes from its start to its end, past midnight too', () => {
    const time = sessionTime({ start: '2026-06-18T09:30', minutes: 45 }, 'fr', 2026);
    expect(time && Object.values(time).map(plain)).toEqual(['jeudi 18~juin', '9~h~30', '10~h~15']);
    expect(plain(sessionTime({ start: '2026-06-18T23:45', minutes: 30 }, 'en', 2026)?.to ?? '')).toBe('12.15~am');
  });

  it('is not known while no start is set', () => {
    expect(sessionTime({ start: '', minutes: 45 }, 'fr')).toBeNull();
    expect(startMinute({ start: '' })).toBeNull();
  });

  it('is the wall clock’s, wherever the reader is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        const start = `2026-03-29T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect(startMinute({ start })).toBe(minute);
        expect(sessionTime({ start, minutes: 10 }, 'fr', 2026)?.from).toBe(formatClock(minute, 'fr'));
      }),
    );
  });
});

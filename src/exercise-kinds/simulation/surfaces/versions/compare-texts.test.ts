import { describe, expect, it } from 'vitest';
import { compareTexts } from './compare-texts.ts';

const marked = (before: string, after: string): string =>
  compareTexts(before, after)
    .map(({ type, text }) => (type === 'same' ? text : type === 'del' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('two texts compared word by word', () => {
  it.each([
    ['same text', 'same text', 'same text'],
    ['delivery in March', 'delivery in June', 'delivery in [-March-][+June+]'],
    ['one two three', 'one three', 'one [-two -]three'],
    ['one three', 'one two three', 'one [+two +]three'],
    ['two years of cover', 'one year of cover', '[-two years -][+one year +]of cover'],
    ['sales come to two million euros', 'hello to all of you', '[-sales come to two million euros-][+hello to all of you+]'],
    ['', 'all new', '[+all new+]'],
    ['all gone', '', '[-all gone-]'],
    ['end. ', 'end.', 'end.'],
    ['46\u00a0000 euros', '48\u00a0000 euros', '[-46\u00a0000 -][+48\u00a0000 +]euros'],
  ])('%j, then %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('loses no word of either text', () => {
    const before = 'The quote covers delivery, set-up and two years of service on site.';
    const after = 'The new quote covers set-up, delivery and one year of service.';
    const pieces = compareTexts(before, after);
    const textOf = (without: string): string =>
      pieces
        .filter(({ type }) => type !== without)
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
    expect(textOf('ins')).toBe(before);
    expect(textOf('del')).toBe(after);
  });
});

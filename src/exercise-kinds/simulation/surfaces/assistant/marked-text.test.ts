import { describe, expect, it } from 'vitest';
import { idsIn, readRuns } from './marked-text.ts';

describe('a marked text', () => {
  it('is cut at its marks, and loses nothing', () => {
    expect(readRuns('The quote is [signed](#signed) by [Claire](#who).')).toEqual([
      { text: 'The quote is ' },
      { text: 'signed', id: 'signed' },
      { text: ' by ' },
      { text: 'Claire', id: 'who' },
      { text: '.' },
    ]);
    expect(readRuns('[All of it](#all)')).toEqual([{ text: 'All of it', id: 'all' }]);
    expect(readRuns('')).toEqual([]);
  });

  it('leaves brackets alone that mark nothing', () => {
    expect(readRuns('a [to check] and (b)')).toEqual([{ text: 'a [to check] and (b)' }]);
    expect(idsIn('[one](#first) [two](#second) [three]')).toEqual(['first', 'second']);
  });
});

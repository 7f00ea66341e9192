import { describe, expect, it } from 'vitest';
import { storedKeys } from './keys.ts';
import { storedName } from './stored-name.ts';

describe('the names under which something is kept', () => {
  it('carry the site’s base path, so that two sites of one origin don’t meet', () => {
    for (const { id } of storedKeys) {
      const names = ['/', '/a/', '/b/', '/a/b/', '/ab/'].map((base) => storedName(id, base));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^viceversa\//);
    }
  });

  it('are the same with and without the slash at the end of the base', () => {
    for (const { id } of storedKeys) {
      expect(storedName(id, '/a')).toBe(storedName(id, '/a/'));
      expect(storedName(id, '')).toBe(storedName(id, '/'));
    }
  });

  it('are never those of a site whose path begins like ours', () => {
    const ours = new Set(storedKeys.map(({ id }) => storedName(id, '/a/')));
    for (const base of ['/', '/a:progress/', '/a/progress/', '/aa/'])
      for (const { id } of storedKeys) expect(ours.has(storedName(id, base))).toBe(false);
  });

  it('differ from one thing to the next, and have not changed since they were published', () => {
    expect(storedKeys.map(({ id, kind }) => `${kind} ${storedName(id, '/')}`)).toEqual([
      'indexedDB viceversa/:progress',
      'indexedDB viceversa/:plans',
      'localStorage viceversa/:plan',
      'localStorage viceversa/:waiting',
      'localStorage viceversa/:settings',
      'localStorage viceversa/:diagnostic',
      'localStorage viceversa/:display',
      'localStorage viceversa/:language',
      'sessionStorage viceversa/:view',
    ]);
  });
});

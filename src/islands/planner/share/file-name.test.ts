import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

it.each([
  [{ mentor: 'Inès', mentee: 'Philippe', start: '2026-06-18T09:30' }, 'seance-ines-philippe-2026-06-18'],
  [{ mentor: '', mentee: 'Jean-François', start: '' }, 'seance-jean-francois'],
  [{ mentor: ' ', mentee: '../../etc', start: '' }, 'seance-etc'],
  [{ mentor: 'Œnone', mentee: 'Łukasz Ødegård', start: '' }, 'seance-oenone-lukasz-odegard'],
  [{ mentor: '田中', mentee: '😀', start: '' }, 'seance'],
])('a file is called after names and date, in ASCII: %j', (plan, name) => {
  expect(fileNameOf(plan, 'séance')).toBe(name);
});

it('a file can be saved anywhere, whatever the names are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), (mentor, mentee) => {
      expect(fileNameOf({ mentor, mentee, start: '2026-06-18T09:30' }, 'session')).toMatch(/^session-[a-z0-9-]{0,130}2026-06-18$/);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { applyChanges } from './apply-plan.ts';
import type { LessonSource, SourcePart } from './lesson-source.ts';
import type { Change } from './plan.ts';
import { isOwnText, rewordedParts, rewordingOf, setRewording } from './rewording.ts';
import { lengthIfShown, minutesIn, parseMinutes } from './section-minutes.ts';
import { textHash } from './text-hash.ts';

const part = (index: number, text: string): SourcePart => ({ index, kind: index === 0 ? 'title' : 'prose', text, hash: textHash(text) });

const lesson = (parts: SourcePart[]): LessonSource => ({
  id: 'documents/share-the-right-way',
  language: 'fr',
  number: 'C8',
  title: 'Partager',
  objective: 'Savoir partager',
  settings: [],
  sections: [{ id: 'who', title: 'Qui', minutes: 2, exercises: ['documents/one', 'documents/two'], tasks: [], parts }],
});
const minutes = new Map([
  ['documents/one', 3],
  ['documents/two', 4],
  ['documents/three', 5],
]);
const place = (of: SourcePart) => ({ section: 'who', part: of, language: 'fr' as const });
const [title, first, second] = [part(0, 'Qui'), part(1, 'Un texte.'), part(2, 'Un autre.')];

describe('the words of a passage', () => {
  it('are set with the hash of what they replace, and set anew in place', () => {
    const once = setRewording([], place(first), 'Mes mots');
    expect(once).toEqual([{ type: 'reword', section: 'who', part: 1, language: 'fr', text: 'Mes mots', hash: first.hash }]);
    const other: Change = { type: 'hide', section: 'who' };
    expect(setRewording([...once, other], place(first), 'Autres mots')).toEqual([{ ...once[0], text: 'Autres mots' }, other]);
  });

  it('are no change when they are the lesson’s own, or none', () => {
    const once = setRewording([], place(first), 'Mes mots');
    expect(setRewording(once, place(first), ' Un texte.\n')).toEqual([]);
    expect(setRewording(once, place(first), '  ')).toEqual([]);
    expect(setRewording([], place(first), 'Un texte.')).toEqual([]);
    expect([isOwnText('', first), isOwnText('Un texte.', first), isOwnText('Un texte', first)]).toEqual([true, true, false]);
  });

  it('move along with a passage that stands elsewhere now', () => {
    const made = setRewording([], place(first), 'Mes mots');
    const moved = lesson([title, part(1, 'Une phrase de plus.'), part(2, 'Un texte.'), part(3, 'Un autre.')]);
    const [section] = applyChanges(moved, made, minutes).sections;
    const now = section?.parts[2];
    expect(now?.reworded).toBe('Mes mots');
    expect(rewordingOf(made, place(now!))).toBe(made[0]);
    const edited = setRewording(made, place(now!), 'Encore');
    expect(edited).toEqual([{ ...made[0], part: 2, text: 'Encore' }]);
    expect(applyChanges(moved, edited, minutes).problems).toEqual([]);
    expect(setRewording(made, place(now!), '')).toEqual([]);
  });

  it('of one language leave those of the other alone', () => {
    const english: Change = { type: 'reword', section: 'who', part: 1, language: 'en', text: 'My words', hash: first.hash };
    expect(setRewording([english], place(first), 'Mes mots')).toHaveLength(2);
    expect(setRewording([english], place(first), '')).toEqual([english]);
  });

  it('leave a rewording alone that waits for an answer', () => {
    const waiting: Change = { type: 'reword', section: 'who', part: 1, language: 'fr', text: 'Avant', hash: '00000000' };
    expect(setRewording([waiting], place(second), 'Mes mots')).toContain(waiting);
    expect(setRewording([waiting], place(first), '')).toEqual([waiting]);
  });

  it('are told in the order of the passages', () => {
    const changes = setRewording(setRewording([], place(second), 'Deux'), place(title), 'Titre');
    const [section] = applyChanges(lesson([title, first, second]), changes, minutes).sections;
    expect(rewordedParts(section!).map(({ index, reworded }) => [index, reworded])).toEqual([
      [0, 'Titre'],
      [2, 'Deux'],
    ]);
  });
});

describe('the minutes of a section', () => {
  const changes: Change[] = [
    { type: 'minutes', of: 'who', minutes: 6 },
    { type: 'minutes', of: 'documents/two', minutes: 10 },
    { type: 'drop', exercise: 'documents/one' },
    { type: 'add', exercise: 'documents/three', section: 'who' },
  ];

  it('are its own, or those that the plan gives it', () => {
    expect([minutesIn([], 'who', 2), minutesIn(changes, 'who', 2), minutesIn(changes, 'documents/one', 3)]).toEqual([2, 6, 3]);
  });

  it('add up to what it takes when it is shown, also while it is hidden', () => {
    const hidden: Change[] = [...changes, { type: 'hide', section: 'who' }];
    for (const each of [changes, hidden]) {
      const [section] = applyChanges(lesson([title, first]), each, minutes).sections;
      expect(lengthIfShown(section!, each)).toBe(6 + 10 + 5);
    }
    const [shown] = applyChanges(lesson([title, first]), changes, minutes).sections;
    expect(shown?.length).toBe(lengthIfShown(shown!, changes));
  });

  it('are read from what is typed, from 1 to 60', () => {
    expect(['5', ' 60 ', '1'].map(parseMinutes)).toEqual([5, 60, 1]);
    for (const typed of ['', '0', '61', '5,5', '-3', 'dix', '1e1', '0x5']) expect(parseMinutes(typed)).toBeUndefined();
  });
});

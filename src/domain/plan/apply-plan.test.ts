import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type TailoredLesson } from './apply-plan.ts';
import {
  keepRewording,
  moveSection,
  setMinutes,
  setNote,
  setOrder,
  targetOf,
  toggleExercise,
  toggleSection,
  withChange,
} from './changes.ts';
import type { LessonSource, SourceSection } from './lesson-source.ts';
import type { Change } from './plan.ts';
import { textHash } from './text-hash.ts';

const section = (id: string, texts: string[], exercises: string[] = [], minutes = 2): SourceSection => ({
  id,
  title: texts[0] ?? id,
  minutes,
  exercises,
  tasks: [],
  parts: texts.map((text, index) => ({ index, kind: index === 0 ? 'title' : 'prose', text, hash: textHash(text) })),
});
const lessonOf = (sections: SourceSection[]): LessonSource => ({
  id: 'collab/sharing',
  language: 'fr',
  number: 'C2',
  title: 'Partager',
  objective: 'Partager sans perdre la main',
  settings: [],
  sections,
});
const minutesOf = new Map([
  ['collab/box', 6],
  ['collab/rights', 4],
  ['web/extra', 5],
]);
const lesson = lessonOf([
  section('why', ['Le fichier parti', 'Un fichier part par e-mail.']),
  section('rights', ['Trois droits', 'Prenons un compte rendu.', 'Qui doit le lire ?'], ['collab/rights', 'collab/box']),
  section('recap', ['À retenir', 'Lire, commenter, modifier.']),
]);
const order = (tailored: TailoredLesson): string[] => tailored.sections.map(({ id }) => id);
const hashOf = (sectionId: string, part: number): string => lesson.sections.find(({ id }) => id === sectionId)?.parts[part]?.hash ?? 'none';
const reword = (text: string): Extract<Change, { type: 'reword' }> => ({
  type: 'reword',
  section: 'rights',
  part: 1,
  language: 'fr',
  text,
  hash: hashOf('rights', 1),
});

describe('a plan applied to a lesson', () => {
  it('leaves the lesson as it is when it changes nothing', () => {
    const tailored = applyChanges(lesson, [], minutesOf);
    expect(order(tailored)).toEqual(['why', 'rights', 'recap']);
    expect(tailored.minutes).toBe(2 + 2 + 4 + 6 + 2);
    expect(tailored.problems).toEqual([]);
  });

  it('hides, moves, rewords, notes, drops, adds and counts', () => {
    const changes: Change[] = [
      { type: 'hide', section: 'why' },
      { type: 'move', section: 'recap', after: null },
      reword('Prenons le budget 2027.'),
      { type: 'note', section: 'rights', to: 'mentee', text: 'Votre cas.' },
      { type: 'note', section: 'rights', to: 'mentor', text: 'Lentement.' },
      { type: 'drop', exercise: 'collab/rights' },
      { type: 'add', exercise: 'web/extra', section: 'rights' },
      { type: 'minutes', of: 'rights', minutes: 7 },
      { type: 'minutes', of: 'collab/box', minutes: 9 },
    ];
    const tailored = applyChanges(lesson, changes, minutesOf);
    const rights = tailored.sections.find(({ id }) => id === 'rights');
    expect(order(tailored)).toEqual(['recap', 'why', 'rights']);
    expect(tailored.sections.map(({ length }) => length)).toEqual([2, 0, 7 + 9 + 5]);
    expect(tailored.minutes).toBe(23);
    expect(rights?.parts[1]).toMatchObject({ text: 'Prenons un compte rendu.', reworded: 'Prenons le budget 2027.' });
    expect(rights?.notes).toEqual({ mentee: 'Votre cas.', mentor: 'Lentement.' });
    expect(rights?.tailoredExercises).toEqual([
      { id: 'collab/rights', minutes: 4, isDropped: true, isAdded: false },
      { id: 'collab/box', minutes: 9, isDropped: false, isAdded: false },
      { id: 'web/extra', minutes: 5, isDropped: false, isAdded: true },
    ]);
    expect(tailored.problems).toEqual([]);
  });

  it('leaves rewordings of the other language for that language', () => {
    const tailored = applyChanges(lesson, [{ ...reword('Take the budget.'), language: 'en' }], minutesOf);
    expect(tailored.sections[1]?.parts.some(({ reworded }) => reworded !== undefined)).toBe(false);
    expect(tailored.problems).toEqual([]);
  });

  it('says that a text has changed underneath, with what stands there now, and shows the lesson’s own', () => {
    const edited = lessonOf(lesson.sections.map((each) => (each.id === 'rights' ? section('rights', ['Trois droits', 'Nouveau.']) : each)));
    const change = reword('Prenons le budget.');
    const tailored = applyChanges(edited, [change], minutesOf);
    expect(tailored.sections[1]?.parts[1]).not.toHaveProperty('reworded');
    expect(tailored.problems).toEqual([{ change, reason: 'text-changed', current: edited.sections[1]?.parts[1] }]);
    const current = edited.sections[1]?.parts[1] ?? { index: 0, hash: '' };
    const kept = applyChanges(edited, keepRewording([change], change, current), minutesOf);
    expect(kept.problems).toEqual([]);
    expect(kept.sections[1]?.parts[1]).toMatchObject({ reworded: 'Prenons le budget.' });
  });

  it('finds a passage again when others were put before it', () => {
    const edited = lessonOf([section('rights', ['Trois droits', 'Tout nouveau.', 'Prenons un compte rendu.', 'Qui doit le lire ?'])]);
    const tailored = applyChanges(edited, [reword('Prenons le budget.')], minutesOf);
    expect(tailored.problems).toEqual([]);
    expect(tailored.sections[0]?.parts.map(({ reworded }) => reworded)).toEqual([undefined, undefined, 'Prenons le budget.', undefined]);
  });

  it('names what is gone', () => {
    const short = lessonOf([section('why', ['Pourquoi', 'Parce que.'])]);
    const changes: Change[] = [
      { type: 'hide', section: 'rights' },
      reword('Prenons le budget.'),
      { type: 'move', section: 'why', after: 'recap' },
      { type: 'move', section: 'recap', after: null },
      { type: 'drop', exercise: 'collab/box' },
      { type: 'add', exercise: 'nowhere/none', section: 'why' },
      { type: 'minutes', of: 'recap', minutes: 3 },
      { type: 'minutes', of: 'collab/rights', minutes: 3 },
      { type: 'reword', section: 'why', part: 7, language: 'fr', text: 'Rien.', hash: '00000000' },
    ];
    const { problems } = applyChanges(short, changes, minutesOf);
    expect(new Map(problems.map(({ change, reason }) => [targetOf(change), reason]))).toEqual(
      new Map([
        ['hide rights', 'section-gone'],
        ['reword rights 1 fr', 'section-gone'],
        ['move why', 'anchor-gone'],
        ['move recap', 'section-gone'],
        ['exercise collab/box', 'exercise-gone'],
        ['exercise nowhere/none', 'exercise-gone'],
        ['minutes recap', 'section-gone'],
        ['minutes collab/rights', 'exercise-gone'],
        ['reword why 7 fr', 'part-gone'],
      ]),
    );
  });
});

describe('the steps of tailoring', () => {
  it('move a section by as few operations as lead there', () => {
    const changes = moveSection(lesson, [], ['why', 'rights', 'recap'], { section: 'why', by: 1 });
    expect(changes).toHaveLength(1);
    expect(order(applyChanges(lesson, changes, minutesOf))).toEqual(['rights', 'why', 'recap']);
    expect(moveSection(lesson, changes, ['rights', 'why', 'recap'], { section: 'why', by: -1 })).toEqual([]);
    expect(moveSection(lesson, changes, ['rights', 'why', 'recap'], { section: 'recap', by: 1 })).toBe(changes);
  });

  it('lead to whatever order is wanted', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const long = lessonOf(ids.map((id) => section(id, [id])));
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (wanted) => {
        const tailored = applyChanges(long, setOrder(long, [], wanted), minutesOf);
        expect(order(tailored)).toEqual(wanted);
        expect(tailored.problems).toEqual([]);
      }),
    );
  });

  it('take back what they did', () => {
    expect(toggleSection(toggleSection([], 'why'), 'why')).toEqual([]);
    expect(toggleExercise(toggleExercise([], 'collab/box'), 'collab/box')).toEqual([]);
    const added: Change[] = [
      { type: 'add', exercise: 'web/extra', section: 'why' },
      { type: 'minutes', of: 'web/extra', minutes: 9 },
    ];
    expect(toggleExercise(added, 'web/extra')).toEqual([]);
    const noted = setNote([], { type: 'note', section: 'why', to: 'mentee', text: 'Oui' });
    expect(setNote(noted, { type: 'note', section: 'why', to: 'mentee', text: ' ' })).toEqual([]);
    expect(
      setMinutes(setMinutes([], { type: 'minutes', of: 'why', minutes: 4 }, 2), { type: 'minutes', of: 'why', minutes: 2 }, 2),
    ).toEqual([]);
  });

  it('keep one change a target', () => {
    const once = withChange([], reword('Un'));
    expect(withChange(once, reword('Deux'))).toEqual([reword('Deux')]);
  });
});

/** Random lessons that were edited since the plan was made: sections and passages changed, added, taken away, put elsewhere. */
const ids = ['why', 'rights', 'recap', 'more', 'task'] as const;
const exercises = ['collab/box', 'collab/rights', 'web/extra', 'gone/now'];
const anyText = fc.constantFrom('Un', 'Deux', 'Trois', 'Quatre', 'Prenons un compte rendu.', 'Le budget.');
const anyLesson = fc
  .shuffledSubarray([...ids], { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((id) =>
        fc
          .tuple(fc.array(anyText, { minLength: 1, maxLength: 4 }), fc.nat({ max: 9 }))
          .map(([texts, minutes]) => section(id, texts, [], minutes)),
      ),
    ),
  )
  .chain((sections) =>
    fc.array(fc.nat({ max: sections.length - 1 }), { minLength: 4, maxLength: 4 }).map((places) => {
      const placed = sections.map((each) => ({ ...each, exercises: [] as string[] }));
      exercises.slice(0, 3).forEach((exercise, index) => placed[places[index] ?? 0]?.exercises.push(exercise));
      return lessonOf(placed);
    }),
  );
const anySection = fc.constantFrom(...ids);
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  anySection.map((id): Change => ({ type: 'hide', section: id })),
  fc.tuple(anySection, fc.option(anySection)).map(([id, after]): Change => ({ type: 'move', section: id, after })),
  fc.tuple(anySection, fc.nat({ max: 3 }), anyText, anyText).map(([id, part, text, old]): Change => ({
    type: 'reword',
    section: id,
    part,
    language: 'fr',
    text: `mine ${id} ${part} ${text}`,
    hash: textHash(old),
  })),
  fc
    .tuple(anySection, fc.constantFrom('mentor' as const, 'mentee' as const))
    .map(([id, to]): Change => ({ type: 'note', section: id, to, text: `note ${id}` })),
  fc.constantFrom(...exercises).map((exercise): Change => ({ type: 'drop', exercise })),
  fc.tuple(fc.constantFrom(...exercises), anySection).map(([exercise, id]): Change => ({ type: 'add', exercise, section: id })),
  fc.tuple(fc.constantFrom(...ids, ...exercises), fc.nat({ max: 60 })).map(([of, minutes]): Change => ({ type: 'minutes', of, minutes })),
);
const anyChanges = fc.array(anyChange, { maxLength: 14 }).map((changes) => changes.reduce<Change[]>(withChange, []));

/** Whether the change shows in the tailored lesson. */
function shows(tailored: TailoredLesson, change: Change): boolean {
  const there = tailored.sections.find(({ id }) => 'section' in change && id === change.section);
  const exercise = tailored.sections
    .flatMap((each) => each.tailoredExercises)
    .filter(({ id }) => id === ('exercise' in change ? change.exercise : ''));
  switch (change.type) {
    case 'hide':
      return there?.isHidden ?? false;
    case 'move': {
      return there?.isMoved ?? false;
    }
    case 'reword':
      return there?.parts.some(({ reworded }) => reworded === change.text) ?? false;
    case 'note':
      return there?.notes[change.to] === change.text;
    case 'drop':
      return exercise.some(({ isDropped }) => isDropped);
    case 'add':
      return exercise.length > 0;
    default: {
      const own = tailored.sections.find(({ id }) => id === change.of);
      const of = tailored.sections.flatMap((each) => each.tailoredExercises).find(({ id }) => id === change.of);
      return own !== undefined || of?.minutes === change.minutes;
    }
  }
}

describe('after any edit of the lesson', () => {
  it('every change is applied or told, and none is lost silently', () => {
    fc.assert(
      fc.property(anyLesson, anyChanges, (edited, changes) => {
        const tailored = applyChanges(edited, changes, minutesOf);
        const told = new Set(tailored.problems.map(({ change }) => change));
        for (const change of changes)
          expect([targetOf(change), told.has(change) || shows(tailored, change)]).toEqual([targetOf(change), true]);
        expect(tailored.sections.map(({ id }) => id).toSorted()).toEqual(edited.sections.map(({ id }) => id).toSorted());
      }),
      { numRuns: 3000 },
    );
  });

  it('applying twice changes nothing more', () => {
    fc.assert(
      fc.property(anyLesson, anyChanges, (edited, changes) => {
        const once = applyChanges(edited, changes, minutesOf);
        expect(applyChanges(once, changes, minutesOf)).toEqual(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('the minutes add up', () => {
    fc.assert(
      fc.property(anyLesson, anyChanges, (edited, changes) => {
        const { sections, minutes } = applyChanges(edited, changes, minutesOf);
        expect(minutes).toBe(sections.reduce((sum, { length }) => sum + length, 0));
        for (const each of sections) if (each.isHidden) expect(each.length).toBe(0);
      }),
    );
  });

  it('neither the lesson nor the changes are touched', () => {
    fc.assert(
      fc.property(anyLesson, anyChanges, (edited, changes) => {
        const before = JSON.stringify([edited, changes]);
        applyChanges(edited, changes, minutesOf);
        expect(JSON.stringify([edited, changes])).toBe(before);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { countAdaptations } from './adaptations.ts';
import { comparePlans, isSame, type Difference } from './plan-differences.ts';
import { emptyPlan, type LessonItem, type Plan } from './plan.ts';

const lesson = (id: string, changes: LessonItem['changes'] = []): LessonItem => ({ type: 'lesson', lesson: id, changes });
const pause = { type: 'break', id: 'pause', words: '', minutes: 5 } as const;
const plan: Plan = {
  ...emptyPlan('abc123def4', 'fr'),
  mentor: 'Inès',
  start: '2026-06-18T09:30',
  agenda: [lesson('web/address'), pause, lesson('collab/share')],
  values: { chat_tool: 'Orvane Chat' },
};
const planWith = (over: Partial<Plan>): Plan => ({ ...structuredClone(plan), ...over });

describe('two versions of a plan', () => {
  it('do not differ when they hold the same, in whatever order their fields stand', () => {
    const turned = Object.fromEntries(Object.entries(structuredClone(plan)).toReversed()) as unknown as Plan;
    expect(isSame(plan, turned)).toBe(true);
    expect(comparePlans(plan, turned)).toEqual([]);
  });

  it.each<[string, Partial<Plan>, Difference[]]>([
    ['another day', { start: '2026-06-19T09:30' }, [{ what: 'date' }]],
    ['another length', { minutes: 60 }, [{ what: 'length' }]],
    ['another place', { place: { kind: 'remote', words: '' } }, [{ what: 'place' }]],
    ['another name', { mentee: 'Philippe' }, [{ what: 'names' }]],
    ['a message', { message: 'Bonjour' }, [{ what: 'message' }]],
    ['a goal', { goals: [{ task: 'Trier', by: '', proof: '' }] }, [{ what: 'goals' }]],
    ['something to open', { opens: 'Orvane Mail' }, [{ what: 'opens' }]],
    ['another word of the company', { values: { chat_tool: 'Orvane Talk' } }, [{ what: 'values' }]],
    ['another order', { agenda: [lesson('collab/share'), pause, lesson('web/address')] }, [{ what: 'order' }]],
    ['a longer break', { agenda: [lesson('web/address'), { ...pause, minutes: 9 }, lesson('collab/share')] }, [{ what: 'between' }]],
    [
      'other lessons',
      { agenda: [lesson('web/address', [{ type: 'hide', section: 'why' }]), pause, lesson('web/search')] },
      [
        { what: 'lesson-changed', lesson: 'web/address' },
        { what: 'lesson-added', lesson: 'web/search' },
        { what: 'lesson-gone', lesson: 'collab/share' },
      ],
    ],
  ])('say so: %s', (_, over, differences) => {
    expect(comparePlans(plan, planWith(over))).toEqual(differences);
  });

  it('keep what is the mentor’s own to themselves', () => {
    expect(comparePlans(plan, planWith({ note: 'Pour moi', checklist: ['volunteer'] }))).toEqual([]);
  });

  it('are not the same when one has a list where the other has fields', () => {
    expect(isSame([], {})).toBe(false);
    expect(isSame({ a: undefined }, { b: undefined })).toBe(false);
    expect(isSame(null, {})).toBe(false);
  });
});

describe('what a plan changes', () => {
  it('is counted for the language that is read, without notes to the mentor and without lessons that the site lacks', () => {
    const reword = (language: 'fr' | 'en') => ({ type: 'reword', section: 'why', part: 1, language, text: 'x', hash: 'abcd1234' }) as const;
    const changed = planWith({
      agenda: [
        lesson('web/address', [
          reword('fr'),
          reword('en'),
          { type: 'hide', section: 'two' },
          { type: 'note', section: 'why', to: 'mentor', text: 'x' },
          { type: 'note', section: 'why', to: 'mentee', text: 'x' },
          { type: 'move', section: 'three', after: null },
          { type: 'drop', exercise: 'web/one' },
          { type: 'add', exercise: 'web/two', section: 'why' },
        ]),
        lesson('web/gone', [{ type: 'hide', section: 'one' }]),
      ],
    });
    expect(countAdaptations(changed, 'fr', (id) => id !== 'web/gone')).toEqual({
      reworded: 1,
      rewordedElsewhere: 1,
      hidden: 1,
      moved: 1,
      notes: 1,
      dropped: 1,
      added: 1,
      values: 1,
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeAgenda, moveItem, withLesson } from './agenda.ts';
import { emptyPlan, itemKey, type AgendaItem, type Plan } from './plan.ts';

const minutes = new Map([
  ['stay-safe/spot-phishing', 15],
  ['share/right-way', 12],
]);
const planOf = (agenda: AgendaItem[], slot = 45): Plan => ({ ...emptyPlan('p1', 'fr'), minutes: slot, agenda });
const lesson = (id: string): AgendaItem => ({ type: 'lesson', lesson: id, changes: [] });
const pause: AgendaItem = { type: 'break', id: 'b1', words: '', minutes: 5 };

describe('the agenda', () => {
  it('adds its minutes up, and says from when on each item runs and what is left of the slot', () => {
    const agenda = computeAgenda(planOf([lesson('stay-safe/spot-phishing'), pause, lesson('share/right-way')]), (id) => minutes.get(id));
    expect(agenda.rows.map(({ from }) => from)).toEqual([0, 15, 20]);
    expect([agenda.total, agenda.left]).toEqual([32, 13]);
  });

  it('says when it does not fit', () => {
    expect(computeAgenda(planOf([lesson('stay-safe/spot-phishing')], 10), (id) => minutes.get(id)).left).toBe(-5);
  });

  it('keeps a lesson that is gone, without minutes', () => {
    const { rows, total } = computeAgenda(planOf([lesson('old/gone'), pause]), (id) => minutes.get(id));
    expect(rows.map(({ isGone, minutes: each }) => [isGone, each])).toEqual([
      [true, 0],
      [false, 5],
    ]);
    expect(total).toBe(5);
  });

  it('moves an item by one place and never loses one', () => {
    const items = [lesson('a/a'), pause, lesson('b/b')];
    expect(moveItem(items, 'b1', 1).map(itemKey)).toEqual(['a/a', 'b/b', 'b1']);
    expect(moveItem(items, 'a/a', -1)).toBe(items);
    expect(moveItem(items, 'none', 1)).toBe(items);
    fc.assert(
      fc.property(fc.constantFrom('a/a', 'b1', 'b/b'), fc.constantFrom(1 as const, -1 as const), (key, by) => {
        expect(moveItem(items, key, by).map(itemKey).toSorted()).toEqual(items.map(itemKey).toSorted());
      }),
    );
  });

  it('holds a lesson once', () => {
    const once = withLesson([], 'a/a');
    expect(withLesson(once, 'a/a')).toBe(once);
    expect(withLesson(once, 'b/b').map(itemKey)).toEqual(['a/a', 'b/b']);
  });
});

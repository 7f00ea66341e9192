import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redo, startHistory, step, undo } from './history.ts';

describe('the way back', () => {
  it('takes steps back and forth', () => {
    const history = step(step(startHistory('a'), 'b'), 'c');
    expect(undo(history).now).toBe('b');
    expect(undo(undo(history)).now).toBe('a');
    expect(undo(undo(undo(history))).now).toBe('a');
    expect(redo(undo(history)).now).toBe('c');
    expect(redo(history)).toBe(history);
  });

  it('counts what is typed in one field as one step', () => {
    const history = step(step(step(startHistory(''), 'B', 'name'), 'Bo', 'name'), 'Bon', 'name');
    expect(undo(history).now).toBe('');
    const other = step(history, 'Bon!', 'place');
    expect(undo(other).now).toBe('Bon');
    // After a step back, typing on in the same field is a new step.
    expect(undo(step(undo(other), 'Bonn', 'place')).now).toBe('Bon');
  });

  it('forgets what was ahead once something else is done', () => {
    const history = step(undo(step(startHistory(1), 2)), 3);
    expect(redo(history)).toBe(history);
  });

  it('leads back to the start and to the end again, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), (values) => {
        let history = values.reduce((now, value) => step(now, { value }), startHistory({ value: 0 }));
        const end = history.now;
        for (const _ of values) history = undo(history);
        expect(history.now).toEqual({ value: 0 });
        for (const _ of values) history = redo(history);
        expect(history.now).toBe(end);
      }),
    );
  });

  it('keeps two hundred steps', () => {
    let history = startHistory(0);
    for (let value = 1; value <= 500; value++) history = step(history, value);
    for (let value = 1; value <= 500; value++) history = undo(history);
    expect(history.now).toBe(300);
  });
});

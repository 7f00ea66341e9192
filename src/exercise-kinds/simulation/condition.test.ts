import { describe, expect, it } from 'vitest';
import { controlsIn, fieldsIn, holds, type Condition } from './condition.ts';
import type { State, Step } from './surface-contract.ts';

const state: State = { scope: 'company', people: ['claire', 'marc'], queries: 3, confirmed: true, note: '' };
const log: Step[] = [
  { control: 'open', value: '' },
  { control: 'scope', value: 'anyone' },
  { control: 'scope', value: 'company' },
];

describe('a condition', () => {
  it.each<[string, Condition, boolean]>([
    ['a field that holds the value', { state: { scope: 'company' } }, true],
    ['a field that holds another', { state: { scope: 'anyone' } }, false],
    ['one of several values', { state: { scope: ['anyone', 'company'] } }, true],
    ['none of several values', { state: { scope: ['anyone', 'restricted'] } }, false],
    ['a switch', { state: { confirmed: true } }, true],
    ['a switch the other way', { state: { confirmed: false } }, false],
    ['an empty text', { state: { note: '' } }, true],
    ['something else than a value', { state: { scope: { not: 'anyone' } } }, true],
    ['something else than several', { state: { scope: { not: ['anyone', 'company'] } } }, false],
    ['enough', { state: { queries: { at_least: 3 } } }, true],
    ['not enough', { state: { queries: { at_least: 4 } } }, false],
    ['few enough', { state: { queries: { at_most: 3 } } }, true],
    ['too many', { state: { queries: { at_most: 2 } } }, false],
    ['a list that holds one', { state: { people: 'marc' } }, true],
    ['a list that holds all of them', { state: { people: { includes: ['marc', 'claire'] } } }, true],
    ['a list that lacks one', { state: { people: { includes: ['marc', 'ines'] } } }, false],
    ['a list without somebody', { state: { people: { excludes: ['ines'] } } }, true],
    ['a list with somebody', { state: { people: { excludes: ['claire'] } } }, false],
    ['several fields at once', { state: { scope: 'company', queries: 3 } }, true],
    ['several fields of which one differs', { state: { scope: 'company', queries: 2 } }, false],
    ['a field that does not exist', { state: { nothing: 'here' } }, false],
    ['not this, of a field that does not exist', { state: { nothing: { not: 'here' } } }, false],
    ['a control that was used', { done: ['open'] }, true],
    ['a control that was given a value', { done: [{ scope: 'anyone' }] }, true],
    ['a control that was given another value', { done: [{ scope: 'restricted' }] }, false],
    ['a control that was not used', { not_done: ['close'] }, true],
    ['a control that was used after all', { not_done: ['open'] }, false],
    ['in order', { done_in_order: ['open', { scope: 'company' }] }, true],
    ['in another order', { done_in_order: ['scope', 'open'] }, false],
    ['one of two', { any: [{ done: ['close'] }, { done: ['open'] }] }, true],
    ['none of two', { any: [{ done: ['close'] }, { state: { scope: 'anyone' } }] }, false],
    ['none holding', { none: [{ done: ['close'] }] }, true],
    ['one holding that should not', { none: [{ done: ['open'] }] }, false],
    ['every clause', { state: { scope: 'company' }, not_done: ['open'] }, false],
  ])('knows %s', (_name, condition, expected) => {
    expect(holds(condition, state, log)).toBe(expected);
  });

  it('names its fields and controls, however deep', () => {
    const condition: Condition = { state: { a: 1 }, done: ['x'], any: [{ none: [{ state: { b: 1 }, done_in_order: [{ y: 1 }, 'z'] }] }] };
    expect(fieldsIn(condition)).toEqual(['a', 'b']);
    expect(controlsIn(condition)).toEqual(['x', 'y', 'z']);
  });
});

import { describe, expect, it } from 'vitest';
import type { State } from '../../surface-contract.ts';
import { tradeOffLogic } from './logic.ts';
import { reachOf, topLevers } from './model.ts';
import type { TradeOffScene } from './schema.ts';

const position = (id: string, more: object = {}) => ({ id, label: id, ...more });

const scene = {
  document: 'Trips',
  notice: 'Steps',
  gauge: { label: 'Effect', most: 20, base: 2, aim: 6 },
  second: { label: 'Trust', most: 10, base: 6, line: 5 },
  levers: [
    {
      id: 'mode',
      label: 'Mode',
      positions: [position('plane', { effect: 4 }), position('train', { effect: 1 }), position('call', { second: -2 })],
    },
    {
      id: 'people',
      label: 'People',
      multiplies: 'mode',
      start: '3',
      positions: [position('1', { value: 1, times: 1 }), position('2', { value: 2, times: 2 }), position('3', { value: 3, times: 3 })],
    },
    { id: 'mail', label: 'Mail', positions: [position('kept'), position('deleted')] },
  ],
  keep_one: true,
  name_levers: 1,
} satisfies TradeOffScene as TradeOffScene;

const after = (...steps: [string, string][]): State =>
  steps.reduce((state, [control, value]) => tradeOffLogic.act(scene, state, { control, value }), tradeOffLogic.start(scene));

describe('the gauge', () => {
  it('begins with every lever at its start', () => {
    expect(after()).toMatchObject({ gauge: 14, second: 6, people: '3', mode: 'plane', reached: false, held: true });
  });

  it('multiplies what one lever weighs by another', () => {
    expect(after(['people', '2'])).toMatchObject({ gauge: 10 });
    expect(after(['mode', 'train'])).toMatchObject({ gauge: 5, reached: true });
    expect(after(['mode', 'call'])).toMatchObject({ gauge: 2, second: 4, held: false });
    expect(after(['mode', 'call'], ['people', '1'])).toMatchObject({ gauge: 2 });
  });

  it('says which lever moves it most', () => {
    expect(scene.levers.map((lever) => reachOf(scene, lever))).toEqual([12, 8, 0]);
    expect(topLevers(scene, 2)).toEqual(['mode', 'people']);
  });
});

describe('a typed number', () => {
  it.each([
    ['1', '1'],
    [' 2 ', '2'],
    ['2,4', '2'],
    ['2.6', '3'],
    ['40', '3'],
    ['-5', '1'],
    ['2 people', '2'],
  ])('%s leads to the nearest position, %s', (typed, people) => {
    expect(after(['people.number', typed])).toMatchObject({ people });
  });

  it('that is none changes nothing', () => {
    expect(after(['people.number', 'all'])).toEqual(after());
  });
});

describe('what is named', () => {
  it('does not depend on the order of ticking', () => {
    expect(after(['mail.named', 'on'], ['mode.named', 'on'])).toEqual(after(['mode.named', 'on'], ['mail.named', 'on']));
  });

  it('is right when it is the lever that moves the gauge most, and that one alone', () => {
    expect(after(['mode.named', 'on'])).toMatchObject({ 'named.count': 1, 'named.right': true });
    expect(after(['people.named', 'on'])).toMatchObject({ 'named.right': false });
    expect(after(['mode.named', 'on'], ['people.named', 'on'])).toMatchObject({ 'named.count': 2, 'named.right': false });
    expect(after(['people.named', 'on'], ['mode.named', 'on'], ['people.named', 'off'])).toMatchObject({ 'named.right': true });
  });

  it('is kept only while it stands at its start', () => {
    expect(after(['keep', 'people'])).toMatchObject({ 'keep.held': true });
    expect(after(['keep', 'people'], ['people', '1'])).toMatchObject({ 'keep.held': false });
    expect(after(['people', '1'], ['keep', 'people'], ['people', '3'])).toMatchObject({ 'keep.held': true });
  });
});

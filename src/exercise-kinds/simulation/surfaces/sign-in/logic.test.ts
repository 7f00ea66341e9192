import { describe, expect, it } from 'vitest';
import { localize } from '#src/domain/text/language.ts';
import { play } from '../../engine.ts';
import { signInExamples } from './examples.ts';
import { signInLogic, wordsIn } from './logic.ts';
import { signInScene, type SignInScene } from './schema.ts';

const [example] = signInExamples.map(({ authored }) => authored as { scene: unknown });
const scene = localize(signInScene.parse(example?.scene), 'en') as SignInScene;
const after = (...controls: (string | [string, string])[]) =>
  play(
    signInLogic,
    scene,
    controls.map((each) => (typeof each === 'string' ? { control: each, value: '' } : { control: each[0], value: each[1] })),
  ).state;
const draws = (times: number): string[] => Array.from({ length: times }, () => 'builder.draw');

describe('the passphrase builder', () => {
  it('draws the words of the list in turn, and none twice', () => {
    expect(wordsIn(after('next', ...draws(4)))).toEqual(['0', '1', '2', '3']);
    const all = wordsIn(after('next', ...draws(20)));
    expect(all).toHaveLength(10);
    expect(new Set(all).size).toBe(10);
  });

  it('draws another word in place of one that is dropped', () => {
    expect(wordsIn(after('next', ...draws(3), ['builder.drop', 'w2'], 'builder.draw'))).toEqual(['0', '2', '3']);
  });

  it('begins the list again at its end, without the words in use', () => {
    expect(wordsIn(after('next', ...draws(10), ['builder.drop', 'w5'], 'builder.draw')).at(-1)).toBe('4');
  });

  it('refuses too few words, and says so until the phrase changes', () => {
    const refused = after('next', ...draws(3), 'builder.save');
    expect(refused).toMatchObject({ 'builder.refused': 'short', 'builder.saved': false });
    expect(after('next', ...draws(3), 'builder.save', 'builder.draw')).toMatchObject({ 'builder.refused': 'none' });
    expect(after('next', ...draws(4), 'builder.save')).toMatchObject({ 'builder.refused': 'none', 'builder.saved': true });
  });

  it('refuses a known phrase, however many words were drawn', () => {
    const state = after('next', ...draws(7), ['builder.phrase', 'proverb'], 'builder.save');
    expect(state).toMatchObject({ 'builder.refused': 'known', 'builder.saved': false });
  });

  it('offers nothing to type, so that no real secret can end up in what is saved', () => {
    for (const state of [
      after('next'),
      after('next', ...draws(3)),
      after('next', ...draws(4), 'builder.save'),
      after(['desk.answer', 'approve']),
    ]) {
      expect(signInLogic.controls(scene, state).filter(({ isTyped }) => isTyped === true)).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { localize } from '#src/domain/text/language.ts';
import { play } from '../../engine.ts';
import { meetingExamples } from './examples.ts';
import { meetingLogic } from './logic.ts';
import type { MeetingScene } from './schema.ts';

const authored = meetingExamples[0]?.authored as unknown as { scene: object };
const scene = localize(authored.scene, 'en') as unknown as MeetingScene;
const after = (...steps: string[]) =>
  play(
    meetingLogic,
    scene,
    steps.map((step) => ({ control: step.split(' ')[0] ?? '', value: step.split(' ')[1] ?? '' })),
  );

describe('the lobby', () => {
  it.each([
    ['everyone', 'in', 'in', 'in'],
    ['company', 'in', 'in', 'lobby'],
    ['invited', 'in', 'lobby', 'lobby'],
  ])('set to %s leaves Claire %s, Paul %s and the number %s', (lobby, claire, paul, phone) => {
    expect(after(`lobby ${lobby}`, 'start', 'next').state).toMatchObject({ claire, paul, phone });
  });

  it('changes nothing for those who are in already', () => {
    expect(after('start', 'next', 'lobby invited').state).toMatchObject({ paul: 'in', phone: 'in' });
  });

  it('lets one in, refuses one, and takes one out', () => {
    const { state } = after('lobby invited', 'start', 'next', 'paul.admit', 'phone.refuse', 'claire.remove');
    expect(state).toMatchObject({ paul: 'in', phone: 'out', claire: 'out' });
  });
});

it('lets say only what belongs to what has happened, and once', () => {
  expect(after('start', 'say who').state['said']).toEqual([]);
  expect(after('start', 'next', 'say who', 'say who').state['said']).toEqual(['who']);
});

it('asks before it records, and before it shows', () => {
  expect(after('start', 'record-start').state['recording']).toBe(false);
  expect(after('start', 'record', 'purpose minutes', 'told on', 'record-start').state).toMatchObject({
    recording: true,
    purpose: 'minutes',
    told: true,
    panel: 'none',
  });
  expect(after('start', 'show screen').state['share']).toBe('none');
  expect(after('start', 'share', 'show budget').state).toMatchObject({ share: 'budget', panel: 'none' });
});

it('offers nothing more once it is left or ended', () => {
  for (const [how, ended] of [
    ['leave', 'left'],
    ['end', 'all'],
  ]) {
    const { state } = after('start', how ?? '');
    expect(state['ended']).toBe(ended);
    expect(meetingLogic.controls(scene, state)).toEqual([]);
  }
});

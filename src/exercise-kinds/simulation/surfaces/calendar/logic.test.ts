import { describe, expect, it } from 'vitest';
import { localize } from '#src/domain/text/language.ts';
import { calendarExamples } from './examples.ts';
import { calendarLogic, readSlot } from './logic.ts';
import type { CalendarScene } from './schema.ts';
import { sayTime } from './times.ts';

const authored = calendarExamples[0]?.authored as unknown as { scene: object };
const scene = localize(authored.scene, 'en') as unknown as CalendarScene;

/** The state once a slot is chosen. */
const at = (slot: string) => {
  const day = calendarLogic.act(scene, calendarLogic.start(scene), { control: 'day', value: slot.slice(0, 3) });
  return calendarLogic.act(scene, day, { control: 'slot', value: slot });
};

describe('a slot', () => {
  it('is worked out from what the calendars show and from the way there and back', () => {
    expect(at('tue-09:00')).toMatchObject({ 'claire.at': 'free', 'paul.at': 'free', 'slot.valid': true });
    expect(at('mon-09:00')).toMatchObject({ 'claire.at': 'free', 'paul.at': 'busy', 'slot.valid': false });
    expect(at('mon-09:30')).toMatchObject({ 'claire.at': 'busy', 'paul.at': 'travel', 'slot.valid': false });
  });

  it('counts its whole length, the half hour before a train too', () => {
    expect(at('tue-09:30')).toMatchObject({ 'paul.at': 'free', 'slot.valid': true });
    expect(at('tue-10:00')).toMatchObject({ 'paul.at': 'travel', 'slot.valid': false });
    expect(at('tue-11:00')).toMatchObject({ 'claire.at': 'lunch', 'slot.valid': false });
  });

  it('must end within the hours of the grid', () => {
    const free = { ...scene, people: scene.people.map((person) => ({ ...person, events: [] })) };
    const late = calendarLogic.act(free, calendarLogic.start(free), { control: 'slot', value: 'mon-11:30' });
    expect(late).toMatchObject({ 'claire.at': 'free', 'slot.valid': false });
  });

  it('decides which rooms are free', () => {
    const early = calendarLogic.act(scene, at('tue-09:00'), { control: 'room', value: 'loire' });
    expect(early['room.free']).toBe(false);
    expect(calendarLogic.act(scene, early, { control: 'slot', value: 'tue-09:30' })['room.free']).toBe(true);
  });

  it('is read with its day, and never from another day whose name begins alike', () => {
    expect(readSlot(scene, 'tue-09:30')).toEqual({ day: 'tue', from: 570 });
    expect(readSlot(scene, 'none')).toBeNull();
    const days = [
      { id: 'mon', label: '', short: '' },
      { id: 'mon-2', label: '', short: '' },
    ];
    expect(readSlot({ ...scene, days }, 'mon-2-09:30')?.day).toBe('mon-2');
  });
});

it('brings local times round midnight', () => {
  expect(sayTime(-60, { time: '{h}:{m}' })).toBe('23:00');
  expect(sayTime(1500, { time: '{h}:{m}' })).toBe('1:00');
});

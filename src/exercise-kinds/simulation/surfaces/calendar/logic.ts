import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State, Step } from '../../surface-contract.ts';
import type { CalendarScene, Hindrance } from './schema.ts';
import { minutesOf, sayTime, timeOf } from './times.ts';

type Person = CalendarScene['people'][number];
export type CalendarEvent = Person['events'][number];

/** A stretch of one day, in minutes since midnight. */
interface Span {
  day: string;
  from: number;
  to: number;
}

const rowLength = 30;

/** The starts that a day offers, in minutes since midnight. */
export function startsOf({ hours }: CalendarScene): number[] {
  const [first, end] = [minutesOf(hours.from), minutesOf(hours.to)];
  return Array.from({ length: Math.floor((end - first) / rowLength) }, (_, index) => first + index * rowLength);
}

/** A slot's value: its day and its start. */
export const slotOf = (day: string, start: number): string => `${day}-${timeOf(start)}`;

/** The day and the start of a slot's value, or null for none. */
export function readSlot(scene: CalendarScene, slot: string): { day: string; from: number } | null {
  const day = scene.days.find(({ id }) => slot.startsWith(`${id}-`) && slot.length === id.length + 6);
  return day ? { day: day.id, from: minutesOf(slot.slice(-5)) } : null;
}

const overlaps = (span: Span, day: string, from: number, to: number): boolean => span.day === day && span.from < to && from < span.to;

/** What the calendar shows of a person in one row of the grid. */
export const shownAt = ({ events }: Person, day: string, start: number): CalendarEvent | undefined =>
  events.find((event) => overlaps({ day, from: start, to: start + rowLength }, event.day, minutesOf(event.from), minutesOf(event.to)));

/** What keeps a person from coming: what the calendar shows, and the way there and back that it does not. */
export function hindranceOf({ events }: Person, span: Span): Hindrance | 'free' {
  const shown = events.find((event) => overlaps(span, event.day, minutesOf(event.from), minutesOf(event.to)));
  if (shown) return shown.type ?? 'busy';
  const isOnTheWay = events.some(({ day, from, to, travel_before = 0, travel_after = 0 }) =>
    overlaps(span, day, minutesOf(from) - travel_before, minutesOf(to) + travel_after),
  );
  return isOnTheWay ? 'travel' : 'free';
}

/** True when nobody else has a room in this stretch. */
export const isRoomFree = ({ taken = [] }: CalendarScene['rooms'][number], span: Span): boolean =>
  !taken.some(({ day, from, to }) => overlaps(span, day, minutesOf(from), minutesOf(to)));

/** The stretch that is chosen, or null. */
export function spanOf(scene: CalendarScene, slot: string): Span | null {
  const read = readSlot(scene, slot);
  return read && { ...read, to: read.from + scene.length };
}

/** The same state with everything worked out that conditions may ask about. */
function derive(scene: CalendarScene, state: State): State {
  const span = spanOf(scene, String(state['slot']));
  const at = Object.fromEntries(scene.people.map((person) => [`${person.id}.at`, span ? hindranceOf(person, span) : 'unknown']));
  const room = scene.rooms.find(({ id }) => id === state['room']);
  const isPastEnd = span !== null && span.to > minutesOf(scene.hours.to);
  return {
    ...state,
    ...at,
    'slot.valid': span !== null && !isPastEnd && Object.values(at).every((each) => each === 'free'),
    'room.free': span !== null && room !== undefined && isRoomFree(room, span),
  };
}

/** Calendars side by side, a slot, and an invitation. */
export const calendarLogic: Logic<CalendarScene> = {
  start: (scene) =>
    derive(scene, {
      day: scene.days[0]?.id ?? '',
      slot: 'none',
      room: 'none',
      purpose: 'none',
      ...(scene.link ? { link: false } : {}),
      sent: false,
    }),
  controls(scene, state): Control[] {
    const starts = startsOf(scene).map((start) => slotOf(String(state['day']), start));
    const day = scene.days.length > 1 ? [{ control: 'day', values: scene.days.map(({ id }) => id) }] : [];
    if (state['slot'] === 'none') return [...day, { control: 'slot', values: starts }];
    return [
      ...day,
      { control: 'slot', values: starts },
      { control: 'room', values: ['none', ...scene.rooms.map(({ id }) => id)] },
      { control: 'purpose', values: ['none', ...scene.purposes.map(({ id }) => id)] },
      ...(scene.link ? [{ control: 'link', values: ['on', 'off'] }] : []),
      { control: 'send' },
    ];
  },
  act(scene, state, { control, value }: Step): State {
    if (control === 'day') return { ...state, day: value };
    if (control === 'send') return { ...state, sent: true };
    // What changes after sending has to be sent again.
    const next = { ...state, sent: false, [control]: control === 'link' ? value === 'on' : value };
    return control === 'slot' || control === 'room' ? derive(scene, next) : next;
  },
  missing: (_scene, state) => (state['sent'] ? null : 'not-sent'),
  describe(scene, { control, value }, messages) {
    const nameIn = (list: { id: string; name?: string; label?: string }[]): string | undefined => {
      const found = list.find(({ id }) => id === value);
      return found?.name ?? found?.label;
    };
    const span = control === 'slot' ? spanOf(scene, value) : null;
    const wording: Record<string, string | undefined> = {
      room: messages[value === 'none' ? 'said-room-none' : 'said-room'],
      purpose: messages[value === 'none' ? 'said-purpose-none' : 'said-purpose'],
      link: messages[`said-link-${value}`],
    };
    return fill(wording[control] ?? messages[`said-${control}`] ?? '', {
      day: scene.days.find(({ id }) => id === (span?.day ?? value))?.label ?? '',
      from: span ? sayTime(span.from, messages) : '',
      to: span ? sayTime(span.to, messages) : '',
      name: nameIn(control === 'room' ? scene.rooms : scene.purposes) ?? '',
    });
  },
};

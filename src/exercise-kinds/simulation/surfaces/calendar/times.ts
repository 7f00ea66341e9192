import { fill } from '#src/domain/text/fill.ts';
import type { Words } from '../../../contract.ts';

/** Minutes since midnight of a time such as "09:30". */
export function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** A time such as "09:30" from minutes since midnight. */
export function timeOf(minutes: number): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** A time as people write it. @param minutes since midnight; what falls on another day is brought round */
export function sayTime(minutes: number, messages: Words): string {
  const own = (minutes + 24 * 60) % (24 * 60);
  return fill(messages['time'] ?? '', { h: Math.floor(own / 60), m: String(own % 60).padStart(2, '0') });
}

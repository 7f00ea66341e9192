import type { Language } from '../text/language.ts';
import type { Plan } from './plan.ts';

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const noBreak = '\u00A0';

/** When a session takes place, in words. */
export interface SessionTime {
  /** "jeudi 18 juin", with its year where that is not this year's. */
  day: string;
  /** "9 h 30", "9.30 am". */
  from: string;
  to: string;
}

/** A time of the day. @param minutes since midnight; beyond a day it begins anew */
export function formatClock(minutes: number, language: Language): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  const hour = Math.floor(inDay / 60);
  const minute = String(inDay % 60).padStart(2, '0');
  if (language === 'fr') return inDay % 60 === 0 ? `${hour}${noBreak}h` : `${hour}${noBreak}h${noBreak}${minute}`;
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  const half = hour < 12 ? 'am' : 'pm';
  return inDay % 60 === 0 ? `${shown}${noBreak}${half}` : `${shown}.${minute}${noBreak}${half}`;
}

/** A day of the calendar, wherever one is: "jeudi 18 juin", "Thursday 18 June". @param day YYYY-MM-DD */
export function formatPlainDay(day: string, language: Language, thisYear?: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  const parts = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .formatToParts(date)
    .reduce<Record<string, string>>((all, { type, value }) => ({ ...all, [type]: value }), {});
  const number = language === 'fr' && parts['day'] === '1' ? '1er' : parts['day'];
  const words = `${parts['weekday']} ${number}${noBreak}${parts['month']}`;
  return date.getUTCFullYear() === thisYear ? words : `${words} ${parts['year']}`;
}

/** Minutes since midnight at which a plan's session begins; null when no time is set. */
export function startMinute({ start }: Pick<Plan, 'start'>): number | null {
  const found = /T(\d\d):(\d\d)$/.exec(start);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** The day and the hours of a session, in the pair's own time; null while they are not set. */
export function sessionTime(plan: Pick<Plan, 'start' | 'minutes'>, language: Language, thisYear?: number): SessionTime | null {
  const start = startMinute(plan);
  const day = formatPlainDay(plan.start.slice(0, 10), language, thisYear);
  if (start === null || day === '') return null;
  return { day, from: formatClock(start, language), to: formatClock(start + plan.minutes, language) };
}

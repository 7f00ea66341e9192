import type { SettingValues } from '../settings/setting.ts';
import type { Language } from '../text/language.ts';
import { itemKey, planLimits, type AgendaItem, type Change, type LessonItem, type Plan } from './plan.ts';

/** What is needed to hand a plan over. */
export interface Sharing {
  /** Whether the mentor's own notes and ticks go along: when one hands a plan to another mentor, or to oneself elsewhere. */
  withNotes: boolean;
  /** The company values set on this device. */
  deviceValues: SettingValues;
  /** The settings that the plan's lessons use. */
  usedSettings: readonly string[];
}

const isForMentee = (change: Change): boolean => change.type !== 'note' || change.to === 'mentee';

/** The fields of a change that are known here. */
function knownChange(change: Change): Change {
  switch (change.type) {
    case 'hide':
      return { type: 'hide', section: change.section };
    case 'move':
      return { type: 'move', section: change.section, after: change.after };
    case 'reword': {
      const { section, part, language, text, hash } = change;
      return { type: 'reword', section, part, language, text, hash };
    }
    case 'note':
      return { type: 'note', section: change.section, to: change.to, text: change.text };
    case 'drop':
      return { type: 'drop', exercise: change.exercise };
    case 'add':
      return { type: 'add', exercise: change.exercise, section: change.section };
    case 'minutes':
      return { type: 'minutes', of: change.of, minutes: change.minutes };
  }
}

function itemForMentee(item: AgendaItem): AgendaItem {
  if (item.type !== 'lesson') return { type: item.type, id: item.id, words: item.words, minutes: item.minutes };
  return { type: 'lesson', lesson: item.lesson, changes: item.changes.filter(isForMentee).map(knownChange) };
}

/** The plan's own values first, then those of the device that its lessons use. */
function valuesToShare(plan: Plan, { deviceValues, usedSettings }: Sharing): SettingValues {
  const used = usedSettings.filter((id) => Object.hasOwn(deviceValues, id) && !Object.hasOwn(plan.values, id));
  const entries = [...Object.entries(plan.values), ...used.map((id): [string, string] => [id, deviceValues[id] ?? ''])];
  return Object.fromEntries(entries.slice(0, planLimits.values));
}

/**
 * The plan as it leaves the device. Without notes, only what is known here and meant for the mentee: fields that a newer version has
 * added stay behind too, since nobody can say for whom they are.
 */
export function planToShare(plan: Plan, sharing: Sharing): Plan {
  const values = valuesToShare(plan, sharing);
  if (sharing.withNotes) return { ...plan, values };
  const { id, language, mentor, mentee, minutes, start, opens, message } = plan;
  return {
    id,
    language,
    mentor,
    mentee,
    minutes,
    start,
    place: { kind: plan.place.kind, words: plan.place.words },
    opens,
    message,
    note: '',
    goals: plan.goals.map(({ task, by, proof }) => ({ task, by, proof })),
    checklist: [],
    agenda: plan.agenda.map(itemForMentee),
    values,
  };
}

/** What someone who opens a plan can read in it: what the share dialog says before anything leaves. */
export interface PlanContents {
  language: Language;
  /** Names, or empty. */
  mentor: string;
  mentee: string;
  start: string;
  minutes: number;
  /** Words of the place, or empty. */
  place: string;
  hasOpens: boolean;
  hasMessage: boolean;
  goals: number;
  /** Ids of the lessons, in order. */
  lessons: string[];
  breaks: number;
  tasks: number;
  /** How many changes of each type. */
  hidden: number;
  moved: number;
  rewordings: number;
  exercisesLeftOut: number;
  exercisesAdded: number;
  minutesChanged: number;
  notesToMentee: number;
  /** Ids of the company values. */
  values: string[];
  /** What is the mentor's own. */
  notesToMentor: number;
  hasNote: boolean;
  ticks: number;
}

/** Lists what is in a plan. */
export function contentsOf(plan: Plan): PlanContents {
  const lessons = plan.agenda.filter((item): item is LessonItem => item.type === 'lesson');
  const changes = lessons.flatMap((lesson) => lesson.changes);
  const count = (type: Change['type'], to?: 'mentor' | 'mentee'): number =>
    changes.filter((change) => change.type === type && (change.type !== 'note' || change.to === to)).length;
  const items = (type: AgendaItem['type']): number => plan.agenda.filter((item) => item.type === type).length;
  return {
    language: plan.language,
    mentor: plan.mentor,
    mentee: plan.mentee,
    start: plan.start,
    minutes: plan.minutes,
    place: plan.place.words,
    hasOpens: plan.opens !== '',
    hasMessage: plan.message !== '',
    goals: plan.goals.length,
    lessons: lessons.map(itemKey),
    breaks: items('break'),
    tasks: items('task'),
    hidden: count('hide'),
    moved: count('move'),
    rewordings: count('reword'),
    exercisesLeftOut: count('drop'),
    exercisesAdded: count('add'),
    minutesChanged: count('minutes'),
    notesToMentee: count('note', 'mentee'),
    values: Object.keys(plan.values),
    notesToMentor: count('note', 'mentor'),
    hasNote: plan.note !== '',
    ticks: plan.checklist.length,
  };
}

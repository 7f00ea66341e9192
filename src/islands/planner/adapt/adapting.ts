import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { TailoredLesson, TailoredSection } from '#src/domain/plan/apply-plan.ts';
import type { SourcePart } from '#src/domain/plan/lesson-source.ts';
import type { Change } from '#src/domain/plan/plan.ts';
import type { SettingValues, ShownSetting } from '#src/domain/settings/setting.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { LessonFile } from '../lesson-sources.ts';
import type { PlannerModel } from '../planner-model.ts';
import type { PlannerData } from '../planner-data.ts';
import { plainPassage } from './plain-passage.ts';

/** What the parts of the editor share: one lesson of the open plan, and the ways to change it. */
export interface Adapting {
  model: PlannerModel;
  file: LessonFile;
  lesson: TailoredLesson;
  /** What the plan changes in this lesson. */
  changes: Change[];
  language: Language;
  t: PlannerData['messages']['adapt'];
  /** First name, or empty. */
  mentee: string;
  isReadOnly: boolean;
  /** Settings by id, and what they stand for in this plan. */
  settings: Record<string, ShownSetting>;
  values: SettingValues;
  /** Ids of the sections whose details are open. */
  open: Signal<ReadonlySet<string>>;
  /** The passage that is being reworded, as `passageKey` names it. */
  editing: Signal<string | null>;
  /** What was said last. */
  said: ReadonlySignal<string>;
  /** One step back for undo. @param typedIn the field that is being typed in: its letters are one step */
  edit(change: (changes: Change[]) => Change[], typedIn?: string): void;
  /** Says something to whoever listens, once, when what they did is done. */
  say(words: string): void;
}

export const AdaptingContext = createContext<Adapting | null>(null);

/** The lesson that is being tailored. */
export function useAdapting(): Adapting {
  const adapting = useContext(AdaptingContext);
  if (!adapting) throw new Error('Only parts of LessonEditor can be used here.');
  return adapting;
}

/** Plain words by their text, for each set of values: headings are asked for by every button, at every letter. */
const plainTexts = new WeakMap<SettingValues, Map<string, string>>();

/** More texts than a lesson has. */
const mostTexts = 500;

/** Words without marks, settings as they will be read. */
export function plainIn({ settings, values, language }: Adapting, text: string): string {
  const known = plainTexts.get(values) ?? new Map<string, string>();
  plainTexts.set(values, known);
  const there = known.get(text);
  if (there !== undefined) return there;
  if (known.size >= mostTexts) known.clear();
  const plain = plainPassage(text, { settings, values, language });
  known.set(text, plain);
  return plain;
}

/** A section's heading as the mentee will read it. */
export function titleOf(adapting: Adapting, section: TailoredSection): string {
  const [heading] = section.parts;
  return plainIn(adapting, (heading?.kind === 'title' && heading.reworded) || section.title);
}

/** The minutes of the lesson once what was just changed is counted. */
export function minutesNow({ model, lesson }: Adapting): number {
  return model.tailored.value.get(lesson.id)?.minutes ?? lesson.minutes;
}

/** What names a passage of the lesson; also the end of the ids of its buttons. */
export function passageKey(section: string, part: number): string {
  return `${section}-${part}`;
}

/** How a passage is called within its section: what it is, its block's name, or its rank among those of its kind. */
export function partName({ t }: Adapting, section: { parts: SourcePart[] }, { kind, label, index }: SourcePart): string {
  const name = t.text.kinds[kind];
  if (label) return fill(t.text.named, { kind: name, label });
  const alike = section.parts.filter((part) => part.kind === kind && !part.label);
  return alike.length > 1 ? `${name} ${alike.findIndex((part) => part.index === index) + 1}` : name;
}

/** The same with the section's heading, for whoever hears a button out of its place. */
export function partLabel(adapting: Adapting, section: TailoredSection, part: SourcePart): string {
  return fill(adapting.t.review.changed, { section: titleOf(adapting, section), part: partName(adapting, section, part) });
}

import type { TailoredPart, TailoredSection } from '#src/domain/plan/apply-plan.ts';
import type { ExerciseSource } from '#src/domain/plan/lesson-file.ts';
import type { PartKind } from '#src/domain/plan/lesson-source.ts';
import type { PaperLesson } from './paper-job.ts';

/** What of a lesson the plan keeps: the one place where paper decides what is left out. */

export const keptSections = (lesson: PaperLesson): TailoredSection[] => lesson.sections.filter(({ isHidden }) => !isHidden);

export const keptParts = (lesson: PaperLesson, kind: PartKind): TailoredPart[] =>
  keptSections(lesson).flatMap(({ parts }) => parts.filter((part) => part.kind === kind));

/** The exercises of a section that are kept, with their words. */
export const keptExercises = (lesson: PaperLesson, section: TailoredSection): ExerciseSource[] =>
  section.tailoredExercises.flatMap(({ id, minutes, isDropped }) => {
    const sheet = isDropped ? undefined : lesson.sheets.get(id);
    return sheet ? [{ ...sheet, minutes }] : [];
  });

export const exercisesOf = (lesson: PaperLesson): ExerciseSource[] =>
  keptSections(lesson).flatMap((section) => keptExercises(lesson, section));

/** A part's words as the mentee gets them. */
export const wordsOf = (part: TailoredPart): string => part.reworded ?? part.text;

/** The items of a list in Markdown; a text that is no list is one item. */
export function listItems(text: string): string[] {
  const items = text
    .trim()
    .split(/^(?:[-*+]|\d+[.)])[ \t]+/m)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items;
}

const mark = /\[\[([a-z0-9_]+)\]\]/g;

/** Ids of the settings that the kept texts and exercises of a lesson name, in the order in which one meets them. */
export function settingsNamed(lesson: PaperLesson): string[] {
  const texts = keptSections(lesson).flatMap((section) => [
    ...section.parts.map(wordsOf),
    ...keptExercises(lesson, section).flatMap(({ prompt, instruction = '', answer }) => [prompt, instruction, ...answer]),
  ]);
  return [...new Set([...texts.join('\n').matchAll(mark)].map(([, id = '']) => id))];
}

import type { PlannerModel } from '../planner-model.ts';

const mark = /\[\[([a-z0-9_]+)\]\]/g;

/** Ids of the settings that the lessons of the open plan name, as far as their files have arrived. */
export function usedSettings(model: PlannerModel): string[] {
  const files = model.files.value;
  const lessons = (model.plan.value?.agenda ?? []).flatMap((item) => (item.type === 'lesson' ? [files.get(item.lesson)] : []));
  return [...new Set(lessons.flatMap((file) => file?.settings ?? []))];
}

/** A setting with the number of places where the lessons of the plan say it. */
export interface CountedSetting {
  id: string;
  places: number;
}

/** How often each setting stands in what the plan keeps of its lessons: their texts, as reworded, and their exercises. */
export function countPlaces(model: PlannerModel): CountedSetting[] {
  const counts = new Map(usedSettings(model).map((id) => [id, 0]));
  const count = (text: string): void => {
    for (const [, id = ''] of text.matchAll(mark)) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const [id, lesson] of model.tailored.value) {
    const sheets = new Map(model.files.value.get(id)?.exercises.map((exercise) => [exercise.id, exercise]));
    for (const section of lesson.sections) {
      if (section.isHidden) continue;
      for (const part of section.parts) count(part.reworded ?? part.text);
      for (const exercise of section.tailoredExercises) {
        const sheet = exercise.isDropped ? undefined : sheets.get(exercise.id);
        if (sheet) count([sheet.prompt, sheet.instruction ?? '', ...sheet.answer].join('\n'));
      }
    }
  }
  return [...counts].map(([id, places]) => ({ id, places })).toSorted((one, other) => other.places - one.places);
}

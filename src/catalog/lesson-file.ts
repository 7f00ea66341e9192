import { readFileSync } from 'node:fs';
import { getEntry } from 'astro:content';
import type { ExerciseSource, LessonFile } from '#src/domain/plan/lesson-file.ts';
import type { PaperMaterial } from '#src/domain/exercise/paper-material.ts';
import type { Language } from '#src/domain/text/language.ts';
import { parseRichText } from '#src/domain/text/rich-text.ts';
import { typeset } from '#src/domain/text/typography.ts';
import { kindOf } from '#src/exercise-kinds/kinds.ts';
import type { Catalog } from './catalog.ts';
import { partsOfLesson } from './lesson-parts.ts';
import type { Lesson } from './lesson.ts';
import { expectedAnswer, showExercise } from './shown-exercise.ts';

/** Without the marks of bold and code; settings stay marked. What stands in bold may hold code itself. */
function plainText(text: string): string {
  return parseRichText(text)
    .map((piece) => {
      if (piece.type === 'setting') return `[[${piece.id}]]`;
      return piece.type === 'strong' ? plainText(piece.text) : piece.text;
    })
    .join('');
}

/** What can be worked on with a pen, in plain words. */
function plainMaterial({ lines, lists }: PaperMaterial): PaperMaterial {
  return {
    lines: lines.map(plainText),
    lists: lists.map(({ label, items }) => ({ label: plainText(label), items: items.map(plainText) })),
  };
}

/** An exercise as agendas and sheets of paper need it. Its first form stands for all. */
export function exerciseSource(catalog: Catalog, id: string, language: Language): ExerciseSource {
  const { kind, minutes, forms } = showExercise(catalog, id, language, null);
  const { prompt = '', instruction, shown } = forms[0] ?? {};
  const material = kindOf(kind).layOut?.(shown);
  return {
    id,
    title: typeset(catalog.exercises.get(id)?.title[language] ?? '', language),
    kind: kindOf(kind).messages[language].label,
    minutes,
    prompt: plainText(prompt),
    ...(instruction !== undefined && { instruction: plainText(instruction) }),
    ...(material && { material: plainMaterial(material) }),
    answer: expectedAnswer(catalog, id, language).map(plainText),
  };
}

/** The lesson's own file as text. The collection keeps its body only, without the frontmatter. */
async function loadMdx({ id, language }: Lesson): Promise<string> {
  const entry = await getEntry('lessonTexts', `${id}/${language}`);
  if (!entry?.filePath) throw new Error(`The lesson ${id} has no ${language}.mdx.`);
  return readFileSync(entry.filePath, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

/** What plans are applied to: a lesson's sections and their parts, its exercises, its file. */
export async function loadLessonFile(catalog: Catalog, lesson: Lesson): Promise<LessonFile> {
  const { language } = lesson;
  const mdx = await loadMdx(lesson);
  const parts = new Map(partsOfLesson(mdx).map((section) => [section.section, section.parts]));
  return {
    id: lesson.id,
    language,
    number: lesson.number,
    title: lesson.text.title,
    objective: lesson.text.objective,
    reviewedOn: lesson.data.reviewed_on,
    settings: lesson.data.settings,
    sections: lesson.sections.map(({ id, title, minutes, exercises, tasks }) => ({
      id,
      title,
      minutes,
      exercises,
      tasks,
      parts: (parts.get(id) ?? []).map((part) => ({ ...part, ...(part.label !== undefined && { label: typeset(part.label, language) }) })),
    })),
    exercises: lesson.exercises.map((exercise) => exerciseSource(catalog, exercise, language)),
    mdx,
  };
}

import { z } from 'zod';
import {
  diagnosticSchema,
  glossaryTermSchema,
  lessonSchema,
  moduleSchema,
  pathSchema,
  settingSchema,
  trackSchema,
  wordListSchema,
} from '#src/catalog/schemas/content.ts';
import { languages } from '#src/domain/text/language.ts';
import { checkShape } from './check-shape.ts';
import { checkExercise } from './check-exercise.ts';
import type { ContentTree, ExerciseFile, LessonFolder, ModuleFolder, YamlFile } from './content-tree.ts';
import { listFolder, type Entry } from './list-files.ts';
import { hasRightName, reportUnexpected } from './expected-names.ts';
import { startOf, type Report } from './problem.ts';
import { loadText } from './read-file.ts';
import { readLessonText } from './read-lesson-text.ts';
import { readYaml, type YamlDocument } from './read-yaml.ts';

/** A folder being read, and where its problems go. */
interface Reading {
  root: string;
  report: Report;
}

async function loadDocument({ root, report }: Reading, file: string): Promise<YamlDocument | undefined> {
  const source = await loadText(root, file, report);
  return source === undefined ? undefined : readYaml(file, source, report);
}

async function loadYaml<T>(reading: Reading, file: string, schema: z.ZodType<T>): Promise<YamlFile<T>> {
  const document = await loadDocument(reading, file);
  return { file, document, value: document && checkShape(document, schema, reading.report) };
}

const isFile =
  (name: string) =>
  (entry: Entry): boolean =>
    entry.type === 'file' && entry.name === name;

/** Says which entries of a folder are not among the expected files. */
function reportStrays(entries: Entry[], expected: readonly string[], report: Report): void {
  for (const entry of entries) {
    if (entry.type !== 'file' || !expected.includes(entry.name)) reportUnexpected(entry, expected, report);
  }
}

async function loadLesson(reading: Reading, module: string, { name: id, path: folder }: Entry): Promise<LessonFolder> {
  const { root, report } = reading;
  const entries = await listFolder(root, folder);
  reportStrays(entries, ['lesson.yaml', ...languages.map((language) => `${language}.mdx`)], report);
  const lesson: LessonFolder = { id, module, folder, data: undefined, languages: [], texts: [] };
  if (entries.some(isFile('lesson.yaml'))) lesson.data = await loadYaml(reading, `${folder}/lesson.yaml`, lessonSchema);
  else
    report(startOf(`${folder}/lesson.yaml`), 'file-missing', {
      name: 'lesson.yaml',
      holds: 'level, competences, sources and review dates',
    });
  for (const language of languages) {
    if (!entries.some(isFile(`${language}.mdx`))) continue;
    lesson.languages.push(language);
    const file = `${folder}/${language}.mdx`;
    const source = await loadText(root, file, report);
    if (source !== undefined) lesson.texts.push(readLessonText(file, language, source, report));
  }
  return lesson;
}

async function loadModule(reading: Reading, entry: Entry): Promise<{ module: ModuleFolder; lessons: LessonFolder[] }> {
  const entries = await listFolder(reading.root, entry.path);
  const file = `${entry.path}/module.yaml`;
  const module: ModuleFolder = { id: entry.name, folder: entry.path, data: undefined };
  reportStrays(
    entries.filter((inner) => inner.type !== 'folder'),
    ['module.yaml'],
    reading.report,
  );
  if (entries.some(isFile('module.yaml'))) module.data = await loadYaml(reading, file, moduleSchema);
  else reading.report(startOf(file), 'file-missing', { name: 'module.yaml', holds: "the module's titles, track and list of lessons" });
  const folders = entries.filter((inner) => inner.type === 'folder' && hasRightName(inner, reading.report));
  return { module, lessons: await Promise.all(folders.map((folder) => loadLesson(reading, entry.name, folder))) };
}

async function loadExercises(reading: Reading, folder: Entry): Promise<ExerciseFile[]> {
  const exercises: ExerciseFile[] = [];
  for (const entry of await listFolder(reading.root, folder.path)) {
    if (entry.type !== 'file' || !entry.name.endsWith('.yaml')) {
      reportUnexpected(entry, ['<exercise>.yaml'], reading.report);
    } else if (hasRightName(entry, reading.report)) {
      const document = await loadDocument(reading, entry.path);
      const value = document && checkExercise(document, reading.report);
      exercises.push({ id: `${folder.name}/${entry.name.replace(/\.yaml$/, '')}`, module: folder.name, file: entry.path, document, value });
    }
  }
  return exercises;
}

/** The folders in a folder that should hold nothing else, with names as they should be. */
async function listFolders({ root, report }: Reading, folder: string, expected: string): Promise<Entry[]> {
  const entries = await listFolder(root, folder);
  for (const entry of entries.filter((inner) => inner.type !== 'folder')) reportUnexpected(entry, [expected], report);
  return entries.filter((entry) => entry.type === 'folder' && hasRightName(entry, report));
}

/** Files of content/ that a tree may lack. */
const optionalFiles = ['words.yaml', 'diagnostic.yaml', 'paths.yaml'] as const;

/** Reads all content under a root, and reports what cannot be read or does not match its schema. */
export async function readTree(root: string, report: Report): Promise<ContentTree> {
  const reading: Reading = { root, report };
  const top = await listFolder(root, 'content');
  const required = async <T>(name: string, holds: string, schema: z.ZodType<T>): Promise<YamlFile<T>> => {
    const file = `content/${name}`;
    if (top.some(isFile(name))) return loadYaml(reading, file, schema);
    report(startOf(file), 'file-missing', { name: file, holds });
    return { file, document: undefined, value: undefined };
  };
  const optional = async <T>(name: (typeof optionalFiles)[number], schema: z.ZodType<T>): Promise<YamlFile<T> | undefined> =>
    top.some(isFile(name)) ? loadYaml(reading, `content/${name}`, schema) : undefined;
  reportStrays(
    top.filter((entry) => !(entry.type === 'folder' && entry.name === 'modules')),
    ['tracks.yaml', 'settings.yaml', 'glossary.yaml', ...optionalFiles],
    report,
  );
  const [modules, exercises] = await Promise.all([
    listFolders(reading, 'content/modules', 'one folder for each module').then((folders) =>
      Promise.all(folders.map((folder) => loadModule(reading, folder))),
    ),
    listFolders(reading, 'exercises', 'one folder for each module').then((folders) =>
      Promise.all(folders.map((folder) => loadExercises(reading, folder))),
    ),
  ]);
  return {
    tracks: await required('tracks.yaml', 'the tracks', z.array(trackSchema).min(1)),
    settings: await required('settings.yaml', 'the company settings', z.array(settingSchema)),
    glossary: await required('glossary.yaml', 'the terms of the glossary', z.array(glossaryTermSchema)),
    words: await optional('words.yaml', wordListSchema),
    diagnostic: await optional('diagnostic.yaml', diagnosticSchema),
    paths: await optional('paths.yaml', z.array(pathSchema).min(1)),
    modules: modules.map(({ module }) => module),
    lessons: modules.flatMap(({ lessons }) => lessons),
    exercises: exercises.flat(),
  };
}

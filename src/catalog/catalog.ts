import { getCollection, getEntry, render } from 'astro:content';
import { localize, otherLanguage, type Language, type Localized } from '#src/domain/text/language.ts';
import { typeset } from '#src/domain/text/typography.ts';
import type { AuthoredBody, AuthoredExercise } from '#src/exercise-kinds/contract.ts';
import { computePath, type LearningPath } from './learning-path.ts';
import { outlineLesson } from './lesson-outline.ts';
import type { Lesson, PlannedLesson } from './lesson.ts';
import {
  trackSchema,
  type Diagnostic,
  type GlossaryTerm,
  type LessonText,
  type ModuleData,
  type Setting,
  type Track,
  type TrackId,
} from './schemas/content.ts';

/** A module in one language, with its lessons in order. */
export interface Module extends Omit<Localized<ModuleData>, 'lessons'> {
  id: string;
  lessons: (Lesson | PlannedLesson)[];
}

/** A track in one language, with its modules in order. */
export interface TrackWithModules extends Localized<Track> {
  modules: Module[];
}

/** The whole content in one language. */
export interface Catalog {
  language: Language;
  tracks: TrackWithModules[];
  modules: Module[];
  /** Written lessons, in the order of the map. */
  lessons: Lesson[];
  /** Written and planned lessons, by slug: slugs are unique. */
  bySlug: ReadonlyMap<string, Lesson | PlannedLesson>;
  exercises: ReadonlyMap<string, AuthoredExercise & AuthoredBody>;
  settings: ReadonlyMap<string, Localized<Setting>>;
  glossary: ReadonlyMap<string, Localized<GlossaryTerm>>;
  /** Ready-made paths, in the order of their file. */
  paths: LearningPath[];
  /** Undefined where the site has none. */
  diagnostic: Localized<Diagnostic> | undefined;
}

const typesetText = <T>(value: T, language: Language): T =>
  (typeof value === 'string'
    ? typeset(value, language)
    : Array.isArray(value)
      ? value.map((item: unknown) => typesetText(item, language))
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, typesetText(inner, language)]))
        : value) as T;

async function loadLesson(id: string, language: Language, minutesOf: (exercise: string) => number) {
  const data = await getEntry('lessons', id);
  const own = await getEntry('lessonTexts', `${id}/${language}`);
  const text = own ?? (await getEntry('lessonTexts', `${id}/${otherLanguage(language)}`));
  if (!data || !text) throw new Error(`The lesson ${id} has no lesson.yaml or no text.`);
  const textLanguage = own ? language : otherLanguage(language);
  const sections = outlineLesson(text.body ?? '').map((section) => ({ ...section, title: typeset(section.title, textLanguage) }));
  const exercises = sections.flatMap((section) => section.exercises);
  return {
    data: data.data,
    text: typesetText(text.data as LessonText, textLanguage),
    language: textLanguage,
    sections,
    exercises,
    minutes:
      sections.reduce((sum, section) => sum + section.minutes, 0) + exercises.reduce((sum, exercise) => sum + minutesOf(exercise), 0),
  };
}

async function loadModules(language: Language, exercises: Catalog['exercises'], letters: Map<TrackId, string>): Promise<Module[]> {
  const entries = (await getCollection('modules')).toSorted((one, other) => one.data.order - other.data.order);
  const ranks = new Map<TrackId, number>();
  const modules: Module[] = [];
  for (const entry of entries) {
    const { lessons: listed, ...module } = localize(entry.data, language, typeset);
    const lessons: Module['lessons'] = [];
    for (const lesson of listed) {
      const rank = (ranks.get(module.track) ?? 0) + 1;
      ranks.set(module.track, rank);
      const place = { module: entry.id, track: module.track, number: `${letters.get(module.track) ?? ''}${rank}` };
      if (typeof lesson !== 'string') {
        lessons.push({ isPlanned: true, slug: lesson.id, title: lesson.title, ...place });
        continue;
      }
      const id = `${entry.id}/${lesson}`;
      const loaded = await loadLesson(id, language, (exercise) => exercises.get(exercise)?.minutes ?? 0);
      lessons.push({ isPlanned: false, id, slug: lesson, ...place, ...loaded });
    }
    modules.push({ ...module, id: entry.id, lessons });
  }
  return modules;
}

async function load(language: Language): Promise<Catalog> {
  const trackEntries = await getCollection('tracks');
  const letters = new Map(trackEntries.map((entry) => [entry.data.id, entry.data.letter]));
  const exercises = new Map((await getCollection('exercises')).map((entry) => [entry.id, entry.data as AuthoredExercise & AuthoredBody]));
  const modules = await loadModules(language, exercises, letters);
  const order = trackSchema.shape.id.options;
  const tracks = trackEntries
    .map((entry) => ({ ...localize(entry.data, language, typeset), modules: modules.filter((module) => module.track === entry.data.id) }))
    .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const all = modules.flatMap((module) => module.lessons);
  const pathEntries = (await getCollection('paths')).toSorted((one, other) => one.data.order - other.data.order);
  const bySlug = new Map(all.map((lesson) => [lesson.slug, lesson]));
  const [diagnostic] = await getCollection('diagnostic');
  return {
    language,
    tracks,
    modules,
    lessons: all.filter((lesson) => !lesson.isPlanned),
    bySlug,
    exercises,
    settings: new Map((await getCollection('settings')).map((entry) => [entry.data.id, localize(entry.data, language, typeset)])),
    glossary: new Map((await getCollection('glossary')).map((entry) => [entry.data.id, localize(entry.data, language, typeset)])),
    paths: pathEntries.map((entry) => computePath(localize(entry.data, language, typeset), bySlug)),
    diagnostic: diagnostic && localize(diagnostic.data, language, typeset),
  };
}

const loaded = new Map<Language, Promise<Catalog>>();

/** The content in one language. Loaded once for a build; in development anew for each page, so that a saved file shows. */
export function loadCatalog(language: Language): Promise<Catalog> {
  if (import.meta.env.DEV) return load(language);
  const catalog = loaded.get(language) ?? load(language);
  loaded.set(language, catalog);
  return catalog;
}

/** The compiled prose of a lesson, in the language that it exists in. */
export async function renderLesson(lesson: Lesson) {
  const entry = await getEntry('lessonTexts', `${lesson.id}/${lesson.language}`);
  if (!entry) throw new Error(`The lesson ${lesson.id} has no ${lesson.language}.mdx.`);
  return (await render(entry)).Content;
}

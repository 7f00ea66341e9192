import type { ProseNode } from '#src/catalog/lesson-outline.ts';
import type {
  Diagnostic,
  GlossaryTerm,
  LearningPath,
  LessonData,
  LessonText,
  ModuleData,
  Setting,
  Track,
  WordList,
} from '#src/catalog/schemas/content.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { AuthoredBody, AuthoredExercise } from '#src/exercise-kinds/contract.ts';
import type { Report } from './problem.ts';
import type { YamlDocument } from './read-yaml.ts';

/** A YAML file of the content. */
export interface YamlFile<T> {
  file: string;
  /** Absent when it is not well-formed YAML. */
  document: YamlDocument | undefined;
  /** Absent when it does not match its schema. */
  value: T | undefined;
}

/** fr.mdx or en.mdx. */
export interface LessonProse {
  file: string;
  language: Language;
  source: string;
  frontmatter: YamlFile<LessonText> | undefined;
  /** Absent when it is not well-formed MDX. */
  tree: ProseNode | undefined;
}

/** A folder of a lesson. */
export interface LessonFolder {
  id: string;
  module: string;
  folder: string;
  /** Absent when there is no lesson.yaml. */
  data: YamlFile<LessonData> | undefined;
  /** Languages whose file exists, readable or not. */
  languages: Language[];
  texts: LessonProse[];
}

/** A folder of a module. */
export interface ModuleFolder {
  id: string;
  folder: string;
  /** Absent when there is no module.yaml. */
  data: YamlFile<ModuleData> | undefined;
}

export interface ExerciseFile extends YamlFile<AuthoredExercise & AuthoredBody> {
  /** `<module>/<exercise>` */
  id: string;
  module: string;
}

/** All that is taught and checked, as far as it could be read. */
export interface ContentTree {
  tracks: YamlFile<Track[]>;
  settings: YamlFile<Setting[]>;
  glossary: YamlFile<GlossaryTerm[]>;
  /** The files that a tree may lack. */
  words?: YamlFile<WordList>;
  diagnostic?: YamlFile<Diagnostic>;
  paths?: YamlFile<LearningPath[]>;
  modules: ModuleFolder[];
  lessons: LessonFolder[];
  exercises: ExerciseFile[];
}

/**
 * True when a file is there and could not be read. What is wrong with it has been said; a rule that leans on it stays silent
 * rather than bury that under hundreds of lines.
 */
export function isUnread(file: YamlFile<unknown> | undefined): boolean {
  return file !== undefined && file.value === undefined;
}

/** Finds what may be wrong in a whole tree. */
export type Rule = (tree: ContentTree, report: Report, today: string) => void;

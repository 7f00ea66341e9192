import type { PaperMaterial } from '../exercise/paper-material.ts';
import type { ExerciseBrief, LessonSource, SourcePart, SourceSection } from './lesson-source.ts';

/** An exercise in one language, as agendas, previews and sheets of paper need it: `source.json` beside its page. */
export interface ExerciseSource extends ExerciseBrief {
  /** Plain words, typeset, with `[[settings]]`; the same holds for the instruction and the answer. */
  prompt: string;
  instruction?: string | undefined;
  /** What can be worked on with a pen; undefined for what needs a screen. */
  material?: PaperMaterial | undefined;
  /** The expected answer, a line each. */
  answer: string[];
}

/** A part with its place in the lesson's file, for whoever writes the file anew. */
export interface PlacedPart extends SourcePart {
  /** Where its raw MDX begins and ends, in characters from the beginning of the file. */
  start: number;
  end: number;
}

/** A section with the places of its parts. */
export interface PlacedSection extends Omit<SourceSection, 'parts'> {
  parts: PlacedPart[];
}

/** All that a lesson's `source.json` holds. */
export interface LessonFile extends LessonSource {
  sections: PlacedSection[];
  /** When its content was last reviewed: YYYY-MM-DD. */
  reviewedOn?: string | undefined;
  /** In the order of the page. */
  exercises: ExerciseSource[];
  /** The whole MDX file with its frontmatter, each line ending in LF: what a patch is made against. */
  mdx: string;
}

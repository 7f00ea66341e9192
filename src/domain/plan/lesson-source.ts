import type { Language } from '../text/language.ts';

/** What a stretch of a section is: its heading, running text, or the words of a block. */
export type PartKind = 'title' | 'prose' | 'callout' | 'myth-fact' | 'figure' | 'in-country' | 'task' | 'recap';

/** A stretch of a section that can be reworded as a whole. What stands between two of them (exercises, mentor notes) stays. */
export interface SourcePart {
  /** Its rank in the section, from 0, which is the title. The page's elements carry it as `data-part`. */
  index: number;
  kind: PartKind;
  /** What names a block on the page: a callout's title, a belief, a caption, a country. */
  label?: string | undefined;
  /** Its words in Markdown: `[[setting]]`, `[words](#term-id)` for a term of the glossary, `*word*` for the other language. */
  text: string;
  /** `textHash` of the text: a rewording keeps it, and so knows when the lesson has changed underneath. */
  hash: string;
}

/** A section as the lesson's own file has it. */
export interface SourceSection {
  id: string;
  title: string;
  /** Reading time in minutes; exercises bring their own. */
  minutes: number;
  /** `<module>/<exercise>`, in order. */
  exercises: string[];
  /** Ids of its real tasks. */
  tasks: string[];
  parts: SourcePart[];
}

/** One lesson in one language, as plans are applied to it: `<lesson>/source.json` beside its page. */
export interface LessonSource {
  /** `<module>/<lesson>`. */
  id: string;
  /** The language of its text. */
  language: Language;
  /** W4. */
  number: string;
  title: string;
  objective: string;
  /** Settings that its texts and exercises use. */
  settings: string[];
  sections: SourceSection[];
}

/** An exercise as agendas and sheets of paper need it. */
export interface ExerciseBrief {
  /** `<module>/<exercise>`. */
  id: string;
  title: string;
  /** The kind's name in this language. */
  kind: string;
  minutes: number;
}

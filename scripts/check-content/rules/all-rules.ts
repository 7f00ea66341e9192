import type { Rule } from '../content-tree.ts';
import { acronyms } from './acronyms.ts';
import { allowedMarkdown } from './allowed-markdown.ts';
import { avoidedWords } from './avoided-words.ts';
import { blankLines } from './blank-lines.ts';
import { exerciseUse } from './exercise-use.ts';
import { frenchContractions } from './french-contractions.ts';
import { glossaryLinks } from './glossary-links.ts';
import { knownSettings } from './known-settings.ts';
import { knownTags } from './known-tags.ts';
import { languageParity } from './language-parity.ts';
import { lessonLength } from './lesson-length.ts';
import { lessonReferences } from './lesson-references.ts';
import { lessonSettings } from './lesson-settings.ts';
import { minutes } from './minutes.ts';
import { moduleLessons } from './module-lessons.ts';
import { moduleReferences } from './module-references.ts';
import { pathsAndDiagnostic } from './paths-and-diagnostic.ts';
import { prerequisites } from './prerequisites.ts';
import { readability } from './readability.ts';
import { reviewDates } from './review-dates.ts';
import { sameReferences } from './same-references.ts';
import { sections } from './sections.ts';
import { sentenceLength } from './sentence-length.ts';
import { spelling } from './spelling.ts';
import { tagAttributes } from './tag-attributes.ts';
import { tagForm } from './tag-form.ts';
import { termsInUse } from './terms-in-use.ts';
import { translations } from './translations.ts';
import { typography } from './typography.ts';
import { uniqueIds } from './unique-ids.ts';
import { uniqueLessons } from './unique-lessons.ts';

/** The form of a tree: what must hold for the site to be built, and for both languages to be there. */
export const formRules: readonly Rule[] = [
  knownTags,
  tagAttributes,
  tagForm,
  blankLines,
  allowedMarkdown,
  sections,
  uniqueIds,
  uniqueLessons,
  knownSettings,
  frenchContractions,
  lessonSettings,
  lessonReferences,
  glossaryLinks,
  moduleLessons,
  moduleReferences,
  prerequisites,
  exerciseUse,
  translations,
  languageParity,
  pathsAndDiagnostic,
  reviewDates,
];

/** How the texts are written: each fault is a warning. */
export const writingRules: readonly Rule[] = [
  lessonLength,
  sentenceLength,
  readability,
  spelling,
  typography,
  avoidedWords,
  termsInUse,
  acronyms,
  minutes,
  sameReferences,
];

/** What a whole tree is checked for, once each file has been read against its schema. */
export const allRules: readonly Rule[] = [...formRules, ...writingRules];

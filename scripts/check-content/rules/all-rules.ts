import type { Rule } from '../content-tree.ts';
import { allowedMarkdown } from './allowed-markdown.ts';
import { blankLines } from './blank-lines.ts';
import { exerciseUse } from './exercise-use.ts';
import { frenchContractions } from './french-contractions.ts';
import { glossaryLinks } from './glossary-links.ts';
import { knownSettings } from './known-settings.ts';
import { knownTags } from './known-tags.ts';
import { languageParity } from './language-parity.ts';
import { lessonReferences } from './lesson-references.ts';
import { lessonSettings } from './lesson-settings.ts';
import { moduleLessons } from './module-lessons.ts';
import { moduleReferences } from './module-references.ts';
import { prerequisites } from './prerequisites.ts';
import { reviewDates } from './review-dates.ts';
import { sections } from './sections.ts';
import { tagAttributes } from './tag-attributes.ts';
import { tagForm } from './tag-form.ts';
import { translations } from './translations.ts';
import { uniqueIds } from './unique-ids.ts';
import { uniqueLessons } from './unique-lessons.ts';

/** What a whole tree is checked for, once each file has been read against its schema. */
export const allRules: readonly Rule[] = [
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
  reviewDates,
];

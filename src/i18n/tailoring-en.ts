import type { tailoredLessonInFrench, tailoringInFrench } from './tailoring-fr.ts';

/** What a lesson says of a mentor's changes, for the script that shows them. */
export const tailoredLessonInEnglish: typeof tailoredLessonInFrench = {
  label: 'Tailored lesson',
  someone: 'your mentor',
  adapted: 'Tailored by {mentor} for your session',
  adaptedOn: 'Tailored by {mentor} for your session on {day}',
  original: 'The original lesson, as everyone has it',
  showOriginal: 'See the original lesson',
  showTailored: 'Back to the tailored version',
  session: 'The session’s page',
  failed: '{mentor} tailored this lesson for you. The changes could not be loaded: here is the original lesson.',
  addedBy: 'Added by {mentor}, your mentor',
  addedByMentor: 'Added by your mentor',
  ownNote: 'Your note',
  wrote: 'What {mentor} had written here',
  wroteElsewhere: 'What {mentor} had written for this lesson',
  noted: 'A note from {mentor}',
  expected: 'Expected answer',
  exerciseGone: '{mentor} had added an exercise that is no longer on the site.',
  exerciseFailed: '{mentor} added an exercise that could not be loaded here.',
  exerciseOpen: 'Open it on its own',
};

/** What concerns sessions on the pages of lessons, of modules and of the catalogue. */
export const tailoringInEnglish: typeof tailoringInFrench = {
  addToSession: 'Add to a session',
  addNamed: 'Add to a session: {title}',
  companyText: 'Tools, contacts, house rules: your company’s words can take the place of the lesson’s.',
  companyLink: 'Your company’s words',
};

import Callout from './Callout.astro';
import Exercise from './Exercise.astro';
import Figure from './Figure.astro';
import InCountry from './InCountry.astro';
import MentorNote from './MentorNote.astro';
import MythFact from './MythFact.astro';
import RealTask from './RealTask.astro';
import Recap from './Recap.astro';
import Section from './Section.astro';
import Setting from './Setting.astro';
import Term from './Term.astro';

/** The words of a lesson's MDX, with their components. The same as src/catalog/lesson-words.ts; a test compares them. */
export const lessonComponents = { Callout, Exercise, Figure, InCountry, MentorNote, MythFact, RealTask, Recap, Section, Setting, Term };

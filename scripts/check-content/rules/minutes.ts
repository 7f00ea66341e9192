import { attributeOf } from '#src/catalog/lesson-outline.ts';
import type { Rule } from '../content-tree.ts';
import { startOf } from '../problem.ts';
import { findTags } from '../prose.ts';
import { readAloud, settingWords, wordsOf } from '../writing/measure.ts';
import { exercisePassages, lessonPassages } from '../writing/passages.ts';
import { lessonWordCount } from './lesson-length.ts';

/** Minutes of a lesson with its exercises, its real task apart (curriculum, template of a lesson). */
const lesson = { from: 10, to: 15 };

/** Words a minute when two people read together and talk. */
const pace = { slowest: 60, fastest: 170 };

/** Words a minute that an exercise may ask to be read, feedback apart. Of a dialogue, one reads a way and not all. */
const fastestExercise = 220;

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The minutes that a lesson and an exercise announce fit what there is to read and to do. */
export const minutes: Rule = (tree, report) => {
  const settings = settingWords(tree);
  const exerciseMinutes = new Map(tree.exercises.map(({ id, value }) => [id, value?.minutes ?? 0]));
  for (const found of lessonPassages(tree)) {
    const { prose } = found;
    const say = (wrong: string, mend: string): void => report(startOf(prose.file), 'minutes-unlikely', { wrong, mend });
    const reading = sum(findTags(prose.tree, 'Section').map((section) => Number(attributeOf(section, 'minutes') ?? 0)));
    const doing = sum(findTags(prose.tree, 'Exercise').map((node) => exerciseMinutes.get(attributeOf(node, 'id') ?? '') ?? 0));
    const words = lessonWordCount(found, settings);
    if (reading + doing < lesson.from || reading + doing > lesson.to)
      say(
        `sections and exercises make ${reading + doing} minutes, and a lesson takes ${lesson.from} to ${lesson.to}`,
        'set minutes that hold, or cut',
      );
    if (reading > 0 && (words / reading > pace.fastest || words / reading < pace.slowest))
      say(`${words} words in ${reading} minutes of reading`, `count ${pace.slowest} to ${pace.fastest} words a minute`);
  }
  for (const exercise of tree.exercises) {
    const { value, document } = exercise;
    if (!value || !document || value.kind === 'dialogue') continue;
    const shown = exercisePassages(exercise).filter(({ role, language }) => role === 'scene' && language === 'fr');
    const words = sum(shown.map((passage) => wordsOf(readAloud(passage, settings)).length));
    if (words / value.minutes <= fastestExercise) continue;
    report(document.place(['minutes']), 'minutes-unlikely', {
      wrong: `${words} words to read and decide upon in ${value.minutes} minutes`,
      mend: `count at most ${fastestExercise} words a minute`,
    });
  }
};

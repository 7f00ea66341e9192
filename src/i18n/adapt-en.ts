import type { adaptInFrench } from './adapt-fr.ts';

/** The words of the planner’s editor of one lesson. */
export const adaptInEnglish: typeof adaptInFrench = {
  title: 'Tailor lesson {number}',
};

import type { shareInFrench } from './share-fr.ts';

/** The words of sharing, of sheets of paper and of the company’s values in the planner. */
export const shareInEnglish: typeof shareInFrench = {
  title: 'Share',
};

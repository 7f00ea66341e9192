/** The words of sharing, of sheets of paper and of the company’s values in the planner. */
export const shareInFrench = {
  title: 'Partager',
};

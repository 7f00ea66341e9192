/** The words of the planner’s editor of one lesson. */
export const adaptInFrench = {
  title: 'Adapter la leçon {number}',
};

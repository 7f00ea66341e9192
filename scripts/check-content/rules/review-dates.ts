import type { Rule } from '../content-tree.ts';

/** Facts age: a lesson whose day of review has passed is named. */
export const reviewDates: Rule = (tree, report, today) => {
  for (const { data } of tree.lessons) {
    if (data?.value && data.document && data.value.review_by < today) {
      report(data.document.place(['review_by']), 'review-due', { reviewBy: data.value.review_by });
    }
  }
};

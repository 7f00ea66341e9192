import { defineKind } from '../contract.ts';
import { matchExamples } from './examples.ts';
import { matchGrading } from './grade.ts';
import { matchMessages } from './messages.ts';
import { describeMatch, layOutMatch, presentMatch } from './present.ts';
import { checkMatch, matchResponse, matchShape } from './schema.ts';

export const match = defineKind({
  id: 'match',
  icon: 'match',
  drawnIcons: ['close', 'minus'],
  shape: matchShape,
  check: checkMatch,
  partIds: (body) => [...body.pairs, ...body.decoys].map(({ id }) => id),
  present: presentMatch,
  describeAnswer: describeMatch,
  layOut: layOutMatch,
  response: matchResponse,
  grading: matchGrading,
  messages: matchMessages,
  examples: matchExamples,
  // The page gives each item of the second column to one pair at most.
  wander({ shown }, choose) {
    const left = shown.right.items.map(({ id }) => id);
    return { pairs: Object.fromEntries(shown.left.items.map(({ id }) => [id, left.splice(choose(left.length), 1)[0] ?? ''])) };
  },
});

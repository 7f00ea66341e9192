import { defineKind } from '../contract.ts';
import { sortExamples } from './examples.ts';
import { sortGrading } from './grade.ts';
import { sortMessages } from './messages.ts';
import { describeSort, layOutSort, presentSort } from './present.ts';
import { checkSort, sortResponse, sortShape } from './schema.ts';

export const sort = defineKind({
  id: 'sort',
  icon: 'groups',
  shape: sortShape,
  check: checkSort,
  partIds: (body) => body.items.map((item) => item.id),
  present: presentSort,
  describeAnswer: describeSort,
  layOut: layOutSort,
  response: sortResponse,
  grading: sortGrading,
  messages: sortMessages,
  examples: sortExamples,
});

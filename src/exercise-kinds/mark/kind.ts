import { defineKind } from '../contract.ts';
import { markExamples } from './examples.ts';
import { markGrading } from './grade.ts';
import { markMessages } from './messages.ts';
import { describeMark, layOutMark, presentMark } from './present.ts';
import { checkMark, markResponse, markShape } from './schema.ts';

export const mark = defineKind({
  id: 'mark',
  icon: 'marker',
  shape: markShape,
  check: checkMark,
  partIds: (body) => body.zones.map((zone) => zone.id),
  present: presentMark,
  describeAnswer: describeMark,
  layOut: layOutMark,
  response: markResponse,
  grading: markGrading,
  messages: markMessages,
  examples: markExamples,
});

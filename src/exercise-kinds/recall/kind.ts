import { defineKind } from '../contract.ts';
import { recallExamples } from './examples.ts';
import { recallFromGlossary } from './from-glossary.ts';
import { recallGrading } from './grade.ts';
import { recallMessages } from './messages.ts';
import { describeRecall, presentRecall } from './present.ts';
import { recallResponse, recallShape } from './schema.ts';

export const recall = defineKind({
  id: 'recall',
  icon: 'book',
  drawnIcons: ['right'],
  shape: recallShape,
  partIds: () => ['answer'],
  present: presentRecall,
  describeAnswer: describeRecall,
  response: recallResponse,
  grading: recallGrading,
  messages: recallMessages,
  examples: recallExamples,
  fromGlossary: recallFromGlossary,
});

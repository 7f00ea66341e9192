import { defineKind } from '../contract.ts';
import { selfCheckExamples } from './examples.ts';
import { selfCheckGrading } from './grade.ts';
import { selfCheckMessages } from './messages.ts';
import { describeSelfCheck, presentSelfCheck } from './present.ts';
import { checkSelfCheck, selfCheckResponse, selfCheckShape } from './schema.ts';

export const selfCheck = defineKind({
  id: 'self-check',
  icon: 'pen',
  drawnIcons: ['plus', 'chev'],
  shape: selfCheckShape,
  check: checkSelfCheck,
  partIds: (body) => body.checklist.map(({ id }) => id),
  present: presentSelfCheck,
  describeAnswer: describeSelfCheck,
  response: selfCheckResponse,
  grading: selfCheckGrading,
  messages: selfCheckMessages,
  examples: selfCheckExamples,
});

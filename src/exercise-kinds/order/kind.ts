import { defineKind } from '../contract.ts';
import { orderExamples } from './examples.ts';
import { orderGrading } from './grade.ts';
import { orderMessages } from './messages.ts';
import { describeOrder, layOutOrder, presentOrder } from './present.ts';
import { checkOrder, orderResponse, orderShape } from './schema.ts';

export const order = defineKind({
  id: 'order',
  icon: 'order',
  drawnIcons: ['up', 'down', 'swap'],
  shape: orderShape,
  check: checkOrder,
  partIds: (body) => body.items.map((item) => item.id),
  present: presentOrder,
  describeAnswer: describeOrder,
  layOut: layOutOrder,
  response: orderResponse,
  grading: orderGrading,
  messages: orderMessages,
  examples: orderExamples,
});

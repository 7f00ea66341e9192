import { defineKind } from '../contract.ts';
import { taskExamples } from './examples.ts';
import { taskGrading } from './grade.ts';
import { taskMessages } from './messages.ts';
import { describeTask, presentTask } from './present.ts';
import { taskResponse, taskShape } from './schema.ts';

export const task = defineKind({
  id: 'task',
  icon: 'target',
  drawnIcons: ['screen', 'right'],
  shape: taskShape,
  partIds: () => ['mentee', 'mentor'],
  present: presentTask,
  describeAnswer: describeTask,
  response: taskResponse,
  grading: taskGrading,
  messages: taskMessages,
  examples: taskExamples,
});

import { defineKind } from '../contract.ts';
import { choiceExamples } from './examples.ts';
import { choiceGrading } from './grade.ts';
import { choiceMessages } from './messages.ts';
import { describeChoice, layOutChoice, presentChoice } from './present.ts';
import { checkChoice, choiceResponse, choiceShape } from './schema.ts';

export const choice = defineKind({
  id: 'choice',
  icon: 'choice',
  shape: choiceShape,
  check: checkChoice,
  partIds: (body) => [...(body.select === 'verdict' ? ['verdict'] : []), ...body.options.map((option) => option.id)],
  present: presentChoice,
  describeAnswer: describeChoice,
  layOut: layOutChoice,
  response: choiceResponse,
  grading: choiceGrading,
  messages: choiceMessages,
  examples: choiceExamples,
});

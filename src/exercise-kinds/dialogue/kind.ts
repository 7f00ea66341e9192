import { defineKind } from '../contract.ts';
import { dialogueExamples } from './examples.ts';
import { dialogueGrading } from './grade.ts';
import { dialogueMessages } from './messages.ts';
import { describeDialogue, presentDialogue } from './present.ts';
import { checkDialogue, dialogueResponse, dialogueShape, type DialogueResponse, type DialogueShown } from './schema.ts';
import { walk } from './walk.ts';

/** Takes choices as they come, and sometimes stops on the way. */
function wanderDialogue({ shown }: { shown: DialogueShown }, choose: (below: number) => number): DialogueResponse {
  const path: string[] = [];
  const longest = shown.later.length + 1 + choose(4);
  for (let { turn } = walk(shown, path); turn && path.length < longest; { turn } = walk(shown, path)) {
    const choice = turn.choices[choose(turn.choices.length)];
    if (!choice || choose(12) === 0) break;
    path.push(choice.id);
  }
  return { path };
}

export const dialogue = defineKind({
  id: 'dialogue',
  icon: 'branch',
  drawnIcons: ['right', 'flag'],
  shape: dialogueShape,
  check: checkDialogue,
  partIds: (body) => body.turns.flatMap(({ choices }) => choices.map(({ id }) => id)),
  present: presentDialogue,
  describeAnswer: describeDialogue,
  response: dialogueResponse,
  grading: dialogueGrading,
  messages: dialogueMessages,
  examples: dialogueExamples,
  wander: wanderDialogue,
});

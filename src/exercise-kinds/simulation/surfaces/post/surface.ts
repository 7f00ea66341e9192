import { defineSurface } from '../../surface-contract.ts';
import { postExamples } from './examples.ts';
import { postLogic } from './logic.ts';
import { postMessages } from './messages.ts';
import { checkPost, postScene } from './schema.ts';

export const post = defineSurface({
  id: 'post',
  drawnIcons: ['eye', 'bubble', 'search', 'check', 'info'],
  scene: postScene,
  check: checkPost,
  logic: postLogic,
  messages: postMessages,
  examples: postExamples,
});

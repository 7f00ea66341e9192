import { defineSurface } from '../../surface-contract.ts';
import { signInExamples } from './examples.ts';
import { signInLogic } from './logic.ts';
import { signInMessages } from './messages.ts';
import { checkSignIn, signInScene } from './schema.ts';

export const signIn = defineSurface({
  id: 'sign-in',
  drawnIcons: ['check', 'close', 'ok', 'redo', 'pen', 'plus', 'globe', 'lock', 'eyeoff', 'left', 'right'],
  scene: signInScene,
  check: checkSignIn,
  logic: signInLogic,
  messages: signInMessages,
  examples: signInExamples,
});

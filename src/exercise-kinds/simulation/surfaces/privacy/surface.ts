import { defineSurface } from '../../surface-contract.ts';
import { privacyExamples } from './examples.ts';
import { privacyLogic } from './logic.ts';
import { privacyMessages } from './messages.ts';
import { checkPrivacy, privacyScene } from './schema.ts';

export const privacy = defineSurface({
  id: 'privacy',
  drawnIcons: ['eye', 'eyeoff'],
  scene: privacyScene,
  check: checkPrivacy,
  logic: privacyLogic,
  messages: privacyMessages,
  examples: privacyExamples,
});

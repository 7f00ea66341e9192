import { defineSurface } from '../../surface-contract.ts';
import { consentExamples } from './examples.ts';
import { consentLogic } from './logic.ts';
import { consentMessages } from './messages.ts';
import { checkConsent, consentScene } from './schema.ts';

export const consent = defineSurface({
  id: 'consent',
  drawnIcons: ['check', 'globe'],
  scene: consentScene,
  check: checkConsent,
  logic: consentLogic,
  messages: consentMessages,
  examples: consentExamples,
});

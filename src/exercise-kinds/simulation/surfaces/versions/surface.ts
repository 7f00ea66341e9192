import { defineSurface } from '../../surface-contract.ts';
import { versionsExamples } from './examples.ts';
import { versionsLogic } from './logic.ts';
import { versionsMessages } from './messages.ts';
import { checkVersions, versionsScene } from './schema.ts';

export const versions = defineSurface({
  id: 'versions',
  drawnIcons: ['file', 'clock', 'left', 'redo', 'plus', 'minus', 'pen', 'check', 'close'],
  scene: versionsScene,
  check: checkVersions,
  logic: versionsLogic,
  messages: versionsMessages,
  examples: versionsExamples,
});

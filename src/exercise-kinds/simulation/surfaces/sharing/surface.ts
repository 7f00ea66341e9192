import { defineSurface } from '../../surface-contract.ts';
import { sharingExamples } from './examples.ts';
import { sharingLogic } from './logic.ts';
import { sharingMessages } from './messages.ts';
import { checkSharing, sharingScene } from './schema.ts';

export const sharing = defineSurface({
  id: 'sharing',
  drawnIcons: ['file', 'folder', 'users', 'close', 'globe', 'lock'],
  scene: sharingScene,
  check: checkSharing,
  logic: sharingLogic,
  messages: sharingMessages,
  examples: sharingExamples,
});

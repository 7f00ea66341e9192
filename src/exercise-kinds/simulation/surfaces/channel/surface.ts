import { defineSurface } from '../../surface-contract.ts';
import { channelExamples } from './examples.ts';
import { channelLogic } from './logic.ts';
import { channelMessages } from './messages.ts';
import { channelScene, checkChannel } from './schema.ts';

export const channel = defineSurface({
  id: 'channel',
  drawnIcons: ['bubble', 'users', 'mail', 'cal', 'file', 'user', 'eyeoff', 'eye', 'check', 'right', 'swap'],
  scene: channelScene,
  check: checkChannel,
  logic: channelLogic,
  messages: channelMessages,
  examples: channelExamples,
});

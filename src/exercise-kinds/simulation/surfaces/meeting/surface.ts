import { defineSurface } from '../../surface-contract.ts';
import { meetingExamples } from './examples.ts';
import { meetingLogic } from './logic.ts';
import { meetingMessages } from './messages.ts';
import { checkMeeting, meetingScene } from './schema.ts';

export const meeting = defineSurface({
  id: 'meeting',
  drawnIcons: ['screen', 'text', 'close', 'users', 'bubble', 'right', 'eye', 'target', 'user', 'file'],
  scene: meetingScene,
  check: checkMeeting,
  logic: meetingLogic,
  messages: meetingMessages,
  examples: meetingExamples,
});

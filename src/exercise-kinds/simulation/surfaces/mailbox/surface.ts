import { defineSurface } from '../../surface-contract.ts';
import { mailboxExamples } from './examples.ts';
import { mailboxLogic } from './logic.ts';
import { mailboxMessages } from './messages.ts';
import { checkMailbox, mailboxScene } from './schema.ts';

export const mailbox = defineSurface({
  id: 'mailbox',
  drawnIcons: ['mail', 'check', 'bubble', 'flag', 'trash', 'chevr', 'file', 'eye', 'link', 'redo', 'pen', 'left', 'globe', 'close'],
  scene: mailboxScene,
  check: checkMailbox,
  logic: mailboxLogic,
  messages: mailboxMessages,
  examples: mailboxExamples,
});

import { defineSurface } from '../../surface-contract.ts';
import { assistantExamples } from './examples.ts';
import { assistantLogic } from './logic.ts';
import { assistantMessages } from './messages.ts';
import { checkAssistant, assistantScene } from './schema.ts';

export const assistant = defineSurface({
  id: 'assistant',
  drawnIcons: ['bubble', 'right', 'left', 'check', 'flag'],
  scene: assistantScene,
  check: checkAssistant,
  logic: assistantLogic,
  messages: assistantMessages,
  examples: assistantExamples,
});

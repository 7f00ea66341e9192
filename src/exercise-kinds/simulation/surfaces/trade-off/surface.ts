import { defineSurface } from '../../surface-contract.ts';
import { tradeOffExamples } from './examples.ts';
import { tradeOffLogic } from './logic.ts';
import { tradeOffMessages } from './messages.ts';
import { checkTradeOff, tradeOffScene } from './schema.ts';

export const tradeOff = defineSurface({
  id: 'trade-off',
  drawnIcons: ['minus', 'plus', 'info', 'check', 'warn', 'down'],
  scene: tradeOffScene,
  check: checkTradeOff,
  logic: tradeOffLogic,
  messages: tradeOffMessages,
  examples: tradeOffExamples,
});

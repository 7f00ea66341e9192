import { defineSurface } from '../../surface-contract.ts';
import { indicatorExamples } from './examples.ts';
import { indicatorLogic } from './logic.ts';
import { indicatorMessages } from './messages.ts';
import { checkIndicator, indicatorScene } from './schema.ts';

export const indicator = defineSurface({
  id: 'indicator',
  drawnIcons: ['file', 'info'],
  scene: indicatorScene,
  check: checkIndicator,
  logic: indicatorLogic,
  messages: indicatorMessages,
  examples: indicatorExamples,
});

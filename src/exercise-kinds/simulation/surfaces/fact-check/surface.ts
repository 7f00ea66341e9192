import { defineSurface } from '../../surface-contract.ts';
import { factCheckExamples } from './examples.ts';
import { factCheckLogic } from './logic.ts';
import { factCheckMessages } from './messages.ts';
import { checkFactCheck, factCheckScene } from './schema.ts';

export const factCheck = defineSurface({
  id: 'fact-check',
  drawnIcons: ['user', 'cal', 'eye', 'globe', 'search', 'info', 'bubble'],
  scene: factCheckScene,
  check: checkFactCheck,
  logic: factCheckLogic,
  messages: factCheckMessages,
  examples: factCheckExamples,
});

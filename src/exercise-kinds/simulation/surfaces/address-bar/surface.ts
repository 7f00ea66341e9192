import { defineSurface } from '../../surface-contract.ts';
import { addressBarExamples } from './examples.ts';
import { addressBarLogic } from './logic.ts';
import { addressBarMessages } from './messages.ts';
import { addressBarScene, checkAddressBar } from './schema.ts';

export const addressBar = defineSurface({
  id: 'address-bar',
  drawnIcons: ['globe', 'close', 'pen', 'check', 'eye', 'search', 'left', 'right'],
  scene: addressBarScene,
  check: checkAddressBar,
  logic: addressBarLogic,
  messages: addressBarMessages,
  examples: addressBarExamples,
});

import { defineSurface } from '../../surface-contract.ts';
import { searchExamples } from './examples.ts';
import { searchLogic } from './logic.ts';
import { searchMessages } from './messages.ts';
import { checkSearch, searchScene } from './schema.ts';

export const search = defineSurface({
  id: 'search',
  drawnIcons: ['search', 'left', 'check', 'file', 'globe'],
  scene: searchScene,
  check: checkSearch,
  logic: searchLogic,
  messages: searchMessages,
  examples: searchExamples,
});

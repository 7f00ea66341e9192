import { defineSurface } from '../../surface-contract.ts';
import { fileNamingExamples } from './examples.ts';
import { fileNamingLogic } from './logic.ts';
import { fileNamingMessages } from './messages.ts';
import { checkFileNaming, fileNamingScene } from './schema.ts';

export const fileNaming = defineSurface({
  id: 'file-naming',
  drawnIcons: ['file', 'folder', 'check', 'redo', 'left', 'right'],
  scene: fileNamingScene,
  check: checkFileNaming,
  logic: fileNamingLogic,
  messages: fileNamingMessages,
  examples: fileNamingExamples,
});

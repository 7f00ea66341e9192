import { defineSurface } from '../../surface-contract.ts';
import { reportExamples } from './examples.ts';
import { reportLogic } from './logic.ts';
import { reportMessages } from './messages.ts';
import { checkReport, reportScene } from './schema.ts';

export const report = defineSurface({
  id: 'report',
  drawnIcons: ['eye', 'eyeoff', 'bubble', 'swap', 'info', 'check'],
  scene: reportScene,
  check: checkReport,
  logic: reportLogic,
  messages: reportMessages,
  examples: reportExamples,
});

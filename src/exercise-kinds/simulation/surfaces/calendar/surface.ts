import { defineSurface } from '../../surface-contract.ts';
import { calendarExamples } from './examples.ts';
import { calendarLogic } from './logic.ts';
import { calendarMessages } from './messages.ts';
import { calendarScene, checkCalendar } from './schema.ts';

export const calendar = defineSurface({
  id: 'calendar',
  drawnIcons: ['cal', 'check', 'clock'],
  scene: calendarScene,
  check: checkCalendar,
  logic: calendarLogic,
  messages: calendarMessages,
  examples: calendarExamples,
});

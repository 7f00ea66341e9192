import type { plannerInFrench } from './planner-fr.ts';

/** The words of the planner: its list of plans, agenda, framing. */
export const plannerInEnglish: typeof plannerInFrench = {
  title: 'Prepare a session',
  description: 'Pick lessons, tailor them to a person and a company, then share the session by a link.',
  waiting: 'One moment…',
  noScript:
    'Preparing a session needs JavaScript: everything happens in your browser, and nothing is sent. The lessons can be read without it.',
};

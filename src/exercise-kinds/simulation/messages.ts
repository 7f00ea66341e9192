import type { Language } from '#src/domain/text/language.ts';
import type { KindMessages } from '../contract.ts';

/** The engine's own sentences; a surface adds those of its screen. */
export const simulationMessages: Record<Language, KindMessages> = {
  fr: {
    label: 'Simulation',
    counted: '{right} buts atteints sur {total}.',
    'counted-one': 'Un but atteint sur {total}.',
    'nothing-done': 'Faites d’abord quelque chose dans la simulation.',
    'nothing-sent': 'Simulation – rien n’est envoyé',
    goals: 'À obtenir',
    debrief: 'Ce que vous avez obtenu',
    'debrief-shown': 'Ce que ce chemin obtient',
    'all-but': 'Tout est obtenu, à une réserve près.',
    met: 'atteint',
    unmet: 'pas encore',
    'start-again': 'Recommencer',
    'started-again': 'La simulation est revenue à son début.',
    log: 'Vos gestes ({n})',
    'log-shown': 'Un chemin possible ({n})',
    solution: 'Chemin possible : {steps}',
  },
  en: {
    label: 'Simulation',
    counted: '{right} of {total} goals reached.',
    'counted-one': 'One of {total} goals reached.',
    'nothing-done': 'Do something in the simulation first.',
    'nothing-sent': 'Simulation – nothing is sent',
    goals: 'To be reached',
    debrief: 'What you reached',
    'debrief-shown': 'What this way reaches',
    'all-but': 'Everything is reached, with one reservation.',
    met: 'reached',
    unmet: 'not yet',
    'start-again': 'Start again',
    'started-again': 'The simulation is back at its beginning.',
    log: 'What you did ({n})',
    'log-shown': 'One way through ({n})',
    solution: 'One way: {steps}',
  },
};

import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'versions',
  title: text('Deux réglages', 'Two settings'),
  minutes: 2,
  prompt: text('Activez ce qui prévient l’équipe, et rien d’autre.', 'Turn on what tells the team, and nothing else.'),
  hints: [text('Qui recevrait chaque message ?', 'Who would receive each message?')],
  app: text('Réglages', 'Settings'),
  scene: {
    switches: [
      { id: 'team', label: text('Prévenir mon équipe', 'Tell my team') },
      { id: 'everyone', label: text('Prévenir toute l’entreprise', 'Tell the whole company'), on: true },
    ],
  },
  goals: [
    {
      id: 'team',
      label: text('L’équipe est prévenue', 'The team is told'),
      when: { state: { team: true } },
      met: text('Les personnes concernées le sauront.', 'The people concerned will know.'),
      unmet: text('Regardez qui reçoit quelque chose en ce moment.', 'Look at who receives something right now.'),
    },
    {
      id: 'everyone',
      label: text('Les autres ne sont pas dérangés', 'The others are not disturbed'),
      when: { state: { everyone: false } },
      met: text('Personne ne lira un message qui ne le concerne pas.', 'Nobody will read a message that is not for them.'),
      unmet: text('Un des réglages écrit à beaucoup de monde. Lequel ?', 'One of the settings writes to a lot of people. Which one?'),
    },
  ],
  traps: [
    {
      id: 'both',
      when: { state: { team: true, everyone: true, confirmed: true } },
      words: text('L’équipe recevrait le message deux fois, et les autres une fois de trop.', 'The team would get the message twice, and the others once too often.'),
    },
  ],
  samples: {
    solution: [{ team: 'on' }, { everyone: 'off' }, 'confirm'],
    partial: [{ everyone: 'off' }, 'confirm'],
  },
  feedback: {
    correct: text('Les bonnes personnes, et elles seules.', 'The right people, and only they.'),
    partial: text('Une partie y est. Relisez les deux réglages.', 'Part of it is there. Read both settings again.'),
    incorrect: text('Pour chaque réglage, demandez-vous qui reçoit quoi.', 'For each setting, ask who receives what.'),
  },
};

export const versionsExamples: KindExample[] = [
  {
    name: 'two switches to set',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'not confirmed', response: { log: [step('team', 'on')] }, outcome: 'not-ready', code: 'not-confirmed' },
      { name: 'full', response: { log: [step('team', 'on'), step('everyone', 'off'), step('confirm')] }, outcome: 'correct', earned: 2 },
      { name: 'partial', response: { log: [step('everyone', 'off'), step('confirm')] }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { log: [step('confirm')] }, outcome: 'incorrect', earned: 0 },
      { name: 'a trap', response: { log: [step('team', 'on'), step('confirm')] }, outcome: 'partial', earned: 0 },
    ],
  },
];

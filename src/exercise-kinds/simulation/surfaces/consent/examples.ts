import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const site = (id: string, layers: unknown[]) => ({
  id,
  name: text(`Le site ${id}`, `The site ${id}`),
  address: `www.${id}.example`,
  title: text('La météo du jour', 'Today’s weather'),
  text: text('Soleil, puis nuages.', 'Sun, then clouds.'),
  purposes: [
    { id: 'basics', label: text('Nécessaires', 'Needed'), basis: 'needed' },
    { id: 'ads', label: text('Publicité', 'Advertising'), basis: 'consent' },
    { id: 'profile', label: text('Mesure entre sites', 'Measurement across sites'), basis: 'interest' },
  ],
  layers,
  manage: { label: text('Cookies', 'Cookies'), opens: 'first' },
});

const authored = {
  kind: 'simulation',
  surface: 'consent',
  title: text('Deux bandeaux', 'Two banners'),
  minutes: 2,
  prompt: text('Gardez le nécessaire, et lui seul.', 'Keep what is needed, and nothing else.'),
  hints: [text('Regardez ce qui reste actif.', 'Look at what stays active.')],
  app: text('Navigateur', 'Browser'),
  scene: {
    sites: [
      site('fair', [
        {
          id: 'first',
          title: text('Vos cookies', 'Your cookies'),
          text: text('À vous de choisir.', 'It is up to you.'),
          buttons: [
            { id: 'yes', label: text('Tout accepter', 'Accept all'), does: 'accept' },
            { id: 'no', label: text('Tout refuser', 'Refuse all'), does: 'refuse' },
          ],
        },
      ]),
      site('sly', [
        {
          id: 'first',
          title: text('Bienvenue', 'Welcome'),
          text: text('Continuez avec nous.', 'Carry on with us.'),
          buttons: [
            { id: 'yes', label: text('D’accord', 'All right'), does: 'accept', look: 'main' },
            { id: 'no', label: text('Refuser', 'Refuse'), does: 'refuse', keeps: ['profile'], look: 'link' },
            { id: 'more', label: text('Options', 'Options'), does: 'open', opens: 'second', look: 'link' },
            { id: 'away', label: text('Fermer', 'Close'), does: 'close', look: 'link' },
          ],
        },
        {
          id: 'second',
          title: text('Options', 'Options'),
          text: text('Vos réglages.', 'Your settings.'),
          switches: ['basics', 'ads', 'profile'],
          buttons: [
            { id: 'object', label: text('S’opposer', 'Object'), does: 'object' },
            { id: 'save', label: text('Enregistrer', 'Save'), does: 'save', look: 'main' },
          ],
        },
      ]),
    ],
  },
  goals: [
    {
      id: 'fair',
      label: text('Premier site : le nécessaire', 'First site: the needed'),
      when: { state: { 'fair.extra': 0, 'fair.decided': true } },
      met: text('Un geste, dans un sens comme dans l’autre.', 'One step, either way.'),
      unmet: text('Deux boutons, aussi visibles l’un que l’autre.', 'Two buttons, equally visible.'),
    },
    {
      id: 'sly',
      label: text('Second site : le nécessaire', 'Second site: the needed'),
      when: { state: { 'sly.extra': 0, 'sly.decided': true } },
      met: text('Vous êtes allé jusqu’à l’intérêt légitime.', 'You went as far as legitimate interest.'),
      unmet: text('Regardez ce qui reste actif.', 'Look at what stays active.'),
      instead: [
        {
          when: { state: { 'sly.decided': false, 'sly.layer': 'none' } },
          words: text('Fermer n’est pas accepter, ni s’opposer.', 'Closing is not accepting, nor objecting.'),
        },
      ],
    },
  ],
  traps: [
    {
      id: 'left-running',
      when: { state: { 'sly.decided': true, 'sly.active': { includes: ['profile'] } } },
      words: text('La mesure entre sites continue.', 'Measurement across sites goes on.'),
    },
  ],
  samples: {
    solution: ['fair.no', { site: 'sly' }, 'sly.more', { 'sly.profile': 'off' }, 'sly.save'],
    partial: ['fair.no', { site: 'sly' }, 'sly.no'],
  },
  feedback: {
    correct: text('Le nécessaire, deux fois.', 'The needed, twice.'),
    partial: text('L’un des deux y est.', 'One of the two is there.'),
    incorrect: text('Cherchez le refus.', 'Look for the refusal.'),
  },
};

const fair = [step('fair.no'), step('site', 'sly')];

export const consentExamples: KindExample[] = [
  {
    name: 'a fair banner and a sly one',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'one banner open', response: { log: fair }, outcome: 'not-ready', code: 'still-open' },
      { name: 'full', response: { log: [...fair, step('sly.more'), step('sly.object'), step('sly.save')] }, outcome: 'correct', earned: 2 },
      {
        name: 'full, after a change of mind',
        response: {
          log: [
            ...fair,
            step('sly.yes'),
            step('sly.manage'),
            step('sly.more'),
            step('sly.ads', 'off'),
            step('sly.profile', 'off'),
            step('sly.save'),
          ],
        },
        outcome: 'correct',
        earned: 2,
      },
      { name: 'partial', response: { log: [...fair, step('sly.away')] }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { log: [step('fair.yes'), step('site', 'sly'), step('sly.away')] }, outcome: 'incorrect', earned: 0 },
      { name: 'what a refusal keeps', response: { log: [...fair, step('sly.no')] }, outcome: 'partial', earned: 0 },
    ],
  },
];

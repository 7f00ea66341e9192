import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'report',
  title: text('Une fausse annonce', 'A false advert'),
  minutes: 3,
  prompt: text('Une annonce promet un emploi chez Orvane contre un paiement.', 'An advert promises a job at Orvane for a payment.'),
  hints: [text('Que restera-t-il une fois le contenu retiré ?', 'What will be left once the content is removed?')],
  app: text('Réseau professionnel', 'Professional network'),
  scene: {
    cases: [
      {
        id: 'advert',
        title: text('Une annonce d’emploi', 'A job advert'),
        author: text('Orvane Recrute', 'Orvane Hiring'),
        handle: '@orvane-recrute',
        place: text('Public, ce matin', 'Public, this morning'),
        text: text('Payez 90 € de dossier.', 'Pay a €90 application fee.'),
      },
    ],
    evidence: [
      { id: 'screen', label: text('L’écran entier', 'The whole screen') },
      { id: 'crop', label: text('Le montant seul', 'The amount only') },
    ],
    categories: [
      { id: 'fraud', label: text('Escroquerie', 'Fraud') },
      { id: 'dislike', label: text('Cela me déplaît', 'I don’t like it') },
    ],
    contacts: [
      { id: 'comms', label: text('La communication', 'Communications') },
      { id: 'friends', label: text('Vos abonnés', 'Your followers') },
    ],
  },
  goals: [
    {
      id: 'evidence',
      label: text('Une preuve complète', 'Complete evidence'),
      when: { state: { 'advert.evidence': { includes: ['screen'] } } },
      met: text('L’écran entier dit qui, quoi et quand.', 'The whole screen says who, what and when.'),
      unmet: text('Que pourrez-vous montrer demain ?', 'What will you be able to show tomorrow?'),
    },
    {
      id: 'reported',
      label: text('Signalé sous le bon motif', 'Reported for the right reason'),
      when: { state: { 'advert.reported': true, 'advert.category': 'fraud' } },
      met: text('Le motif mène à la bonne équipe.', 'The reason leads to the right team.'),
      unmet: text('Que cherche à obtenir cette annonce ?', 'What is this advert after?'),
    },
  ],
  traps: [
    {
      id: 'too-soon',
      when: { state: { 'advert.reported': true, 'advert.evidence': { excludes: ['screen'] } } },
      words: text('Retirée sans trace : plus rien à montrer.', 'Removed without a trace: nothing left to show.'),
    },
  ],
  samples: {
    solution: [
      { 'advert.keep.screen': 'on' },
      { 'advert.category': 'fraud' },
      'advert.report',
      { 'advert.contact': 'comms' },
      'advert.alert',
      'advert.close',
    ],
    partial: [{ 'advert.keep.screen': 'on' }, 'advert.close'],
  },
  feedback: {
    correct: text('La preuve d’abord, le signalement ensuite.', 'Evidence first, the report next.'),
    partial: text('Une partie y est. Que reste-t-il à faire ?', 'Part of it is there. What is left to do?'),
    incorrect: text('Commencez par ce qui peut disparaître.', 'Begin with what may disappear.'),
  },
};

const reported = [step('advert.category', 'fraud'), step('advert.report')];

export const reportExamples: KindExample[] = [
  {
    name: 'one advert to keep, report and tell of',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'not finished', response: { log: reported }, outcome: 'not-ready', code: 'not-closed' },
      {
        name: 'full',
        response: { log: [step('advert.keep.screen', 'on'), ...reported, step('advert.block'), step('advert.close')] },
        outcome: 'correct',
        earned: 2,
      },
      { name: 'reported, and nothing kept', response: { log: [...reported, step('advert.close')] }, outcome: 'partial', earned: 0 },
      { name: 'none', response: { log: [step('advert.block'), step('advert.close')] }, outcome: 'incorrect', earned: 0 },
    ],
  },
];

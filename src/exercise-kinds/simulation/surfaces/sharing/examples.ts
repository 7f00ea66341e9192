import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'sharing',
  title: text('Un budget à relire', 'A budget to review'),
  minutes: 3,
  prompt: text(
    'Claire doit commenter le budget, et personne d’autre ne doit l’ouvrir.',
    'Claire must comment on the budget, and nobody else may open it.',
  ),
  hints: [text('Qui a le lien aujourd’hui ?', 'Who has the link today?')],
  app: text('Espace de documents', 'Document space'),
  scene: {
    owner: 'marc',
    items: [{ id: 'budget', name: text('Budget 2027', 'Budget 2027'), type: 'file' }],
    people: [
      { id: 'marc', name: 'Marc Oriol', address: 'marc.oriol@orvane.example' },
      { id: 'claire', name: 'Claire Delmas', address: 'claire.delmas@orvane.example' },
    ],
    expiries: [{ id: 'june', label: text('30 juin', '30 June') }],
    start: { scope: 'anyone' },
  },
  goals: [
    {
      id: 'claire',
      label: text('Claire peut commenter', 'Claire can comment'),
      when: { state: { claire: 'comment' } },
      met: text('Elle réagit, et le texte reste le vôtre.', 'She can react, and the text stays yours.'),
      unmet: text('Regardez ce que Claire peut faire du document.', 'Look at what Claire can do with the document.'),
      instead: [
        {
          when: { state: { claire: 'edit' } },
          words: text(
            'Modifier va plus loin que relire : elle pourrait aussi inviter d’autres personnes.',
            'Editing goes further than reviewing: she could invite others too.',
          ),
        },
      ],
    },
    {
      id: 'link',
      label: text('Le lien ne s’ouvre qu’aux personnes invitées', 'The link opens to invited people only'),
      when: { state: { scope: 'restricted' } },
      met: text('Un lien transféré ne sert alors à rien.', 'A forwarded link is then of no use.'),
      unmet: text('Demandez-vous qui pourrait recevoir ce lien.', 'Ask yourself who might receive this link.'),
    },
  ],
  traps: [
    {
      id: 'open-edit',
      when: { state: { scope: 'anyone', 'link-right': 'edit' } },
      words: text('Quiconque reçoit ce lien pourrait réécrire le budget.', 'Whoever receives this link could rewrite the budget.'),
    },
  ],
  samples: {
    solution: ['share', { candidate: 'claire' }, 'invite', { 'claire.right': 'comment' }, { scope: 'restricted' }, 'confirm'],
    partial: ['share', { candidate: 'claire' }, 'invite', { 'claire.right': 'comment' }, 'confirm'],
  },
  feedback: {
    correct: text('La bonne personne, le bon droit, et personne de plus.', 'The right person, the right access, and nobody else.'),
    partial: text('Une partie y est. Relisez la liste des accès en entier.', 'Part of it is there. Read the whole access list again.'),
    incorrect: text('Commencez par deux questions : qui, et pour quoi faire ?', 'Begin with two questions: who, and to do what?'),
  },
};

const invited = [step('share'), step('candidate', 'claire'), step('invite'), step('claire.right', 'comment')];

export const sharingExamples: KindExample[] = [
  {
    name: 'a person to invite and a link to close',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'not confirmed', response: { log: [step('share')] }, outcome: 'not-ready', code: 'not-confirmed' },
      { name: 'full', response: { log: [...invited, step('scope', 'restricted'), step('confirm')] }, outcome: 'correct', earned: 2 },
      { name: 'partial', response: { log: [...invited, step('confirm')] }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { log: [step('share'), step('confirm')] }, outcome: 'incorrect', earned: 0 },
      {
        name: 'a trap takes back what was reached',
        response: { log: [...invited, step('link-right', 'edit'), step('confirm')] },
        outcome: 'partial',
        earned: 0,
      },
      {
        name: 'steps that are not possible are left out',
        response: { log: [step('confirm'), step('share'), step('no-such-control'), step('claire.right', 'edit'), step('confirm')] },
        outcome: 'incorrect',
        earned: 0,
      },
    ],
  },
];

import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'assistant',
  title: text('Une réponse à préparer', 'An answer to prepare'),
  minutes: 3,
  prompt: text(
    'Donnez à l’assistant ce qu’il lui faut, puis vérifiez ce qu’il rend.',
    'Give the assistant what it needs, then check what comes back.',
  ),
  hints: [text('De quoi a-t-il besoin pour répondre ?', 'What does it need in order to answer?')],
  app: text('Assistant', 'Assistant'),
  scene: {
    assistant: text('Assistant de rédaction', 'Writing assistant'),
    source: {
      label: text('Une réclamation', 'A complaint'),
      text: text(
        '[Léa Fontaine](#name) signale une lampe livrée avec une semaine de retard.',
        '[Léa Fontaine](#name) reports a lamp delivered one week late.',
      ),
    },
    zones: [{ id: 'name', mask: text('[cliente]', '[customer]') }],
    parts: [
      {
        id: 'task',
        label: text('Tâche', 'Task'),
        options: [
          { id: 'reply', label: text('Répondre', 'Reply'), text: text('Rédige une réponse.', 'Draft a reply.') },
          { id: 'vague', label: text('Aider', 'Help'), text: text('Aide-moi.', 'Help me.') },
        ],
      },
    ],
    answers: [
      {
        id: 'draft',
        if: { task: 'reply' },
        text: text(
          'Nous regrettons ce retard [d’un mois](#late), et vous remercions [de votre message](#thanks).',
          'We are sorry for the delay of [one month](#late), and thank you [for your message](#thanks).',
        ),
      },
      { id: 'question', text: text('Que souhaitez-vous écrire ?', 'What would you like to write?') },
    ],
  },
  goals: [
    {
      id: 'name',
      label: text('Le nom reste chez vous', 'The name stays with you'),
      when: { state: { sent: true, name: 'hidden' } },
      met: text('Le nom n’aide pas à répondre.', 'The name does not help to reply.'),
      unmet: text('Qu’est-ce qui, dans ce texte, désigne une personne ?', 'What in this text points to a person?'),
    },
    {
      id: 'late',
      label: text('Le délai est vérifié', 'The delay is checked'),
      when: { state: { late: 'marked', thanks: 'plain' } },
      met: text('Une semaine, et non un mois.', 'One week, not one month.'),
      unmet: text('Comparez la durée avec la source.', 'Compare the length of time with the source.'),
    },
  ],
  traps: [
    {
      id: 'used',
      when: { state: { used: true, late: 'plain' } },
      words: text('La réponse partirait avec un délai qui n’est pas le bon.', 'The reply would go out with the wrong delay.'),
    },
  ],
  samples: {
    solution: [{ name: 'hide' }, { task: 'reply' }, 'send', { late: 'mark' }],
    partial: [{ name: 'hide' }, { task: 'vague' }, 'send'],
  },
  feedback: {
    correct: text('Le nécessaire est donné, et ce qui revient est vérifié.', 'What is needed is given, and what comes back is checked.'),
    partial: text('Une partie y est. Relisez la réponse à côté de sa source.', 'Part of it is there. Read the answer beside its source.'),
    incorrect: text(
      'Avant d’envoyer, ce qui désigne une personne ; après, ce qui est affirmé.',
      'Before sending, what points to a person; after, what is stated.',
    ),
  },
};

const asked = [step('name', 'hide'), step('task', 'reply'), step('send')];

export const assistantExamples: KindExample[] = [
  {
    name: 'a name to hide and an answer to check',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'not sent', response: { log: [step('name', 'hide')] }, outcome: 'not-ready', code: 'not-sent' },
      { name: 'full', response: { log: [...asked, step('late', 'mark')] }, outcome: 'correct', earned: 2 },
      { name: 'partial', response: { log: asked }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { log: [step('task', 'vague'), step('send')] }, outcome: 'incorrect', earned: 0 },
      {
        name: 'a passage that is fine, marked as well',
        response: { log: [...asked, step('late', 'mark'), step('thanks', 'mark')] },
        outcome: 'partial',
        earned: 1,
      },
      { name: 'a trap takes back what was reached', response: { log: [...asked, step('use')] }, outcome: 'partial', earned: 0 },
      {
        name: 'a changed request is answered anew, and nothing is marked in it',
        response: { log: [...asked, step('late', 'mark'), step('edit'), step('send')] },
        outcome: 'partial',
        earned: 1,
      },
    ],
  },
];

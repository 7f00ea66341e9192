import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'file-naming',
  title: text('Deux fichiers à renommer', 'Two files to rename'),
  minutes: 2,
  prompt: text('Donnez à ces deux fichiers un nom qui suit la règle.', 'Give these two files a name that follows the rule.'),
  hints: [text('Ouvrez le fichier : que dit-il de lui-même ?', 'Open the file: what does it say about itself?')],
  app: text('Fichiers de l’équipe', 'Team files'),
  scene: {
    place: text('Direction', 'Management'),
    rule: {
      parts: [
        { id: 'date', label: text('date', 'date'), form: 'date' },
        {
          id: 'subject',
          label: text('sujet', 'subject'),
          form: 'word',
          words: [
            { id: 'budget', text: text('budget', 'budget') },
            { id: 'sales', text: text('ventes', 'sales') },
          ],
        },
      ],
      example: text('2026-01-09_ventes', '2026-01-09_sales'),
    },
    files: [
      {
        id: 'note',
        name: text('Budget FINAL', 'Budget FINAL'),
        extension: 'docx',
        about: text('Note du 14 mars 2026 sur le budget.', 'Note of 14 March 2026 on the budget.'),
        changed: text('Modifié le 2 juin 2026', 'Changed on 2 June 2026'),
        dates: ['2026-03-14', '14-03-2026', '2026-06-02'],
        is: { date: '2026-03-14', subject: 'budget' },
      },
      {
        id: 'table',
        name: text('Ventes février', 'Sales February'),
        extension: 'xlsx',
        about: text('Ventes arrêtées au 28 février 2026.', 'Sales up to 28 February 2026.'),
        changed: text('Modifié le 1er mars 2026', 'Changed on 1 March 2026'),
        dates: ['2026-02-28', '2026-03-01'],
        is: { date: ['2026-02-28', '2026-03-01'], subject: 'sales' },
      },
    ],
    avoid: [{ id: 'vague', words: ['final', 'def'] }],
  },
  goals: [
    {
      id: 'note',
      label: text('La note a son nom', 'The note has its name'),
      when: { state: { 'note.ok': true } },
      met: text(
        'Date de la note, puis son sujet : le nom dit ce que le fichier contient.',
        'The note’s date, then its subject: the name says what is in the file.',
      ),
      unmet: text('Comparez le nom de la note avec ce que dit la note.', 'Compare the note’s name with what the note says.'),
      instead: [
        {
          when: { state: { 'note.date': 'other' } },
          words: text(
            'Cette date est celle d’un enregistrement. Quelle date la note porte-t-elle ?',
            'That is when it was saved. Which date does the note carry?',
          ),
        },
      ],
    },
    {
      id: 'table',
      label: text('Le tableau a son nom', 'The table has its name'),
      when: { state: { 'table.ok': true } },
      met: text('Il se range de lui-même avant la note.', 'It files itself before the note.'),
      unmet: text('Le tableau attend encore une partie de son nom.', 'The table still waits for a part of its name.'),
    },
  ],
  traps: [
    {
      id: 'day-first',
      when: { state: { 'day-first': { at_least: 1 } } },
      words: text(
        'Jour d’abord, tous les 14 du mois se suivraient, de toutes les années.',
        'Day first, the 14th of every month would stand together, whatever the year.',
      ),
    },
  ],
  samples: {
    solution: ['note.open', { 'note.name': text('2026-03-14_budget', '2026-03-14_budget') }, 'next', { 'table.date': '2026-02-28' }],
    partial: ['table.open', { 'table.date': '2026-02-28' }],
  },
  feedback: {
    correct: text('Deux noms qui se rangent et se retrouvent seuls.', 'Two names that sort themselves and can be found.'),
    partial: text(
      'Un nom y est. Ouvrez l’autre fichier et relisez la règle.',
      'One name is there. Open the other file and read the rule again.',
    ),
    incorrect: text('Partez du contenu : quelle date, quel sujet ?', 'Start from the content: which date, which subject?'),
  },
};

export const fileNamingExamples: KindExample[] = [
  {
    name: 'two files to rename',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'only looked', response: { log: [step('note.open'), step('next')] }, outcome: 'not-ready', code: 'nothing-renamed' },
      {
        name: 'full, typed with blanks and its ending, then put in order',
        response: {
          log: [
            step('note.open'),
            step('note.name', 'Budget 2026-03-14.docx'),
            step('note.arrange'),
            step('table.open'),
            step('table.date', '2026-03-01'),
          ],
        },
        outcome: 'correct',
        earned: 2,
      },
      { name: 'partial', response: { log: [step('table.open'), step('table.date', '2026-02-28')] }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { log: [step('note.open'), step('note.date', '2026-06-02')] }, outcome: 'incorrect', earned: 0 },
      {
        name: 'a trap takes back what was reached',
        response: { log: [step('table.open'), step('table.date', '2026-02-28'), step('note.open'), step('note.date', '14-03-2026')] },
        outcome: 'partial',
        earned: 0,
      },
    ],
  },
];

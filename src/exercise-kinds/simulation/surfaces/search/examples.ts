import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'search',
  title: text('La note de 2026', 'The 2026 note'),
  minutes: 2,
  prompt: text('Retrouvez la note sur le télétravail publiée par Orvane.', 'Find the note on remote work that Orvane published.'),
  hints: [text('Quels mots la page porte-t-elle ?', 'Which words does the page carry?')],
  app: text('Moteur de recherche', 'Search engine'),
  scene: {
    documents: [
      {
        id: 'advice',
        title: text('Télétravail : dix conseils', 'Remote work: ten pieces of advice'),
        address: 'blog.conseils.example/teletravail',
        text: text('Bien vivre chez soi.', 'Living well at home.'),
      },
      {
        id: 'jobs',
        title: text('Emplois en télétravail', 'Remote work jobs'),
        address: 'emplois.example/teletravail',
        text: text('Les offres du jour.', 'The offers of the day.'),
      },
      {
        id: 'old',
        title: text('Note sur le télétravail', 'Note on remote work'),
        address: 'www.orvane.example/notes/2020.pdf',
        type: 'pdf',
        date: '2020-04-02',
        text: text('Première version.', 'First version.'),
      },
      {
        id: 'note',
        title: text('Note sur le télétravail', 'Note on remote work'),
        address: 'www.orvane.example/notes/2026.pdf',
        type: 'pdf',
        date: '2026-03-27',
        text: text('Version en vigueur.', 'Version in force.'),
        page: text('Deux jours par semaine.', 'Two days a week.'),
      },
    ],
    adverts: [
      {
        id: 'advert',
        title: text('Bureaux à louer', 'Offices to let'),
        address: 'bureaux.example',
        text: text('À deux pas.', 'Round the corner.'),
        words: text('télétravail', 'remote'),
      },
    ],
    summary: { words: text('télétravail', 'remote'), text: text('Trois jours.', 'Three days.'), sources: ['old'] },
    answer: { type: 'keep' },
  },
  goals: [
    {
      id: 'found',
      label: text('La note en vigueur', 'The note in force'),
      when: { state: { kept: 'note' } },
      met: text('C’est elle : le site et la date le disent.', 'This is it: site and date say so.'),
      unmet: text('Qui publie, et quand ?', 'Who publishes it, and when?'),
    },
    {
      id: 'operators',
      label: text('Avec deux opérateurs', 'With two operators'),
      when: { state: { 'operator-count': { at_least: 2 } } },
      met: text('Deux opérateurs, une courte liste.', 'Two operators, a short list.'),
      unmet: text('L’aide en montre cinq.', 'The help shows five.'),
    },
  ],
  traps: [
    {
      id: 'summary',
      when: { state: { kept: 'summary' } },
      words: text('Ce résumé s’appuie sur l’ancienne note.', 'This summary draws on the old note.'),
    },
  ],
  samples: {
    solution: [
      { query: text('note télétravail site:orvane.example après:2026', 'note remote work site:orvane.example after:2026') },
      'search',
      { open: 'note' },
      { keep: 'note' },
    ],
    partial: [{ query: text('note télétravail', 'note remote work') }, 'search', { open: 'note' }, { keep: 'note' }],
  },
  feedback: {
    correct: text('La bonne note, en une recherche.', 'The right note, in one search.'),
    partial: text('Une partie y est.', 'Part of it is there.'),
    incorrect: text('Regardez le site et la date.', 'Look at the site and the date.'),
  },
};

const precise = [step('query', '"note" site:orvane.example before:2027'), step('search')];

export const searchExamples: KindExample[] = [
  {
    name: 'a note to find on one site',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'nothing kept', response: { log: precise }, outcome: 'not-ready', code: 'nothing-kept' },
      { name: 'full', response: { log: [...precise, step('open', 'note'), step('keep', 'note')] }, outcome: 'correct', earned: 2 },
      { name: 'partial', response: { log: [...precise, step('open', 'old'), step('keep', 'old')] }, outcome: 'partial', earned: 1 },
      {
        name: 'zero',
        response: { log: [step('query', 'note'), step('search'), step('open', 'old'), step('keep', 'old')] },
        outcome: 'incorrect',
        earned: 0,
      },
      {
        name: 'what was not found cannot be opened',
        response: { log: [step('query', 'note -"remote work" -télétravail'), step('search'), step('open', 'note'), step('keep', 'note')] },
        outcome: 'not-ready',
        code: 'nothing-kept',
      },
    ],
  },
];

import type { KindExample } from '../contract.ts';
import { recallFromGlossary } from './from-glossary.ts';

const text = (fr: string, en: string) => ({ fr, en });

const [made] = recallFromGlossary([
  {
    id: 'draft',
    term: text('Brouillon', 'Draft'),
    definition: text('Message enregistré, pas encore envoyé.', 'Message that is saved and not sent yet.'),
    see: ['mailbox'],
  },
  {
    id: 'mailbox',
    term: text('Boîte aux lettres', 'Mailbox'),
    definition: text('Endroit où arrivent les messages.', 'Place where messages arrive.'),
  },
]);

export const recallExamples: KindExample[] = [
  {
    name: 'a word, and its meaning',
    authored: { ...made?.authored },
    responses: [
      { name: 'nothing', response: { seen: false, judged: null }, outcome: 'not-ready', code: 'not-seen' },
      { name: 'looked at, not judged', response: { seen: true, judged: null }, outcome: 'not-ready', code: 'not-judged' },
      { name: 'judged without having looked', response: { seen: false, judged: 'known' }, outcome: 'not-ready', code: 'not-seen' },
      { name: 'full', response: { seen: true, judged: 'known' }, outcome: 'correct', earned: 2 },
      { name: 'partial', response: { seen: true, judged: 'partly' }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { seen: true, judged: 'not-yet' }, outcome: 'incorrect', earned: 0 },
    ],
  },
];

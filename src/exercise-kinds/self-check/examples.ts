import type { KindExample } from '../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });

/** A short request, reread with three points. */
const request: KindExample = {
  name: 'a request for help',
  authored: {
    kind: 'self-check',
    title: text('Demander de l’aide', 'Ask for help'),
    minutes: 3,
    prompt: text(
      'Un document refuse de s’ouvrir. Qu’écrivez-vous à l’assistance ?',
      'A document will not open. What do you write to support?',
    ),
    instruction: text('Trois phrases suffisent.', 'Three sentences are enough.'),
    hints: [text('Qu’aurait-on besoin de savoir sans vous rappeler ?', 'What would one need to know without calling you back?')],
    checklist: [
      {
        id: 'wanted',
        text: text('Ce que vous vouliez faire', 'What you wanted to do'),
        add: text(
          'Commencez par le but : « Je voulais imprimer le contrat ». On comprend alors ce qui presse.',
          'Start with the aim: “I wanted to print the contract”. It then shows what is pressing.',
        ),
      },
      {
        id: 'happened',
        text: text('Ce que l’écran a affiché', 'What the screen showed'),
        add: text('Recopiez le message affiché, mot pour mot.', 'Copy the message on the screen, word for word.'),
      },
      {
        id: 'since',
        text: text('Depuis quand', 'Since when'),
        add: text('Donnez l’heure ou le jour : cela dit ce qui a changé.', 'Give the time or the day: it tells what has changed.'),
      },
    ],
    models: [
      {
        text: text(
          'Bonjour Paul,\nje voulais ouvrir le contrat pour le signer. L’écran affiche « Accès refusé » depuis ce matin.',
          'Hello Paul,\nI wanted to open the contract to sign it. The screen has said “Access denied” since this morning.',
        ),
      },
      {
        text: text(
          'Depuis lundi, « Fichier introuvable » s’affiche quand j’ouvre le contrat. Je dois le signer avant vendredi.',
          'Since Monday, “File not found” appears when I open the contract. I must sign it before Friday.',
        ),
      },
    ],
    feedback: {
      correct: text(
        'D’après votre relecture, rien ne manque : on peut vous aider sans vous rappeler.',
        'By your own reading nothing is missing: people can help without calling you back.',
      ),
      partial: text('Ajoutez ce qui manque à vos yeux, puis relisez-vous.', 'Add what you find missing, then reread it.'),
      incorrect: text(
        'Votre texte existe, c’est le plus long. Prenez la liste point par point.',
        'Your text is there, which is the longest part. Take the list point by point.',
      ),
    },
  },
  responses: [
    { name: 'nothing', response: { text: '', found: [], none: false }, outcome: 'not-ready', code: 'nothing-written' },
    { name: 'spaces only', response: { text: ' \n ', found: ['wanted'], none: false }, outcome: 'not-ready', code: 'nothing-written' },
    { name: 'not reread', response: { text: 'Bonjour', found: [], none: false }, outcome: 'not-ready', code: 'list-not-read' },
    {
      name: 'full',
      response: { text: 'Bonjour', found: ['since', 'wanted', 'happened'], none: false },
      outcome: 'correct',
      earned: 3,
    },
    { name: 'partial', response: { text: 'Bonjour', found: ['wanted'], none: false }, outcome: 'partial', earned: 1 },
    { name: 'zero', response: { text: 'Bonjour', found: [], none: true }, outcome: 'incorrect', earned: 0 },
  ],
};

export const selfCheckExamples: KindExample[] = [request];

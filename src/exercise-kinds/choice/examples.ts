import type { KindExample } from '../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });

const common = {
  kind: 'choice',
  minutes: 2,
  hints: [text('Regardez ce qui suit le @.', 'Look at what follows the @.')],
};

/** One option is right. */
const one: KindExample = {
  name: 'one',
  authored: {
    ...common,
    title: text('Où regarder d’abord', 'Where to look first'),
    prompt: text('Ce message arrive à 8 h 12. Où regardez-vous en premier ?', 'This message arrives at 8.12. Where do you look first?'),
    select: 'one',
    options: [
      {
        id: 'display-name',
        text: text('Le nom affiché', 'The display name'),
        misconception: 'display-name-is-sender',
        feedback: text(
          'Le nom affiché se choisit librement. Cherchez ce qui dit d’où part le message.',
          'Anyone can choose a display name. Look for what says where the message comes from.',
        ),
      },
      {
        id: 'address',
        text: text('La fin de l’adresse, après le @', 'The end of the address, after the @'),
        correct: true,
        feedback: text('Oui : ce qui suit le @ dit à qui appartient l’adresse.', 'Yes: what follows the @ says who owns the address.'),
      },
      {
        id: 'spelling',
        text: text('L’orthographe', 'The spelling'),
        feedback: text(
          'Un texte sans faute ne prouve plus rien. Cherchez l’origine du message.',
          'Faultless text no longer proves anything. Look for the origin of the message.',
        ),
      },
    ],
    unsure: text(
      'C’est une bonne raison de regarder l’adresse, de droite à gauche.',
      'A good reason to read the address, from right to left.',
    ),
  },
  responses: [
    { name: 'nothing', response: { chosen: [], verdict: null }, outcome: 'not-ready', code: 'nothing-chosen' },
    { name: 'full', response: { chosen: ['address'], verdict: null }, outcome: 'correct', earned: 1 },
    { name: 'zero', response: { chosen: ['spelling'], verdict: null }, outcome: 'incorrect', earned: 0 },
    { name: 'unsure', response: { chosen: ['unsure'], verdict: null }, outcome: 'incorrect', earned: 0 },
  ],
};

/** Several options are right; a wrong tick costs a right one. */
const several: KindExample = {
  name: 'several',
  authored: {
    ...common,
    title: text('Ce qui doit être prêt', 'What must be ready'),
    prompt: text('Que préparez-vous avant la séance ?', 'What do you prepare before the session?'),
    instruction: text('Deux réponses attendues.', 'Two answers expected.'),
    select: 'several',
    options: [
      {
        id: 'room',
        text: text('Une salle neutre', 'A neutral room'),
        correct: true,
        feedback: text('Un terrain neutre met les deux personnes à égalité.', 'Neutral ground puts both people on a level.'),
        look_at: text('Pensez au lieu.', 'Think of the place.'),
      },
      {
        id: 'device',
        text: text('L’appareil de la personne accompagnée', 'The mentee’s own device'),
        correct: true,
        feedback: text('On retient les gestes faits sur son propre appareil.', 'One keeps the gestures made on one’s own device.'),
        look_at: text('Sur quoi les gestes seront-ils faits ?', 'What will the gestures be made on?'),
      },
      {
        id: 'slides',
        text: text('Des diapositives', 'Slides'),
        feedback: text(
          'Une séance se fait les mains sur le clavier ; un exposé prend la place.',
          'A session is done hands on the keyboard; a talk takes that place.',
        ),
      },
    ],
    feedback: {
      correct: text('Le lieu et l’appareil : le reste suit.', 'The place and the device: the rest follows.'),
      partial: text(
        'Une partie y est. Relisez ce qui reste du point de vue de la personne qui apprend.',
        'Part of it is there. Read the rest from the learner’s point of view.',
      ),
      incorrect: text(
        'Demandez-vous ce qui servira pendant la séance, et à qui.',
        'Ask what will be used during the session, and by whom.',
      ),
    },
  },
  responses: [
    { name: 'nothing', response: { chosen: [], verdict: null }, outcome: 'not-ready', code: 'nothing-chosen' },
    { name: 'full', response: { chosen: ['room', 'device'], verdict: null }, outcome: 'correct', earned: 2 },
    { name: 'partial', response: { chosen: ['room'], verdict: null }, outcome: 'partial', earned: 1 },
    { name: 'a wrong tick costs', response: { chosen: ['room', 'device', 'slides'], verdict: null }, outcome: 'partial', earned: 1 },
    { name: 'zero', response: { chosen: ['slides'], verdict: null }, outcome: 'incorrect', earned: 0 },
  ],
};

/** True or false, with the reason; half the credit each. */
const verdict: KindExample = {
  name: 'verdict',
  authored: {
    ...common,
    title: text('Le cadenas', 'The padlock'),
    prompt: text('Vrai ou faux ? Et pourquoi ?', 'True or false? And why?'),
    certainty: true,
    select: 'verdict',
    statement: text('Un cadenas prouve que le site est honnête.', 'A padlock proves that the site is honest.'),
    answer: false,
    verdict_feedback: {
      true: text(
        'Le cadenas parle de la liaison. Demandez-vous ce qu’il sait du site.',
        'The padlock speaks of the link. Ask what it knows of the site.',
      ),
      false: text('Le cadenas ne prouve rien sur le site.', 'The padlock proves nothing about the site.'),
    },
    options: [
      {
        id: 'road',
        text: text('Il protège la route, pas la destination.', 'It protects the road, not the destination.'),
        correct: true,
        feedback: text(
          'La liaison est protégée ; le propriétaire peut être n’importe qui.',
          'The link is protected; the owner may be anyone.',
        ),
      },
      {
        id: 'checked',
        text: text('Une autorité a vérifié l’entreprise.', 'An authority has checked the company.'),
        feedback: text(
          'La vérification porte le plus souvent sur l’adresse seule. Qui peut l’obtenir ?',
          'What is checked is most often the address alone. Who can get that?',
        ),
      },
      {
        id: 'rare',
        text: text('Les sites malveillants n’en ont pas.', 'Malicious sites have none.'),
        feedback: text(
          'Presque tous en ont un aujourd’hui. Que protège-t-il vraiment ?',
          'Almost all have one today. What does it really protect?',
        ),
      },
    ],
  },
  responses: [
    { name: 'nothing', response: { chosen: [], verdict: null }, outcome: 'not-ready', code: 'verdict-missing' },
    { name: 'no reason', response: { chosen: [], verdict: false }, outcome: 'not-ready', code: 'reason-missing' },
    { name: 'full', response: { chosen: ['road'], verdict: false }, outcome: 'correct', earned: 2 },
    { name: 'partial', response: { chosen: ['rare'], verdict: false }, outcome: 'partial', earned: 1 },
    { name: 'zero', response: { chosen: ['checked'], verdict: true }, outcome: 'incorrect', earned: 0 },
  ],
};

export const choiceExamples: KindExample[] = [one, several, verdict];

import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'mailbox',
  title: text('Deux messages du matin', 'Two morning messages'),
  minutes: 2,
  prompt: text('Que faites-vous de ces deux messages ?', 'What do you do with these two messages?'),
  hints: [text('Qui a vraiment envoyé chacun ?', 'Who really sent each of them?')],
  app: text('Messagerie de Claire', "Claire's mail"),
  scene: {
    owner: { name: text('Claire Delmas', 'Claire Delmas'), address: 'claire.delmas@orvane.example' },
    messages: [
      {
        id: 'parcel',
        name: text('Livraison', 'Delivery'),
        address: 'colis@depot-rapide.test',
        received: text('8 h 12', '8.12 am'),
        subject: text('Colis en attente', 'Parcel on hold'),
        body: text('Réglez 1,99 € pour le recevoir.', 'Pay €1.99 to receive it.'),
        links: [
          {
            id: 'pay',
            text: text('Régler', 'Pay'),
            target: 'https://orvane.example.depot-rapide.test/pay',
            page: {
              title: text('Votre carte', 'Your card'),
              text: text('Saisissez son numéro.', 'Enter its number.'),
              asks: { label: text('Payer', 'Pay now'), result: text('Le numéro est parti.', 'The number is gone.') },
            },
          },
        ],
        reply: { words: text('Quel colis ?', 'Which parcel?'), answer: text('Le vôtre. Payez vite.', 'Yours. Pay quickly.') },
      },
      {
        id: 'minutes',
        name: text('Inès Laurent', 'Inès Laurent'),
        address: 'ines.laurent@orvane.example',
        received: text('8 h 40', '8.40 am'),
        subject: text('Compte rendu', 'Minutes'),
        body: text('Comme convenu, le voici.', 'Here it is, as agreed.'),
        attachments: [
          {
            id: 'file',
            name: text('mardi.odt', 'tuesday.odt'),
            size: text('40 ko', '40 kB'),
            page: { title: text('Mardi', 'Tuesday'), text: text('Trois décisions.', 'Three decisions.') },
          },
        ],
        routes: [
          { id: 'desk', label: text('Passer à son bureau', 'Go to her desk'), answer: text('C’est bien elle.', 'It is from her.') },
          { id: 'mail', label: text('Lui répondre', 'Reply to her'), answer: text('Oui, c’est moi.', 'Yes, it is me.') },
        ],
      },
    ],
  },
  goals: [
    {
      id: 'parcel',
      label: text('Le colis est signalé', 'The parcel is reported'),
      when: { state: { parcel: 'report' } },
      met: text('Les autres destinataires seront protégés.', 'Other recipients will be protected.'),
      unmet: text('Regardez qui l’envoie et où il mène.', 'Look at who sends it and where it leads.'),
      instead: [{ when: { state: { parcel: 'delete' } }, words: text('Effacé chez vous seulement.', 'Gone from your mailbox only.') }],
    },
    {
      id: 'minutes',
      label: text('Le compte rendu suit son cours', 'The minutes take their course'),
      when: { state: { minutes: 'keep' } },
      met: text('Attendu, et la bonne adresse.', 'Expected, from the right address.'),
      unmet: text('L’attendiez-vous ?', 'Were you expecting it?'),
      also: [{ when: { state: { minutes: 'verify', 'minutes.route': 'desk' } }, words: text('Un mot suffit.', 'A word is enough.') }],
    },
  ],
  traps: [
    { id: 'paid', when: { state: { given: 'parcel.pay' } }, words: text('Votre carte serait connue.', 'Your card would be known.') },
    { id: 'replied', when: { state: { 'parcel.replied': true } }, words: text('On sait que vous lisez.', 'They know that you read.') },
  ],
  samples: {
    solution: ['parcel.open', 'parcel.sender', 'parcel.pay.look', 'parcel.report', 'back', 'minutes.open', 'minutes.keep'],
    partial: ['parcel.open', 'parcel.delete', 'back', 'minutes.open', 'minutes.keep'],
  },
  feedback: {
    correct: text('Chacun à sa place.', 'Each in its place.'),
    partial: text('L’un des deux mérite un second regard.', 'One of the two deserves a second look.'),
    incorrect: text('Commencez par l’adresse de chacun.', 'Begin with the address of each.'),
  },
};

const kept = [step('minutes.open'), step('minutes.keep')];

export const mailboxExamples: KindExample[] = [
  {
    name: 'a trap and a genuine message',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'one message left', response: { log: kept }, outcome: 'not-ready', code: 'not-sorted' },
      {
        name: 'no route chosen',
        response: { log: [step('parcel.open'), step('parcel.report'), step('minutes.open'), step('minutes.verify')] },
        outcome: 'not-ready',
        code: 'no-route',
      },
      { name: 'full', response: { log: [step('parcel.open'), step('parcel.report'), ...kept] }, outcome: 'correct', earned: 2 },
      { name: 'partial', response: { log: [step('parcel.open'), step('parcel.delete'), ...kept] }, outcome: 'partial', earned: 1 },
      {
        name: 'zero',
        response: { log: [step('parcel.open'), step('parcel.keep'), step('minutes.open'), step('minutes.report')] },
        outcome: 'incorrect',
        earned: 0,
      },
      {
        name: 'what was given takes back what was reached',
        response: { log: [...kept, step('parcel.open'), step('parcel.report'), step('parcel.pay'), step('parcel.pay.give')] },
        outcome: 'partial',
        earned: 1,
      },
      {
        name: 'a step that is undone is as if it had not been taken',
        response: {
          log: [...kept, step('parcel.open'), step('parcel.report'), step('parcel.pay'), step('parcel.pay.give'), step('undo')],
        },
        outcome: 'correct',
        earned: 2,
      },
    ],
  },
];

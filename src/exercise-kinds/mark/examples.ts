import type { KindExample } from '../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });

const authored = {
  kind: 'mark',
  title: text('Deux indices', 'Two clues'),
  minutes: 3,
  prompt: text('Deux passages doivent vous arrêter. Lesquels ?', 'Two passages should stop you. Which ones?'),
  hints: [text('D’où part ce message, et que veut-il de vous ?', 'Where does this message come from, and what does it want of you?')],
  material: {
    type: 'message',
    from: text('Paie Orvane <[paie@orvane.example.test](#sender)>', 'Orvane Payroll <[paie@orvane.example.test](#sender)>'),
    subject: text('[Votre bulletin](#subject) est en attente', '[Your payslip](#subject) is waiting'),
    body: text(
      'Bonjour Philippe,\nMerci de confirmer votre identité [avant 18 h](#deadline).\n[Le service paie](#signature)',
      'Hello Philippe,\nPlease confirm your identity [before 6 pm](#deadline).\n[The payroll team](#signature)',
    ),
  },
  zones: [
    {
      id: 'sender',
      target: true,
      feedback: text(
        'L’adresse se termine par un autre nom que celui de l’entreprise.',
        'The address ends with another name than the company’s.',
      ),
      look_at: text('Lisez l’adresse depuis la fin.', 'Read the address from its end.'),
    },
    {
      id: 'subject',
      target: false,
      feedback: text('Un sujet ordinaire : il ne dit ni oui ni non.', 'An ordinary subject: it says neither yes nor no.'),
    },
    {
      id: 'deadline',
      target: true,
      feedback: text('L’urgence sert à vous empêcher de vérifier.', 'Urgency serves to keep you from checking.'),
      look_at: text('Que vous presse-t-on de faire ?', 'What are you being rushed to do?'),
    },
    {
      id: 'signature',
      target: false,
      feedback: text('Une signature se tape au clavier : elle ne prouve rien.', 'A signature is typed: it proves nothing.'),
    },
  ],
  feedback: {
    correct: text('L’adresse et l’urgence : c’est là que cela se voit.', 'The address and the rush: that is where it shows.'),
    partial: text('Une partie y est. Relisez le début et la demande.', 'Part of it is there. Read the beginning and the request again.'),
    incorrect: text(
      'Ces passages peuvent être imités. Cherchez ce que l’expéditeur ne peut pas cacher.',
      'These passages can be imitated. Look for what the sender cannot hide.',
    ),
  },
};

export const markExamples: KindExample[] = [
  {
    name: 'a message with two clues and two decoys',
    authored,
    responses: [
      { name: 'nothing', response: { marked: [] }, outcome: 'not-ready', code: 'nothing-marked' },
      { name: 'full', response: { marked: ['sender', 'deadline'] }, outcome: 'correct', earned: 2 },
      { name: 'partial', response: { marked: ['deadline'] }, outcome: 'partial', earned: 1 },
      { name: 'a false alarm costs', response: { marked: ['sender', 'deadline', 'signature'] }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { marked: ['subject'] }, outcome: 'incorrect', earned: 0 },
      { name: 'as many hits as false alarms', response: { marked: ['sender', 'signature'] }, outcome: 'partial', earned: 0 },
    ],
  },
];

import type { KindExample } from '../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });

const message = {
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

const page = {
  kind: 'mark',
  title: text('Une page qui presse', 'A page that rushes you'),
  minutes: 2,
  prompt: text('Qu’est-ce qui pousse à un choix que l’on n’a pas fait ?', 'What pushes you towards a choice that you did not make?'),
  hints: [text('Qu’est-ce qui a été décidé à votre place ?', 'What has been decided for you?')],
  material: {
    type: 'page',
    address: text('[atelier-brune.example](#address)/panier', '[atelier-brune.example](#address)/basket'),
    heading: text('Votre commande', 'Your order'),
    blocks: [
      { type: 'banner', text: text('[Plus que deux minutes](#countdown)', '[Only two minutes left](#countdown)') },
      { type: 'image', text: text('une chaise de bureau', 'an office chair') },
      { type: 'paragraph', text: text('Une chaise, **120 euros**.', 'One chair, **120 euros**.') },
      { type: 'box-ticked', text: text('[Recevoir nos offres](#box)', '[Receive our offers](#box)') },
      { type: 'box-empty', text: text('Ajouter un mot pour le livreur', 'Add a note for the courier') },
      { type: 'button', text: text('[Commander et payer](#order)', '[Order and pay](#order)') },
      { type: 'small', text: text('Retour sous 14 jours.', 'Returns within 14 days.') },
    ],
  },
  zones: [
    {
      id: 'address',
      target: false,
      feedback: text('Cette adresse est celle de la boutique.', 'This address is the shop’s.'),
    },
    {
      id: 'countdown',
      target: true,
      feedback: text('Ce délai n’est justifié par rien.', 'Nothing justifies this deadline.'),
      look_at: text('Qu’est-ce qui mesure votre temps ?', 'What measures your time?'),
    },
    {
      id: 'box',
      target: true,
      feedback: text('La case est cochée d’avance : on a répondu pour vous.', 'The box is ticked in advance: someone answered for you.'),
      look_at: text('Quelle réponse est déjà donnée ?', 'Which answer is already given?'),
    },
    {
      id: 'order',
      target: false,
      feedback: text('Ce bouton dit ce qu’il fait.', 'This button says what it does.'),
    },
  ],
  feedback: {
    correct: text(
      'Le délai et la case : l’un presse, l’autre répond pour vous.',
      'The deadline and the box: one rushes, the other answers for you.',
    ),
    partial: text('Une partie y est. Qu’est-ce qui pèse encore sur le choix ?', 'Part of it is there. What else weighs on the choice?'),
    incorrect: text(
      'Ces passages informent. Cherchez ce qui décide à votre place.',
      'These passages inform. Look for what decides for you.',
    ),
  },
};

const paired = {
  kind: 'mark',
  title: text('Le résumé et sa source', 'The summary and its source'),
  minutes: 2,
  prompt: text('Qu’est-ce que le résumé a changé ?', 'What has the summary changed?'),
  hints: [text('Comparez chiffre à chiffre, nom à nom.', 'Compare figure by figure, name by name.')],
  material: {
    type: 'paired',
    first: {
      label: text('La note', 'The note'),
      body: text(
        'L’équipe compte douze personnes.\nMarc Oriol [n’a pas signé](#signature).',
        'The team has twelve people.\nMarc Oriol [has not signed](#signature).',
      ),
    },
    second: {
      label: text('Le résumé', 'The summary'),
      body: text(
        '[Vingt personnes](#figure), et [aucune signature de Marc Oriol](#same).',
        '[Twenty people](#figure), and [no signature from Marc Oriol](#same).',
      ),
    },
  },
  zones: [
    {
      id: 'signature',
      target: false,
      feedback: text('C’est la note elle-même : on compare avec elle.', 'This is the note itself: it is what one compares with.'),
    },
    {
      id: 'figure',
      target: true,
      feedback: text('La note dit douze.', 'The note says twelve.'),
      look_at: text('Quel nombre n’est pas celui de la note ?', 'Which number is not the note’s?'),
    },
    {
      id: 'same',
      target: false,
      feedback: text('Le sens est resté, avec d’autres mots.', 'The meaning is the same, in other words.'),
    },
  ],
  feedback: {
    correct: text('Un seul écart : le nombre.', 'One change only: the number.'),
    partial: text('Une partie y est. Que dit la note, mot à mot ?', 'Part of it is there. What does the note say, word for word?'),
    incorrect: text(
      'Le sens de ces mots est resté. Cherchez ce qui se compte.',
      'These words kept their meaning. Look for what is counted.',
    ),
  },
};

export const markExamples: KindExample[] = [
  {
    name: 'a message with two clues and two decoys',
    authored: message,
    responses: [
      { name: 'nothing', response: { marked: [] }, outcome: 'not-ready', code: 'nothing-marked' },
      { name: 'full', response: { marked: ['sender', 'deadline'] }, outcome: 'correct', earned: 2 },
      { name: 'partial', response: { marked: ['deadline'] }, outcome: 'partial', earned: 1 },
      { name: 'a false alarm costs', response: { marked: ['sender', 'deadline', 'signature'] }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { marked: ['subject'] }, outcome: 'incorrect', earned: 0 },
      { name: 'as many hits as false alarms', response: { marked: ['sender', 'signature'] }, outcome: 'partial', earned: 0 },
    ],
  },
  {
    name: 'a page with every type of block',
    authored: page,
    responses: [
      { name: 'nothing', response: { marked: [] }, outcome: 'not-ready', code: 'nothing-marked' },
      { name: 'full', response: { marked: ['box', 'countdown'] }, outcome: 'correct', earned: 2 },
      { name: 'partial', response: { marked: ['box'] }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { marked: ['address', 'order'] }, outcome: 'incorrect', earned: 0 },
    ],
  },
  {
    name: 'two texts with zones in both',
    authored: paired,
    responses: [
      { name: 'full', response: { marked: ['figure'] }, outcome: 'correct', earned: 1 },
      { name: 'partial', response: { marked: ['figure', 'same'] }, outcome: 'partial', earned: 0 },
      { name: 'zero', response: { marked: ['signature'] }, outcome: 'incorrect', earned: 0 },
    ],
  },
];

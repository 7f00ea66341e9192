import type { KindExample } from '../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });

const authored = {
  kind: 'dialogue',
  title: text('Le fichier introuvable', 'The file nobody can open'),
  minutes: 2,
  prompt: text('Claire ne peut pas ouvrir votre fichier. Que répondez-vous ?', 'Claire cannot open your file. What do you answer?'),
  hints: [text('Que voit-elle sur son écran ?', 'What does she see on her screen?')],
  start: 'nothing-there',
  turns: [
    {
      id: 'nothing-there',
      speaker: text('Claire', 'Claire'),
      text: text('Vous m’avez envoyé le fichier ? Je ne vois rien.', 'Did you send me the file? I see nothing.'),
      choices: [
        {
          id: 'ask-what-she-sees',
          text: text('Demander ce qui s’affiche', 'Ask what is on her screen'),
          quality: 'good',
          effect: text('Claire lit le message à voix haute.', 'Claire reads the message aloud.'),
          feedback: text('Oui : vous partez de ce qu’elle voit.', 'Yes: you start from what she sees.'),
          next: 'asks-for-access',
        },
        {
          id: 'send-a-copy',
          text: text('Renvoyer le fichier en pièce jointe', 'Send the file again as an attachment'),
          quality: 'repairable',
          effect: text('Deux versions existent désormais.', 'There are now two versions.'),
          feedback: text('Elle pourra lire, mais laquelle des deux fera foi ?', 'She can read it, but which of the two will count?'),
          misconception: 'a-copy-is-a-share',
          next: 'two-versions',
        },
        {
          id: 'it-works-here',
          text: text('« Chez moi, il s’ouvre. »', '“It opens for me.”'),
          quality: 'poor',
          effect: text('Claire se tait, puis répète sa question.', 'Claire falls silent, then asks again.'),
          feedback: text('C’est vrai chez vous. Regardez qui a le droit de l’ouvrir.', 'True for you. Look at who is allowed to open it.'),
          next: 'asks-for-access',
        },
      ],
    },
    {
      id: 'asks-for-access',
      speaker: text('Claire', 'Claire'),
      text: text('Il est écrit que je dois demander l’accès.', 'It says that I must ask for access.'),
      choices: [
        {
          id: 'give-her-access',
          text: text('Lui donner le droit de lire', 'Give her the right to view'),
          quality: 'good',
          effect: text('Le fichier s’ouvre chez elle.', 'The file opens for her.'),
          feedback: text('Une personne, un droit : rien de plus ne circule.', 'One person, one right: nothing more goes round.'),
          next: 'open',
        },
        {
          id: 'open-to-all',
          text: text('Ouvrir le lien à tout le monde', 'Open the link to everyone'),
          quality: 'poor',
          effect: text(
            'Le fichier s’ouvre chez elle, et chez qui recevra le lien.',
            'The file opens for her, and for whoever gets the link.',
          ),
          feedback: text('Claire peut lire. Voyez qui d’autre le peut aussi.', 'Claire can read it. See who else can.'),
          misconception: 'a-link-is-private',
          next: 'too-open',
        },
      ],
    },
    {
      id: 'two-versions',
      speaker: text('Claire', 'Claire'),
      text: text('Je corrige dans laquelle ?', 'Which one do I correct?'),
      choices: [
        {
          id: 'back-to-one',
          text: text('Supprimer la copie et lui donner accès', 'Delete the copy and give her access'),
          quality: 'good',
          effect: text('Il ne reste qu’un fichier.', 'One file is left.'),
          feedback: text('Oui : un seul fichier, et plus de doute.', 'Yes: a single file, and no more doubt.'),
          next: 'open',
        },
        {
          id: 'merge-later',
          text: text('Tout réunir plus tard', 'Bring it all together later'),
          quality: 'poor',
          effect: text('Claire corrige la copie ; vous corrigez l’original.', 'Claire corrects the copy; you correct the original.'),
          feedback: text('Cela paraît simple aujourd’hui. Pensez à vendredi.', 'It looks simple today. Think of Friday.'),
          next: 'too-open',
        },
      ],
    },
  ],
  ends: [
    { id: 'open', quality: 'good', text: text('Vous travaillez dans le même fichier.', 'You work in the same file.') },
    { id: 'too-open', quality: 'repairable', text: text('Claire travaille. Il reste à ranger.', 'Claire can work. Some tidying is left.') },
  ],
  feedback: {
    correct: text('Partir de ce que l’autre voit évite deux détours.', 'Starting from what the other person sees saves two detours.'),
    partial: text('Une partie de l’échange avance. Revenez où il dévie.', 'Part of it moves on. Go back to where it strays.'),
    incorrect: text(
      'L’échange se termine, le souci demeure. Que voit Claire ?',
      'The exchange ends, the trouble stays. What does Claire see?',
    ),
  },
};

export const dialogueExamples: KindExample[] = [
  {
    name: 'a file that does not open',
    authored,
    responses: [
      { name: 'nothing', response: { path: [] }, outcome: 'not-ready', code: 'not-finished' },
      { name: 'stopped on the way', response: { path: ['ask-what-she-sees'] }, outcome: 'not-ready', code: 'not-finished' },
      {
        name: 'gone on behind the end',
        response: { path: ['ask-what-she-sees', 'give-her-access', 'open-to-all'] },
        outcome: 'not-ready',
        code: 'not-finished',
      },
      { name: 'full', response: { path: ['ask-what-she-sees', 'give-her-access'] }, outcome: 'correct', earned: 4 },
      { name: 'mended', response: { path: ['send-a-copy', 'back-to-one'] }, outcome: 'partial', earned: 3 },
      { name: 'half', response: { path: ['it-works-here', 'give-her-access'] }, outcome: 'partial', earned: 2 },
      { name: 'something that can be mended', response: { path: ['send-a-copy', 'merge-later'] }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { path: ['it-works-here', 'open-to-all'] }, outcome: 'incorrect', earned: 0 },
    ],
  },
];

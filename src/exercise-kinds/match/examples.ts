import type { KindExample } from '../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const pair = (id: string, left: ReturnType<typeof text>, right: ReturnType<typeof text>) => ({
  id,
  left,
  right,
  feedback: text(
    'Le besoin dit le canal : c’est le délai et la trace qui décident.',
    'The need names the channel: delay and trace decide.',
  ),
  look_at: text(
    'Que faut-il ici : une réponse rapide, une trace, ou un échange ?',
    'What is needed here: a quick answer, a trace, or a talk?',
  ),
});

const authored = {
  kind: 'match',
  title: text('Un besoin, un canal', 'A need, a channel'),
  minutes: 2,
  prompt: text('Quel canal pour quel besoin ?', 'Which channel for which need?'),
  hints: [text('Qui attend, et combien de temps ?', 'Who is waiting, and for how long?')],
  columns: { left: text('Besoin', 'Need'), right: text('Canal', 'Channel') },
  pairs: [
    pair('urgent', text('Une urgence, une personne', 'Urgent, one person'), text('Appeler', 'A call')),
    pair('trace', text('Garder une trace', 'A trace is needed'), text('Un courriel', 'An e-mail')),
    pair('team', text('Vite, à toute l’équipe', 'Quick, whole team'), text('La messagerie d’équipe', 'The team chat')),
  ],
  decoys: [
    {
      id: 'letter',
      right: text('Une lettre recommandée', 'A registered letter'),
      misconception: 'paper-is-safer',
      feedback: text('Elle laisse une trace, mais après plusieurs jours.', 'It leaves a trace, but days later.'),
    },
  ],
  feedback: {
    correct: text('Le délai et la trace décident du canal.', 'Delay and trace decide the channel.'),
    partial: text('Une partie se tient. Reprenez les paires qui restent.', 'Part of it holds. Take the remaining pairs again.'),
    incorrect: text('Partez du délai : qui attend une réponse maintenant ?', 'Start from the delay: who is waiting for an answer now?'),
  },
};

/** A response; on the page, the second column reads: a letter, the chat, an e-mail, a call. */
const paired = (urgent: string, trace: string, team: string) => ({ pairs: { urgent, trace, team } });

export const matchExamples: KindExample[] = [
  {
    name: 'three pairs and a decoy',
    authored,
    responses: [
      { name: 'nothing', response: { pairs: {} }, outcome: 'not-ready', code: 'some-left' },
      { name: 'one left', response: { pairs: { urgent: 'd', team: 'b' } }, outcome: 'not-ready', code: 'some-left' },
      { name: 'full', response: paired('d', 'c', 'b'), outcome: 'correct', earned: 3 },
      { name: 'partial: a decoy used', response: paired('d', 'a', 'b'), outcome: 'partial', earned: 2 },
      { name: 'zero', response: paired('a', 'b', 'c'), outcome: 'incorrect', earned: 0 },
      { name: 'zero: items that do not exist', response: paired('z', '', 'constructor'), outcome: 'incorrect', earned: 0 },
    ],
  },
];

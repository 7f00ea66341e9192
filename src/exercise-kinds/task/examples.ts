import type { KindExample } from '../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });

/** Something small, in one's own calendar. */
const invitation: KindExample = {
  name: 'an invitation',
  authored: {
    kind: 'task',
    title: text('Inviter à une séance', 'Invite to a session'),
    minutes: 3,
    prompt: text('Envoyez l’invitation de votre prochaine séance.', 'Send the invitation to your next session.'),
    hints: [text('Cherchez d’abord le jour, puis l’heure.', 'Find the day first, then the time.')],
    where: text('[[calendar_tool]], sur votre appareil', '[[calendar_tool]], on your own device'),
    steps: [
      { text: text('Créez un rendez-vous de 45 minutes.', 'Create a 45-minute appointment.') },
      { text: text('Invitez votre mentor et réservez une salle.', 'Invite your mentor and book a room.') },
    ],
    done_when: [{ text: text('La séance figure dans les deux agendas.', 'The session stands in both diaries.') }],
    feedback: {
      correct: text('Fait, vu, et vous saurez le refaire.', 'Done, seen, and you can do it again.'),
      partial: text('Une partie du chemin est faite.', 'Part of the way is done.'),
      incorrect: text('Vous savez à quoi cela ressemble.', 'You know what it looks like.'),
    },
  },
  responses: [
    { name: 'nothing', response: { mentee: null, mentor: null }, outcome: 'not-ready', code: 'nothing-ticked' },
    { name: 'full', response: { mentee: 'alone', mentor: 'alone' }, outcome: 'correct', earned: 3 },
    { name: 'with help', response: { mentee: null, mentor: 'with-help' }, outcome: 'partial', earned: 1 },
    { name: 'mentee only', response: { mentee: 'alone', mentor: null }, outcome: 'partial', earned: 1 },
    { name: 'mentor only', response: { mentee: null, mentor: 'alone' }, outcome: 'partial', earned: 2 },
    { name: 'shown, and able', response: { mentee: 'alone', mentor: 'shown' }, outcome: 'partial', earned: 1 },
    { name: 'shown only', response: { mentee: null, mentor: 'shown' }, outcome: 'incorrect', earned: 0 },
  ],
};

export const taskExamples: KindExample[] = [invitation];

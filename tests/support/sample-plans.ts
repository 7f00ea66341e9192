import { emptyPlan, type Plan } from '#src/domain/plan/plan.ts';

/** Plans such as mentors write, in French: what links have to be short for, and what is mutated to see how bad ones are met. */

/** Two lessons, three sections hidden, three goals, three values, a place, a day and names; nothing reworded. */
export const plainPlan: Plan = {
  ...emptyPlan('k3v9x0a7qd', 'fr'),
  mentor: 'Inès',
  mentee: 'Philippe',
  minutes: 60,
  start: '2026-06-18T14:30',
  place: { kind: 'room', words: 'Salle Garonne, 2e étage, à côté de la médiathèque' },
  goals: [
    {
      task: "Vérifier seul l'adresse d'un site avant d'y payer une facture de plus de mille euros",
      by: '2026-06-30',
      proof: 'Trois adresses vérifiées dans ma boîte de réception',
    },
    {
      task: 'Signaler un message douteux à la bonne personne, sans rien transférer',
      by: '2026-07-10',
      proof: 'Un message signalé avec le bouton de la messagerie',
    },
    {
      task: "Retrouver le rapport annuel d'un concurrent en moins de deux minutes",
      by: '2026-07-17',
      proof: 'Le lien du rapport envoyé à mon équipe avant le comité',
    },
  ],
  agenda: [
    {
      type: 'lesson',
      lesson: 'web-bearings/read-web-address',
      changes: [
        { type: 'hide', section: 'padlock' },
        { type: 'hide', section: 'myths' },
      ],
    },
    { type: 'lesson', lesson: 'stay-safe/spot-phishing', changes: [{ type: 'hide', section: 'other-ways-in' }] },
  ],
  values: { chat_tool: 'Teams', security_contact: 'securite@orvane.example', helpdesk_contact: 'le 36 00, de 8 h à 18 h' },
};

/** The tailoring of a typical lesson: two sections hidden, one moved, one reworded in 80 words, three values, goals. */
export const tailoredPlan: Plan = {
  ...plainPlan,
  id: 'z81mq4t6wb',
  agenda: [
    {
      type: 'lesson',
      lesson: 'web-bearings/read-web-address',
      changes: [
        { type: 'hide', section: 'padlock' },
        { type: 'hide', section: 'myths' },
        { type: 'move', section: 'look-alikes', after: 'why' },
        {
          type: 'reword',
          section: 'owner-part',
          part: 2,
          language: 'fr',
          text:
            'Chez Orvane, toutes nos adresses se terminent par **orvane.example**. Quand vous recevez un lien, cherchez la première ' +
            'barre oblique après les deux premières, puis lisez ce qui la précède, de droite à gauche. Si les deux derniers mots ne ' +
            "sont pas les nôtres, le site appartient à quelqu'un d'autre, même si notre nom figure ailleurs dans l'adresse. Prenez " +
            "l'exemple de la facture du traiteur reçue lundi : le nom de la banque y était bien écrit, mais à gauche, là où " +
            "n'importe qui peut écrire.",
          hash: '1a2b3c4d',
        },
      ],
    },
  ],
};

/** Something of everything, the mentor's own included. */
export const fullPlan: Plan = {
  ...plainPlan,
  id: 'a0b1c2d3e4',
  opens: "La page de l'intranet sur les outils\nVotre messagerie",
  message: 'Nous partons de vos mails de la semaine.',
  note: "Il préfère essayer d'abord.",
  checklist: ['volunteer', 'room-booked'],
  agenda: [
    {
      type: 'lesson',
      lesson: 'web-bearings/read-web-address',
      changes: [
        ...(tailoredPlan.agenda[0]?.type === 'lesson' ? tailoredPlan.agenda[0].changes : []),
        { type: 'move', section: 'three-decisions', after: null },
        { type: 'note', section: 'owner-part', to: 'mentor', text: 'Lui laisser le clavier.' },
        { type: 'note', section: 'owner-part', to: 'mentee', text: 'Voir aussi [[intranet_url]].' },
        { type: 'drop', exercise: 'web-bearings/padlock' },
        { type: 'add', exercise: 'stay-safe/find-the-clues', section: 'to-keep' },
        { type: 'minutes', of: 'owner-part', minutes: 4 },
        { type: 'minutes', of: 'web-bearings/parts-of-an-address', minutes: 6 },
      ],
    },
    { type: 'break', id: 'pause', words: 'Café', minutes: 5 },
    { type: 'task', id: 'facture', words: 'Payer la facture du traiteur, ensemble', minutes: 10 },
    { type: 'lesson', lesson: 'own-module/own-lesson', changes: [{ type: 'hide', section: 'own-section' }] },
  ],
};

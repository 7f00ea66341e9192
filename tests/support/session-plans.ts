import { emptyPlan, type Plan } from '#src/domain/plan/plan.ts';
import type { Language } from '#src/domain/text/language.ts';

/** A session such as mentors plan it: short enough for a QR code, with a note that stays on the device. */
export function sessionPlan(language: Language): Plan {
  const isFrench = language === 'fr';
  return {
    ...emptyPlan('seance0001', language),
    mentor: 'Inès',
    mentee: 'Philippe',
    start: '2026-06-18T09:30',
    place: { kind: 'room', words: isFrench ? 'Salle Garonne' : 'Garonne room' },
    goals: [
      {
        task: isFrench ? 'Signaler un message douteux' : 'Report a doubtful message',
        by: '2026-06-25',
        proof: isFrench ? 'Un message signalé' : 'One message reported',
      },
    ],
    note: isFrench ? 'Parler lentement, ne pas prendre la souris.' : 'Speak slowly, leave the mouse alone.',
    agenda: [
      {
        type: 'lesson',
        lesson: 'stay-safe/spot-phishing',
        changes: [
          { type: 'hide', section: 'myths' },
          { type: 'note', section: 'why', to: 'mentor', text: isFrench ? 'Note pour moi seule.' : 'A note for me alone.' },
        ],
      },
    ],
    values: { security_contact: 'Sam' },
  };
}

/** The same with so many words that no QR code, or no link at all, can carry it. */
export function wordyPlan(language: Language, characters: number): Plan {
  const plan = sessionPlan(language);
  // Words that don't repeat: what repeats is packed away.
  let seed = 7;
  const word = (): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36);
  };
  let text = '';
  while (text.length < characters) text += `${word()} `;
  const pieces = text.match(/.{1,3900}/gs) ?? [];
  const sections = ['why', 'four-questions', 'proves-nothing', 'other-ways-in', 'check-elsewhere', 'report'];
  return {
    ...plan,
    agenda: [
      {
        type: 'lesson',
        lesson: 'stay-safe/spot-phishing',
        changes: pieces
          .slice(0, sections.length)
          .map((piece, index) => ({ type: 'note', section: sections[index] ?? 'why', to: 'mentee', text: piece })),
      },
    ],
  };
}

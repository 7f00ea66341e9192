import type { Language } from '#src/domain/text/language.ts';
import type { KindMessages } from '../contract.ts';

export const dialogueMessages: Record<Language, KindMessages> = {
  fr: {
    label: 'Dialoguer',
    counted: '{right} décisions sur {total} ont fait avancer l’échange.',
    'counted-one': 'Une décision sur {total} a fait avancer l’échange.',
    'not-finished': 'Allez d’abord jusqu’au bout de l’échange.',
    you: 'Vous',
    ask: 'Que faites-vous ?',
    effect: 'Effet',
    back: 'Revenir à cette décision',
    'back-number': 'Revenir à cette décision ({n})',
    'went-back': 'Retour à la décision {n}.',
    end: 'L’échange s’arrête ici',
    path: 'Votre chemin, décision par décision',
    right: 'Fait avancer',
    missed: 'Se rattrape',
    wrong: 'À reprendre',
  },
  en: {
    label: 'Dialogue',
    counted: '{right} of {total} decisions moved things forward.',
    'counted-one': 'One of {total} decisions moved things forward.',
    'not-finished': 'Follow the conversation to its end first.',
    you: 'You',
    ask: 'What do you do?',
    effect: 'Effect',
    back: 'Go back to this decision',
    'back-number': 'Go back to this decision ({n})',
    'went-back': 'Back at decision {n}.',
    end: 'The conversation ends here',
    path: 'Your path, decision by decision',
    right: 'Moves things forward',
    missed: 'Can be put right',
    wrong: 'Worth another look',
  },
};

import type { Language } from '#src/domain/text/language.ts';
import type { KindMessages } from '../contract.ts';

export const markMessages: Record<Language, KindMessages> = {
  fr: {
    label: 'Marquer',
    counted: '{right} indices sur {total}.',
    'counted-one': 'Un indice sur {total}.',
    'nothing-marked': 'Marquez d’abord un passage.',
    marked: 'Passages marqués : {n}. Indices à trouver : {total}.',
    from: 'De',
    to: 'À',
    sent: 'Reçu',
    subject: 'Objet',
    right: 'indice trouvé',
    wrong: 'ne prouve rien',
    missed: 'indice à voir',
  },
  en: {
    label: 'Mark',
    counted: '{right} of {total} clues.',
    'counted-one': 'One of {total} clues.',
    'nothing-marked': 'Mark a passage first.',
    marked: 'Passages marked: {n}. Clues to find: {total}.',
    from: 'From',
    to: 'To',
    sent: 'Received',
    subject: 'Subject',
    right: 'clue found',
    wrong: 'proves nothing',
    missed: 'clue to see',
  },
};

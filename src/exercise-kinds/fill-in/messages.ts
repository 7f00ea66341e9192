import type { Language } from '#src/domain/text/language.ts';
import type { KindMessages } from '../contract.ts';

export const fillInMessages: Record<Language, KindMessages> = {
  fr: {
    label: 'Compléter',
    counted: '{right} mots sur {total} sont en place.',
    'counted-one': 'Un mot sur {total} est en place.',
    'some-empty': 'Remplissez d’abord chaque trou.',
    gap: 'Trou {n} sur {total} : {line}',
    choose: 'Choisir…',
    bank: 'Les mots à placer',
    used: '(placé)',
    filled: 'Trous remplis : {n} sur {total}.',
    written: '« {entry} » compte ; on écrit « {form} ».',
    right: 'En place.',
    wrong: 'À revoir.',
    or: ' ou ',
    print: 'Imprimer cette feuille',
    date: 'Date et signature',
  },
  en: {
    label: 'Fill in',
    counted: '{right} of {total} words are in place.',
    'counted-one': 'One of {total} words is in place.',
    'some-empty': 'Fill every gap first.',
    gap: 'Gap {n} of {total}: {line}',
    choose: 'Choose…',
    bank: 'The words to place',
    used: '(placed)',
    filled: 'Gaps filled: {n} of {total}.',
    written: '“{entry}” counts; it is written “{form}”.',
    right: 'In place.',
    wrong: 'Look again.',
    or: ' or ',
    print: 'Print this sheet',
    date: 'Date and signature',
  },
};

import type { Language } from '#src/domain/text/language.ts';
import type { KindMessages } from '../contract.ts';

export const matchMessages: Record<Language, KindMessages> = {
  fr: {
    label: 'Associer',
    counted: '{right} paires sur {total} se tiennent.',
    'counted-one': 'Une paire sur {total} se tient.',
    'some-left': 'Formez d’abord toutes les paires.',
    made: 'Paires formées : {n} sur {total}.',
    paired: '« {left} » va avec « {right} ».',
    freed: '« {left} » est de nouveau libre.',
    'goes-with': 'va avec « {item} »',
    undo: 'Défaire',
    'undo-pair': 'Défaire la paire « {left} »',
    decoy: 'Sans paire : {item}',
    right: 'Vont ensemble.',
    wrong: 'À revoir.',
    alone: 'Reste seul.',
  },
  en: {
    label: 'Match',
    counted: '{right} of {total} pairs hold.',
    'counted-one': 'One of {total} pairs holds.',
    'some-left': 'Make all the pairs first.',
    made: 'Pairs made: {n} of {total}.',
    paired: '“{left}” goes with “{right}”.',
    freed: '“{left}” is free again.',
    'goes-with': 'goes with “{item}”',
    undo: 'Undo',
    'undo-pair': 'Undo the pair “{left}”',
    decoy: 'Without a pair: {item}',
    right: 'They go together.',
    wrong: 'Look again.',
    alone: 'Stays alone.',
  },
};

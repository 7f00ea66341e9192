import type { Language } from '#src/domain/text/language.ts';
import type { KindMessages } from '../contract.ts';

export const sortMessages: Record<Language, KindMessages> = {
  fr: {
    label: 'Classer',
    counted: '{right} décisions sur {total} se tiennent.',
    'counted-one': 'Une décision sur {total} se tient.',
    'some-left': 'Donnez d’abord un groupe à chaque ligne.',
    placed: '{n} sur {total} classés.',
    'in-group': '{group} : {n}',
    or: ' ou ',
    right: 'À sa place.',
    wrong: 'À revoir.',
  },
  en: {
    label: 'Sort',
    counted: '{right} of {total} decisions hold.',
    'counted-one': 'One of {total} decisions holds.',
    'some-left': 'Give every line a group first.',
    placed: '{n} of {total} sorted.',
    'in-group': '{group}: {n}',
    or: ' or ',
    right: 'In its place.',
    wrong: 'Look again.',
  },
};

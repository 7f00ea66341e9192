import type { Language } from '#src/domain/text/language.ts';
import type { KindMessages } from '../contract.ts';

export const orderMessages: Record<Language, KindMessages> = {
  fr: {
    label: 'Ordonner',
    counted: '{right} enchaînements sur {total} sont bons.',
    'counted-one': 'Un enchaînement sur {total} est bon.',
    'nothing-moved': 'Déplacez d’abord une étape, ou gardez cet ordre.',
    keep: 'Cet ordre me convient',
    kept: 'Ordre gardé.',
    up: 'Monter « {item} »',
    down: 'Descendre « {item} »',
    moved: '« {item} » : place {rank} sur {total}.',
    placed: 'Bien placé',
    'to-move': 'À déplacer',
  },
  en: {
    label: 'Put in order',
    counted: '{right} of {total} steps follow on as they should.',
    'counted-one': 'One of {total} steps follows on as it should.',
    'nothing-moved': 'Move a step first, or keep this order.',
    keep: 'This order suits me',
    kept: 'Order kept.',
    up: 'Move “{item}” up',
    down: 'Move “{item}” down',
    moved: '“{item}”: place {rank} of {total}.',
    placed: 'Well placed',
    'to-move': 'To move',
  },
};

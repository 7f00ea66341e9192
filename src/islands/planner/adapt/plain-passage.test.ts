import { describe, expect, it } from 'vitest';
import { findExercises } from './find-exercises.ts';
import { plainPassage } from './plain-passage.ts';

const ground = {
  language: 'fr' as const,
  settings: {
    file_store: { id: 'file_store', type: 'text' as const, default: 'votre espace de fichiers' },
    policy: { id: 'policy', type: 'link' as const, default: 'la règle de partage' },
  },
  values: { file_store: 'SharePoint', policy: 'https://orvane.example/regle' },
};

describe('a passage as plain words', () => {
  it('has no marks, and lists keep their lines', () => {
    expect(plainPassage("Les [droits d'accès](#permissions) : **lire**, *edit*, `ici`.\n\n- un\n- deux", ground)).toBe(
      'Les droits d’accès\u00A0: lire, edit, ici.\n\n• un\n• deux',
    );
    expect(plainPassage('### Un titre\n1. Qui \\* ?', ground)).toBe('Un titre\n1. Qui *\u202F?');
  });

  it('reads settings as the mentee will: values of texts, words of addresses, the id of what is unknown', () => {
    expect(plainPassage('Dans [[file_store]], selon [[policy]], [[nothing]].', ground)).toBe(
      'Dans SharePoint, selon la règle de partage, nothing.',
    );
    expect(plainPassage('Dans [[file_store]].', { ...ground, values: {} })).toBe('Dans votre espace de fichiers.');
  });

  it('is the text itself where there is no mark', () => {
    expect(plainPassage('2 * 3 = 6, a_b_c [x] (y)', ground)).toBe('2 * 3 = 6, a_b_c [x] (y)');
  });
});

describe('the exercises that may be added', () => {
  const exercises = [
    { id: 'web/one', title: 'Les indices', kind: 'Choisir', minutes: 2 },
    { id: 'docs/two', title: 'Le dossier partagé', kind: 'Simulation', minutes: 4 },
    { id: 'docs/three', title: 'Éviter les copies', kind: 'Choisir', minutes: 1 },
  ];
  const ask = (words: string, held: string[] = []): string[] =>
    findExercises(exercises, {
      words,
      held: new Set(held),
      track: 'collab',
      trackOf: (id) => (id.startsWith('docs/') ? 'collab' : 'web'),
    }).map(({ id }) => id);

  it('are those of the lesson’s track first, without those that the lesson holds', () => {
    expect(ask('')).toEqual(['docs/two', 'docs/three', 'web/one']);
    expect(ask('', ['docs/two'])).toEqual(['docs/three', 'web/one']);
  });

  it('are found by every word, in title or kind, whatever the accents and capitals', () => {
    expect(ask('PARTAGE')).toEqual(['docs/two']);
    expect(ask('choisir eviter')).toEqual(['docs/three']);
    expect(ask('  choisir ')).toEqual(['docs/three', 'web/one']);
    expect(ask('choisir dossier')).toEqual([]);
  });
});

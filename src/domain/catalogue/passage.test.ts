import { describe, expect, it } from 'vitest';
import { findPassage } from './passage.ts';

const text = `Le lendemain, des fournisseurs reçoivent en son nom des demandes. Un mot de passe oublié prend un quart d’heure.
  Ouvrez une fois chaque compte utile, la veille, sur l’appareil de la personne accompagnée, et gardez-le ouvert.`;

describe('a passage that answers a search', () => {
  it('holds the phrase, with a few words around it', () => {
    const passage = findPassage(text, 'mot de passe');
    expect(passage?.isPhrase).toBe(true);
    expect(passage?.text).toContain('Un mot de passe oublié');
    expect(passage?.text.startsWith('… ')).toBe(true);
    expect(passage?.text.endsWith(' …')).toBe(true);
  });

  it('is found without accents, in capitals, and while the last word is still being typed', () => {
    for (const search of ['MOT DE PASSE', 'recoivent', 'mot de pas', 'l’appareil', 'accompagnee'])
      expect(findPassage(text, search), search).not.toBeNull();
  });

  it('tells words that stand apart from a phrase', () => {
    expect(findPassage(text, 'veille fournisseurs')).toMatchObject({ isPhrase: false });
  });

  it('is not there when one of the words is not', () => {
    expect(findPassage(text, 'mot de passe banane')).toBeNull();
    expect(findPassage(text, '')).toBeNull();
    expect(findPassage('', 'mot')).toBeNull();
  });

  it('goes to the ends of a short text without dots', () => {
    expect(findPassage('Un clic malheureux', 'clic')?.text).toBe('Un clic malheureux');
  });
});

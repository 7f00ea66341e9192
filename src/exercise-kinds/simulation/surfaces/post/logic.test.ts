import { describe, expect, it } from 'vitest';
import { piecesOf, readTags, readWriting } from './reading.ts';

describe('a text with words to blank', () => {
  it('is cut at its marks, and nothing is lost', () => {
    const text = 'Repaired by [Samia Benali](#name), [samia@orvane.example](#mail).\nIn [Lyon].';
    expect(piecesOf(text)).toEqual([
      { id: null, text: 'Repaired by ' },
      { id: 'name', text: 'Samia Benali' },
      { id: null, text: ', ' },
      { id: 'mail', text: 'samia@orvane.example' },
      { id: null, text: '.\nIn [Lyon].' },
    ]);
  });
});

describe('a text that is written', () => {
  const asked = { min_words: 4, max_words: 8, not_first: "image d', image de, photo" };
  it.each([
    ['', 'empty'],
    [' … ', 'empty'],
    ['Image de quatre collègues devant un établi', 'announced'],
    ['  IMAGE D’un établi à Lyon', 'announced'],
    ['Samia à l’établi', 'short'],
    ['Samia Benali devant un établi', 'fine'],
    ['un deux trois quatre cinq six sept huit neuf', 'long'],
  ])('%s is %s', (text, reading) => {
    expect(readWriting(text, asked)).toBe(reading);
  });
});

describe('hashtags', () => {
  it.each([
    ['', 'empty'],
    ['reemploi', 'unmarked'],
    ['#', 'unmarked'],
    ['#Réemploi, utile', 'unmarked'],
    ['#Réemploi #NumériqueResponsable', 'fine'],
    ['#Réemploi,#Lyon', 'fine'],
    ['#2026', 'fine'],
    ['#réemploi', 'run-together'],
    ['#Numeriqueresponsable', 'run-together'],
    ['#NUMERIQUERESPONSABLE', 'run-together'],
    ['#RSE', 'fine'],
    ['#Un #Deux #Trois', 'many'],
  ])('%s are %s', (text, reading) => {
    expect(readTags(text, 2)).toBe(reading);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgive, formOf, looksAlike, splitForms } from './forgive.ts';

/** Strings that break what reads text: after the “big list of naughty strings”, written anew. */
const unruly = [
  '',
  ' ',
  '\u0000',
  'undefined',
  '__proto__',
  'constructor',
  '\\',
  '$&',
  '{gap}',
  '[[chat_tool]]',
  '<b>x</b>',
  "'; --",
  'ﷺ'.repeat(20),
  'Z͑ͫ̓ͪ̂ͫa̴̵l͎g͖o',
  '👩‍👩‍👧',
  'İstanbul',
  'ẞtraße',
  'ΟΔΟΣ',
  '\uD800',
  'a\u202Eb',
  '٣',
  '１２３',
  'ﬁn',
  '½',
  '\u2028',
  '.'.repeat(500),
  '-'.repeat(500),
  'é'.repeat(5000),
];
const anyEntry = fc.oneof(fc.constantFrom(...unruly), fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const latin = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüœæ0123456789'), minLength: 1, maxLength: 20 });

describe('what is forgiven', () => {
  it.each([
    ['securite', 'sécurité'],
    ['SÉCURITÉ', 'sécurité'],
    ['  nom   de\u00A0domaine ', 'nom de domaine'],
    ["aujourd'hui", 'aujourd’hui'],
    ['aujourd`hui', 'aujourd’hui'],
    ['mot de passe', 'mot-de-passe'],
    ['sous\u2011domaine', 'sous-domaine'],
    ['sous – domaine', 'sous-domaine'],
    ['coeur', 'cœur'],
    ['« domaine ».', 'domaine'],
    ['"the domain"', 'the domain'],
    ['e\u0301tude', 'étude'],
    ['Orvane.Example', 'orvane.example'],
    ['do\u00ADmaine', 'domaine'],
    ['domaine\u200B', 'domaine'],
    ['ﬁchier', 'fichier'],
  ])('“%s” counts for “%s”', (entry, form) => {
    expect(formOf(entry, [form])).toBe(form);
  });

  it.each([
    ['sousdomaine', 'sous-domaine'],
    ['domain', 'domaine'],
    ['orvane,example', 'orvane.example'],
    ['orvane example', 'orvane.example'],
    ['0rvane.example', 'orvane.example'],
    ['aujourd hui', 'aujourd’hui'],
    ['', 'domaine'],
    ['…', '…'],
  ])('“%s” does not count for “%s”', (entry, form) => {
    expect(formOf(entry, [form])).toBeUndefined();
  });

  it('is the same when it is done twice', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(forgive(forgive(entry))).toBe(forgive(entry));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on spaces around, on capitals, or on accents typed as one character or two', () => {
    fc.assert(
      fc.property(latin, fc.constantFrom(' ', '\u00A0', '\u202F', '\t', '\n'), (entry, space) => {
        const bare = forgive(entry);
        for (const variant of [`${space}${entry}${space}${space}`, entry.toUpperCase(), entry.normalize('NFD'), `« ${entry} ».`]) {
          expect(forgive(variant)).toBe(bare);
        }
      }),
    );
  });

  it('leaves no capital, no accent, nothing unseen and no double space', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const bare = forgive(entry);
        expect(bare).toBe(bare.toLowerCase());
        expect(bare).not.toMatch(/\p{M}|\p{Cf}|\p{Cc}|\s{2}|^\s|\s$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('never makes one word of two different ones that are plainly written', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abcxyz019'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        expect(forgive(one) === forgive(other)).toBe(one === other);
      }),
    );
  });

  it('takes time that grows with the entry, not faster', () => {
    const started = performance.now();
    for (const unit of [' ', '-', '.', '«', 'é', ' .', "'"]) forgive(unit.repeat(40_000) + 'x');
    expect(performance.now() - started).toBeLessThan(2500);
  });
});

describe('what is told as forgiven', () => {
  it.each([
    ["l'accord", 'l’accord'],
    [' nom  de domaine', 'nom de\u00A0domaine'],
    ['sous\u2010domaine', 'sous-domaine'],
  ])('is not what nobody sees: “%s” for “%s”', (entry, form) => {
    expect(looksAlike(entry, form)).toBe(true);
  });

  it.each([
    ['securite', 'sécurité'],
    ['Domaine', 'domaine'],
    ['sous domaine', 'sous-domaine'],
    ['domaine.', 'domaine'],
  ])('is what a reader sees: “%s” for “%s”', (entry, form) => {
    expect(looksAlike(entry, form)).toBe(false);
  });

  it('is nothing where another accepted form looks like the entry', () => {
    expect(formOf('domaine', ['Domaine', 'domaine'])).toBe('domaine');
    expect(formOf('DOMAINE', ['Domaine', 'domaine'])).toBe('Domaine');
  });
});

it('the forms of a field are cut at its bars', () => {
  expect(splitForms(' a | b|c d ')).toEqual(['a', 'b', 'c d']);
});

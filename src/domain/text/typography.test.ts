import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from './language.ts';
import { typeset } from './typography.ts';

/** Makes no-break spaces visible: `~` U+00A0, `^` U+202F, `&` U+2060. */
const seen = (text: string): string => text.replaceAll('\u00A0', '~').replaceAll('\u202F', '^').replaceAll('\u2060', '&');
const french = (text: string): string => seen(typeset(text, 'fr'));
const english = (text: string): string => seen(typeset(text, 'en'));

describe('French', () => {
  it.each([
    // Signs of two parts: a narrow space before ; ! ?, a whole one before the colon.
    ['Vraiment ?', 'Vraiment^?'],
    ['Vraiment?', 'Vraiment^?'],
    ['Oui ; non !', 'Oui^; non^!'],
    ['Oui : non', 'Oui~: non'],
    ['Oui !!', 'Oui^!!'],
    ['Quoi ?!', 'Quoi^?!'],
    ['(Pourquoi ?)', '(Pourquoi^?)'],
    ['« Vraiment ? » dit-elle', '«~Vraiment^?~» dit-&elle'],
    // After code, a setting or an address, which are left alone.
    ['Que dit `a.b` ?', 'Que dit `a.b`^?'],
    ['Dans [[chat_tool]] ?', 'Dans [[chat_tool]]^?'],
    ['Voyez orvane.example ; puis partez', 'Voyez orvane.example^; puis partez'],
    // Quotation marks and apostrophes.
    ["L'eau d'ici", 'L’eau d’ici'],
    ['« Oui »', '«~Oui~»'],
    ['«Oui»', '«~Oui~»'],
    ['« `a.b` »', '«~`a.b`~»'],
    // Dashes and dots.
    ['Un – deux', 'Un~– deux'],
    ['Et...', 'Et…'],
    // Numbers.
    ['1 180 pages', '1~180 pages'],
    ['1 234 567 €', '1~234~567~€'],
    ['4,4 % des cas', '4,4~% des cas'],
    ['45 min', '45~min'],
    ['9 h', '9~h'],
    ['12 h 30', '12~h~30'],
    ['Jeudi, 17 h 40.', 'Jeudi, 17~h~40.'],
    ['10 Mo', '10~Mo'],
    ['En 2025 12 personnes', 'En 2025 12 personnes'],
    // No break after the hyphen of a pronoun.
    ['Pouvez-vous', 'Pouvez-&vous'],
    ['Prenez-le', 'Prenez-&le'],
    ['A-t-il', 'A-&t-&il'],
    ['un e-mail', 'un e-&mail'],
    ['arc-en-ciel', 'arc-en-ciel'],
    ['Levée', 'Levée'],
    ['Étape', 'Étape'],
  ])('%s → %s', (text, expected) => {
    expect(french(text)).toBe(expected);
  });
});

describe('English', () => {
  it('does not break after the hyphen of e-mail', () => {
    expect(typeset('An e-mail', 'en')).toBe('An e-\u2060mail');
  });

  it.each([
    ['Really? Yes!', 'Really? Yes!'],
    ['Yes: no', 'Yes: no'],
    ['say "yes" now', 'say “yes” now'],
    ['"Why?" he said', '“Why?” he said'],
    ['("yes")', '(“yes”)'],
    ["don't", 'don’t'],
    ["the mentee's own", 'the mentee’s own'],
    ["say 'yes'", 'say ‘yes’'],
    ["`orvane.example`'s name", '`orvane.example`’s name'],
    ["[[company]]'s rules", '[[company]]’s rules'],
    ["orvane.example's name", 'orvane.example’s name'],
    ['read "`a.b`" here', 'read “`a.b`” here'],
    ['say "[[chat_tool]]"', 'say “[[chat_tool]]”'],
    ['10 min', '10~min'],
    ['4.4 %', '4.4~%'],
    ['one – two', 'one~– two'],
    ['wait...', 'wait…'],
  ])('%s → %s', (text, expected) => {
    expect(english(text)).toBe(expected);
  });
});

/** What is data and not prose. */
const data = [
  "`l'a ; b ?`",
  '`"x" : 12 h 30`',
  '[[chat_tool]]',
  'https://orvane.example/a?b=1;c!',
  'claire.delmas@orvane.example',
  'orvane.example',
  'fr.mdx',
  '0rvane.example.account-check.test',
];

describe('code, settings and addresses', () => {
  it.each(data)('are left as they are: %s', (piece) => {
    for (const language of languages) {
      expect(typeset(piece, language)).toBe(piece);
      expect(typeset(`Avant ${piece} après`, language)).toBe(`Avant ${piece} après`);
    }
  });
});

it('the targets of marks are ids, and stay so', () => {
  expect(typeset("[C'est là](#porte-la-clef) ?", 'fr')).toBe('[C’est là](#porte-la-clef)\u202F?');
});

it('a private character in a text puts nothing in a wrong place', () => {
  expect(typeset('a \uE000 `b` c `d`', 'fr').replaceAll('\uE000', '')).toMatch(/`b` c `d`$/);
});

const prose = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom(
        ' ',
        "'",
        '"',
        '«',
        '»',
        ';',
        '!',
        '?',
        ':',
        '–',
        '...',
        '12 h 30',
        '1 180',
        '-vous',
        'e-mail',
        '…',
        '\u00A0',
        '\u202F',
        '\u2060',
        ...data,
      ),
    ),
  )
  .map((pieces) => pieces.join(''));

describe.each(languages)('whatever the text (%s)', (language) => {
  it('setting it twice changes nothing', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const once = typeset(text, language);
        expect(typeset(once, language)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('no letter and no figure is lost, added or moved', () => {
    const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(prose, (text) => {
        expect(words(typeset(text, language))).toBe(words(text));
      }),
    );
  });

  it('takes time that grows with the text, not faster', () => {
    const started = performance.now();
    for (const piece of ['a', 'a-', "'", '"', '1 ', '« ', '[[', '`', 'a.', '! ', '@'])
      typeset(piece.repeat(32_000 / piece.length), language);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

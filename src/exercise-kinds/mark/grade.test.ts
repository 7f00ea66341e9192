import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOutcome } from '#src/domain/exercise/result.ts';
import { markGrading, type MarkKey } from './grade.ts';
import { presentMark } from './present.ts';
import { checkMark, type MarkBody, type MarkShown } from './schema.ts';

const zones = ['a', 'b', 'c', 'd'];
const shown: MarkShown = { type: 'message', texts: [], zones, targets: 2 };
const key: MarkKey = { targets: ['a', 'c'], words: {} };

describe('marking', () => {
  it('earns what was found less false alarms, never below nothing, and is correct only when exact', () => {
    fc.assert(
      fc.property(fc.subarray(zones, { minLength: 1 }), (marked) => {
        const graded = markGrading.grade(shown, key, { marked });
        const hits = marked.filter((id) => key.targets.includes(id)).length;
        const alarms = marked.length - hits;
        expect(graded.earned).toBe(Math.max(0, hits - alarms));
        expect(decideOutcome(graded)).toBe(hits === 2 && alarms === 0 ? 'correct' : hits > 0 ? 'partial' : 'incorrect');
        expect(graded.count).toEqual({ right: hits, total: 2 });
      }),
    );
  });

  it('does not depend on the order of marking, and tells parts in the order of the text', () => {
    expect(markGrading.grade(shown, key, { marked: ['d', 'a'] })).toEqual(markGrading.grade(shown, key, { marked: ['a', 'd'] }));
    expect(markGrading.grade(shown, key, { marked: ['d', 'a'] }).parts.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['a', 'right'],
      ['c', 'missed'],
      ['d', 'wrong'],
    ]);
  });

  it('is not won by marking everything, whatever is enough', () => {
    for (const pass of [{ atLeast: 1 }, { allOf: ['a', 'c'] }, { anyOf: ['a'] }]) {
      expect(decideOutcome(markGrading.grade(shown, key, { marked: zones }), pass)).toBe('partial');
    }
    expect(decideOutcome(markGrading.grade(shown, key, { marked: zones }))).toBe('partial');
  });

  it('takes zones that do not exist for nothing', () => {
    expect(markGrading.grade(shown, key, { marked: ['x'] })).toMatchObject({ earned: 0, count: { right: 0, total: 2 } });
  });

  it('points to the first clue that was missed', () => {
    expect(markGrading.grade(shown, key, { marked: ['b'] }).feedback).toEqual(['a/look']);
  });
});

const text = (words: string) => ({ fr: words, en: words });
const zone = (id: string, target: boolean, look_at = target) => ({
  id,
  target,
  feedback: text('x'),
  ...(look_at ? { look_at: text('y') } : {}),
});
const message = {
  type: 'message' as const,
  from: text('Me <[me@example.test](#a)>'),
  subject: text('[Hello](#b)'),
  body: text('First.\n\n [Second](#c) line \n'),
};
const sound: MarkBody = {
  material: message,
  zones: [zone('a', true), zone('b', false), zone('c', false)],
  feedback: { correct: text('1'), partial: text('2'), incorrect: text('3') },
};

it('shows the header lines that are there, then a line a paragraph, empty ones left out', () => {
  const one = {
    ...sound,
    material: { type: 'message', from: 'Me', subject: 'Hello', body: 'First.\n\n Second \n' },
    zones: [],
    feedback: {},
  };
  expect(presentMark(one as never).shown.texts).toEqual([
    {
      lines: [
        { field: 'from', runs: [{ text: 'Me' }] },
        { field: 'subject', runs: [{ text: 'Hello' }] },
        { field: 'body', runs: [{ text: 'First.' }] },
        { field: 'body', runs: [{ text: 'Second' }] },
      ],
    },
  ]);
});

it('shows a page as its address, its heading and its blocks in their order', () => {
  const blocks = [
    { type: 'small', text: 'Terms' },
    { type: 'button', text: '[Pay](#b)' },
  ];
  const one = { ...sound, material: { type: 'page', address: 'shop.example', heading: 'Basket', blocks }, zones: [], feedback: {} };
  expect(presentMark(one as never).shown).toMatchObject({
    type: 'page',
    texts: [
      {
        lines: [
          { field: 'address', runs: [{ text: 'shop.example' }] },
          { field: 'heading', runs: [{ text: 'Basket' }] },
          { field: 'small', runs: [{ text: 'Terms' }] },
          { field: 'button', runs: [{ text: 'Pay', zone: 'b' }] },
        ],
      },
    ],
  });
});

it('shows two texts apart, each with its label and its paragraphs', () => {
  const material = { type: 'paired', first: { label: 'Source', body: 'One.\n\nTwo.' }, second: { label: 'Summary', body: '[Three](#c)' } };
  expect(presentMark({ ...sound, material, zones: [], feedback: {} } as never).shown.texts).toEqual([
    {
      label: 'Source',
      lines: [
        { field: 'body', runs: [{ text: 'One.' }] },
        { field: 'body', runs: [{ text: 'Two.' }] },
      ],
    },
    { label: 'Summary', lines: [{ field: 'body', runs: [{ text: 'Three', zone: 'c' }] }] },
  ]);
});

describe('the schema’s own checks', () => {
  const problems = (authored: MarkBody): string[] => {
    const found: string[] = [];
    checkMark(authored, (path) => found.push(path.join('.')));
    return found;
  };

  it.each([
    { name: 'what is sound', authored: sound, expected: [] },
    {
      name: 'a zone that is in one language only',
      authored: { ...sound, material: { ...message, subject: { fr: '[x](#b)', en: 'x' } } },
      expected: ['zones.1.id'],
    },
    {
      name: 'a zone that stands twice',
      authored: { ...sound, material: { ...message, body: text('[x](#b) [Second](#c)') } },
      expected: ['zones.1.id', 'zones.1.id'],
    },
    {
      name: 'a zone of the text that is not listed',
      authored: { ...sound, material: { ...message, body: text('[x](#z) [Second](#c)') } },
      expected: ['material.body', 'material.body'],
    },
    {
      name: 'a listed zone that is nowhere',
      authored: { ...sound, zones: [...sound.zones, zone('z', false)] },
      expected: ['zones.3.id', 'zones.3.id'],
    },
    { name: 'an id twice', authored: { ...sound, zones: [...sound.zones, zone('a', true)] }, expected: ['zones.3.id'] },
    { name: 'no clue at all', authored: { ...sound, zones: [zone('a', false), zone('b', false), zone('c', false)] }, expected: ['zones'] },
    {
      name: 'a clue without what to look at',
      authored: { ...sound, zones: [zone('a', true, false), ...sound.zones.slice(1)] },
      expected: ['zones.0'],
    },
    {
      name: 'a decoy with what to look at',
      authored: { ...sound, zones: [sound.zones[0]!, zone('b', false, true), sound.zones[2]!] },
      expected: ['zones.1.look_at'],
    },
  ])('on $name', ({ authored, expected }) => {
    expect(problems(authored as MarkBody)).toEqual(expected);
  });

  it('find zones in “to”, and none goes unnoticed where zones may not stand', () => {
    expect(problems({ ...sound, material: { ...message, to: text('[You](#d)') }, zones: [...sound.zones, zone('d', false)] })).toEqual([]);
    expect(problems({ ...sound, material: { ...message, sent: text('[Monday](#e)') } })).not.toEqual([]);
  });

  it('name the text and the language of a zone that may not stand there', () => {
    const said: string[] = [];
    const material = { ...message, sent: { fr: 'lundi', en: '[Monday](#a)' } };
    checkMark({ ...sound, material }, (path, sentence) => said.push(`${path.join('.')}: ${sentence}`));
    expect(said).toEqual(['material.sent: "sent" can hold no zone, and the en text marks one; mark words of another text']);
  });

  it('find zones in every text of a page, and say in which block one is unknown', () => {
    const page = (last: string): MarkBody['material'] => ({
      type: 'page',
      address: text('[shop.example](#a)'),
      heading: text('[Basket](#b)'),
      blocks: [
        { type: 'paragraph', text: text('Plain.') },
        { type: 'button', text: text(last) },
      ],
    });
    expect(problems({ ...sound, material: page('[Pay](#c)') })).toEqual([]);
    expect(problems({ ...sound, material: page('[Pay](#c) [now](#d)') })).toEqual(Array(2).fill('material.blocks.1.text'));
  });

  it('find zones in both of two texts, and none in their labels', () => {
    const first = { label: text('Source'), body: text('[One](#a) and [two](#b)') };
    const pair = (label: string): MarkBody['material'] => ({
      type: 'paired',
      first,
      second: { label: text(label), body: text('[Three](#c)') },
    });
    expect(problems({ ...sound, material: pair('Summary') })).toEqual([]);
    expect(problems({ ...sound, material: pair('[Summary](#a)') })).toEqual(Array(2).fill('material.second.label'));
    const twice: MarkBody['material'] = { type: 'paired', first, second: { label: text('Summary'), body: text('[Three](#c) [one](#a)') } };
    expect(problems({ ...sound, material: twice })).toEqual(['zones.0.id', 'zones.0.id']);
  });
});

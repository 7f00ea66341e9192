import { deflateRawSync } from 'node:zlib';
import { packPlan } from '#src/domain/plan/compact.ts';
import { writePlanFile } from '#src/domain/plan/format.ts';
import { longestPayload, withHead } from '#src/domain/plan/link-head.ts';
import type { LinkStreams } from '#src/domain/plan/link-streams.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { fullPlan, plainPlan, tailoredPlan } from './sample-plans.ts';

/**
 * What may come in the place of a plan: good ones spoiled at every level, and what people write to do harm. Made from a seed, so that what
 * fails once fails again.
 */

export interface Hostile {
  /** What was done to it. */
  family: string;
  text: string;
}

type Chance = (below: number) => number;

/** A row of numbers that looks random, and is the same for the same seed (mulberry32). */
function chanceFrom(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const pick = <Each>(chance: Chance, list: readonly Each[]): Each => list[chance(list.length)]!;

/** If one of these ran, `window.wasRun` would be there, a dialog would open, or something would be asked for. */
const scripts = [
  '<script>window.wasRun=1</script>',
  '<img src=x onerror="window.wasRun=1">',
  '<img src="https://collect.example/pixel.gif">',
  '![x](https://collect.example/pixel.gif)',
  '![x](/fr/" onerror="window.wasRun=1)',
  '<svg onload=window.wasRun=1>',
  '<svg><script>window.wasRun=1</script></svg>',
  '<iframe src="javascript:window.wasRun=1"></iframe>',
  '<iframe srcdoc="<script>parent.wasRun=1</script>">',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '</title><script>alert(1)</script>',
  '</script><script>window.wasRun=1</script>',
  '<a href="javascript:window.wasRun=1">ici</a>',
  '[ici](javascript:window.wasRun=1)',
  '[ici](JaVaScRiPt&colon;alert(1))',
  '[ici](java\nscript:alert(1))',
  '[ici](data:text/html,<script>alert(1)</script>)',
  '[ici](vbscript:msgbox(1))',
  '<javascript:alert(1)>',
  '<https://collect.example>',
  '[https://orvane.example](https://orvane.example@collect.example)',
  'https://оrvane.example/session',
  'https://orvane.example.collect.example',
  'https://xn--rvane-kye.example',
  '//collect.example/x.js',
  '<meta http-equiv="refresh" content="0;url=https://collect.example">',
  '<base href="https://collect.example/">',
  '<link rel="stylesheet" href="https://collect.example/x.css">',
  '<style>@import "https://collect.example/x.css";*{display:none}</style>',
  '<form action="https://collect.example"><button>ok</button></form>',
  '<object data="https://collect.example/x"></object>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '{{constructor.constructor("window.wasRun=1")()}}',
  '${alert(1)}',
  '[[chat_tool]]',
  '[[__proto__]]',
  '[[constructor]]',
  '[x](#__proto__)',
  '`'.repeat(500),
  '*'.repeat(1000),
  '['.repeat(2000),
  '>'.repeat(2000),
  '![['.repeat(600),
  '- '.repeat(1500),
  '|'.repeat(1500),
];

/** Texts that look empty, turn around, break in halves, or end too early. */
const oddTexts = [
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\uDC00\uD800',
  'x\uDFFF',
  '\u202Eexe.fdp',
  '\u2066\u202E\u2069',
  '\u200F\u200E\u061C',
  '\u200B\u200C\u200D\uFEFF',
  '\u2028\u2029',
  '\u0001\u001B[31m\u007F\u0085',
  '\uFFFE\uFFFF',
  'Z\u0351\u036B\u0343'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(20),
  'A'.repeat(4001),
  'A'.repeat(20_001),
  'é'.repeat(30_000),
  ' ',
  '\r\n\r\nBEGIN:VCALENDAR\r\n',
  '../../../etc/passwd',
  '..\\..\\x',
  '__proto__',
  'constructor',
  'toString',
  'null',
];

/** What a program might take for something of its own: elements, promises, objects with their own idea of what they are. */
const oddValues: unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[]],
  ['x'],
  { type: 'script', props: { src: 'https://collect.example/x.js' }, key: null, ref: null, constructor: null },
  { type: 'img', props: { src: 'x', onerror: 'window.wasRun=1' }, constructor: undefined, __k: null, __v: 1 },
  { $$typeof: 'Symbol(react.element)', type: 'iframe', props: { src: 'javascript:alert(1)' } },
  { toString: 'x', valueOf: 'x', toJSON: 'x' },
  { length: 1e9, 0: 'x' },
  { type: 'lesson', lesson: 'a/b' },
  // As texts: nobody should write these as code, here neither.
  JSON.parse('{ "type": "div", "props": { "dangerouslySetInnerHTML": { "__html": "<img src=x onerror=window.wasRun=1>" } } }'),
  JSON.parse('{ "then": "alert(1)", "catch": 1, "finally": 1 }'),
];

/** Every place in a value, as the steps to it. */
function placesIn(value: unknown, steps: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [steps];
  const inner = Object.entries(value).flatMap(([step, each]) => placesIn(each, [...steps, Array.isArray(value) ? Number(step) : step]));
  return steps.length === 0 ? inner : [steps, ...inner];
}

function put(value: unknown, steps: (string | number)[], change: (old: unknown) => unknown): void {
  let inner = value as Record<string | number, unknown>;
  for (const step of steps.slice(0, -1)) inner = inner[step] as Record<string | number, unknown>;
  inner[steps.at(-1)!] = change(inner[steps.at(-1)!]);
}

const plans = [plainPlan, tailoredPlan, fullPlan];
const goodFiles = plans.map(writePlanFile);

/** A plan's file as a value, with a change at some place in it. */
function changedFile(chance: Chance, change: (old: unknown) => unknown): unknown {
  const value: unknown = JSON.parse(pick(chance, goodFiles));
  for (let count = 1 + chance(2); count > 0; count--) put(value, pick(chance, placesIn(value)), change);
  return value;
}

/** Text with some of it flipped, cut, doubled or replaced. */
function damaged(chance: Chance, text: string): string {
  const pieces = [
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '\\u',
    '\\ud800',
    '\u0000',
    'null',
    '1e999',
    '-0',
    'NaN',
    '"__proto__":{},',
    '/*',
    '\uFEFF',
  ];
  let spoiled = text;
  for (let count = 1 + chance(4); count > 0; count--) {
    const at = chance(spoiled.length + 1);
    const ways = [
      () => spoiled.slice(0, at) + pick(chance, pieces) + spoiled.slice(at),
      () => spoiled.slice(0, at) + spoiled.slice(at + 1 + chance(20)),
      () => spoiled.slice(0, at) + String.fromCharCode(chance(65_536)) + spoiled.slice(at + 1),
      () => spoiled.slice(0, at) + spoiled.slice(Math.max(0, at - chance(200))),
    ];
    spoiled = pick(chance, ways)();
  }
  return spoiled;
}

/** Keys that lead to what all objects share, put into the text at any depth and in any list. */
function polluted(chance: Chance, text: string): string {
  const payload = pick(chance, [
    '"__proto__":{"wasRun":1,"polluted":1}',
    '"constructor":{"prototype":{"polluted":1}}',
    '"prototype":{"polluted":1}',
    '"__proto__":null',
    '"__proto__":[]',
    '"__defineGetter__":"x","hasOwnProperty":1,"toString":{"polluted":1}',
  ]);
  const openings = [...text.matchAll(/[{[]/g)].map(({ index }) => index);
  const at = pick(chance, openings);
  const isList = text[at] === '[';
  const isEmpty = /^.\s*[}\]]/s.test(text.slice(at, at + 20));
  return `${text.slice(0, at + 1)}${isList ? `{${payload}}` : payload}${isEmpty ? '' : ','}${text.slice(at + 1)}`;
}

const deep = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);

const fileFamilies: Record<string, (chance: Chance) => string> = {
  damaged: (chance) => damaged(chance, pick(chance, goodFiles)),
  cut: (chance) => {
    const file = pick(chance, goodFiles);
    return file.slice(0, chance(file.length));
  },
  'garbage behind': (chance) =>
    pick(chance, goodFiles) + pick(chance, ['x', '{}', ',', '\u0000', '<script>window.wasRun=1</script>', '}'.repeat(9)]),
  'odd value': (chance) => JSON.stringify(changedFile(chance, () => structuredClone(pick(chance, oddValues)))),
  'odd text': (chance) => JSON.stringify(changedFile(chance, () => pick(chance, oddTexts))),
  script: (chance) => JSON.stringify(changedFile(chance, () => pick(chance, scripts))),
  'scripts in every text': (chance) => {
    const value: unknown = JSON.parse(pick(chance, goodFiles));
    for (const steps of placesIn(value)) {
      const name = String(steps.at(-1));
      if (/^(mentor|mentee|words|opens|message|note|task|proof|text|chat_tool|security_contact|helpdesk_contact)$/.test(name))
        put(value, steps, (old) => (typeof old === 'string' ? pick(chance, scripts).slice(0, 60) : old));
    }
    return JSON.stringify(value);
  },
  polluted: (chance) => polluted(chance, pick(chance, goodFiles)),
  'polluted twice': (chance) => polluted(chance, polluted(chance, pick(chance, goodFiles))),
  'newer and not fitting': (chance) =>
    JSON.stringify(changedFile(chance, () => structuredClone(pick(chance, oddValues)))).replace('"version":1', '"version":2'),
  'odd version': (chance) =>
    pick(chance, goodFiles).replace(
      '"version": 1',
      `"version": ${pick(chance, ['2', '99', '-1', '0', '1.5', '1e9', '"1"', 'null', '[1]', '9007199254740993'])}`,
    ),
  'other format': (chance) =>
    pick(chance, goodFiles).replace(
      'viceversa/plan',
      pick(chance, ['viceversa/progress', 'viceversa/settings', '', '__proto__', scripts[0]!]),
    ),
  'too many': (chance) => {
    const many = pick(chance, [41, 501, 5000]);
    const plan = structuredClone(fullPlan) as Plan;
    const list = pick(chance, [
      plan.agenda,
      plan.goals,
      plan.checklist,
      plan.agenda.flatMap((item) => (item.type === 'lesson' ? [item.changes] : []))[0]!,
    ]) as unknown[];
    const [first] = list;
    for (let count = 0; count < many; count++) list.push(first);
    if (chance(3) === 0) for (let count = 0; count < many; count++) plan.values[`v${count}`] = 'x';
    return writePlanFile(plan);
  },
  deep: (chance) => {
    const depth = pick(chance, [19, 21, 200, 2000, 100_000]);
    const [open, close] = pick(chance, [
      ['[', ']'],
      ['{"a":', '}'],
      ['[{"changes":', '}]'],
    ] as const);
    const core = deep(depth, open, close).replace(open + close, `${open}0${close}`);
    return chance(3) === 0
      ? core
      : pick(chance, goodFiles).replace(/"(agenda|goals|values|place)": [[{]/, (start) => `"x": ${core},${start}`);
  },
  'only openings': (chance) => pick(chance, ['[', '{"a":', '[[{"__proto__":', '"\\']).repeat(pick(chance, [100, 10_000, 200_000])),
  'far too long': (chance) => pick(chance, goodFiles) + ' '.repeat(1_000_000 + chance(1000)),
};

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const goodStreams: LinkStreams[] = plans.map(packPlan);
const bodyOf = ({ numbers, words }: LinkStreams, packed: Uint8Array = deflateRawSync(words)): Buffer =>
  Buffer.concat([Buffer.from([numbers.length >> 8, numbers.length & 255]), numbers, packed]);
const payloadOf = (body: Uint8Array): string => withHead(base64url(body));
const goodPayloads = goodStreams.map((streams) => payloadOf(bodyOf(streams)));

/** Bytes with some bits flipped, some left out, some doubled. */
function flipped(chance: Chance, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const spoiled = Array.from(bytes);
  for (let count = 1 + chance(4); count > 0; count--) {
    const at = chance(spoiled.length);
    const ways = [
      () => (spoiled[at] = (spoiled[at] ?? 0) ^ (1 << chance(8))),
      () => spoiled.splice(at, 1 + chance(4)),
      () => spoiled.splice(at, 0, chance(256)),
      () => (spoiled[at] = pick(chance, [0, 1, 127, 128, 255])),
    ];
    pick(chance, ways)();
  }
  return Uint8Array.from(spoiled);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const noise = (chance: Chance, length: number): string => Array.from({ length }, () => letters[chance(64)]).join('');

/** A plan's fields changed behind the back of its type, and packed as they are. */
function packedAnyhow(chance: Chance, value: unknown): string {
  const plan = structuredClone(pick(chance, plans));
  const texts = placesIn(plan).filter(
    (steps) => typeof steps.at(-1) === 'string' && !/^(type|kind|to|language|hash|id|start|by)$/.test(String(steps.at(-1))),
  );
  for (let count = 1 + chance(3); count > 0; count--) {
    put(plan, pick(chance, texts), (old) => (typeof old === typeof value ? value : old));
  }
  return payloadOf(bodyOf(packPlan(plan)));
}

const bombs = new Map<string, Uint8Array>();
/** So much of the same, compressed; once for each. */
function bombOf(fill: string, size: number): Uint8Array {
  const name = `${fill} ${size}`;
  const bomb = bombs.get(name) ?? deflateRawSync(Buffer.from(fill.repeat(Math.ceil(size / fill.length)), 'latin1'));
  bombs.set(name, bomb);
  return bomb;
}

const linkFamilies: Record<string, (chance: Chance) => string> = {
  'a letter changed': (chance) => {
    const payload = pick(chance, goodPayloads);
    const at = chance(payload.length);
    return payload.slice(0, at) + letters[chance(64)]! + payload.slice(at + 1);
  },
  damaged: (chance) => damaged(chance, pick(chance, goodPayloads)),
  cut: (chance) => {
    const payload = pick(chance, goodPayloads);
    return payload.slice(0, chance(payload.length));
  },
  'garbage behind': (chance) => pick(chance, goodPayloads) + pick(chance, [noise(chance, 300), '.', '<script>', '#p=', '%00', '&p=1']),
  'bits of the compressed flipped': (chance) => {
    const streams = pick(chance, goodStreams);
    return payloadOf(bodyOf(streams, flipped(chance, deflateRawSync(streams.words))));
  },
  'bits of the body flipped': (chance) => payloadOf(flipped(chance, bodyOf(pick(chance, goodStreams)))),
  'bits of the numbers flipped': (chance) => {
    const streams = pick(chance, goodStreams);
    return payloadOf(bodyOf({ ...streams, numbers: flipped(chance, streams.numbers) }));
  },
  'bits of the words flipped': (chance) => {
    const streams = pick(chance, goodStreams);
    return payloadOf(bodyOf({ ...streams, words: flipped(chance, streams.words) }));
  },
  'numbers of another plan': (chance) =>
    payloadOf(bodyOf({ numbers: pick(chance, goodStreams).numbers, words: pick(chance, goodStreams).words })),
  'any numbers': (chance) =>
    payloadOf(
      bodyOf({
        numbers: Uint8Array.from([chance(2), ...Array.from({ length: chance(300) }, () => (chance(3) === 0 ? chance(256) : chance(8)))]),
        words: pick(chance, goodStreams).words,
      }),
    ),
  'garbage behind the compressed': (chance) =>
    payloadOf(Buffer.concat([bodyOf(pick(chance, goodStreams)), Buffer.from(noise(chance, 50))])),
  'the compressed cut': (chance) => {
    const body = bodyOf(pick(chance, goodStreams));
    return payloadOf(body.subarray(0, chance(body.length)));
  },
  bomb: (chance) => {
    const fill = pick(chance, ['a', '\0', '[', 'ab', '"__proto__":', '\u00FF']);
    const size = pick(chance, [20_000, 200_000, 260_000, 300_000, 1_000_000, 4_000_000]);
    return payloadOf(bodyOf(pick(chance, goodStreams), bombOf(fill, size)));
  },
  'bomb behind a good start': (chance) => {
    const { numbers, words } = pick(chance, goodStreams);
    const size = pick(chance, [10, 30, 100, 300, 1000]) * 400;
    return payloadOf(bodyOf({ numbers, words: Uint8Array.from([...words, ...Array.from({ length: size }, () => chance(1))]) }));
  },
  'bomb in a bomb': (chance) => {
    const inner = bombOf('a', pick(chance, [1_000_000, 5_000_000]));
    return payloadOf(bodyOf(pick(chance, goodStreams), deflateRawSync(inner)));
  },
  script: (chance) => packedAnyhow(chance, pick(chance, scripts)),
  'odd text': (chance) => packedAnyhow(chance, pick(chance, oddTexts).slice(0, 3000)),
  'odd number': (chance) => packedAnyhow(chance, pick(chance, [481, 1e6, 2 ** 31, 2 ** 53 - 1])),
  polluted: (chance) => {
    const plan = structuredClone(pick(chance, plans));
    Object.defineProperty(plan.values, pick(chance, ['__proto__', 'constructor', 'prototype', 'toString']), {
      value: 'polluted',
      enumerable: true,
    });
    if (chance(2) === 0)
      plan.agenda.push({ type: 'lesson', lesson: '__proto__/constructor', changes: [{ type: 'hide', section: '__proto__' }] });
    return payloadOf(bodyOf(packPlan(plan)));
  },
  'too many': (chance) => {
    const plan = structuredClone(fullPlan);
    const many = pick(chance, [41, 300, 5000]);
    for (let count = 0; count < many; count++) plan.agenda.push({ type: 'break', id: `b${count}`, words: '', minutes: 0 });
    return payloadOf(bodyOf(packPlan(plan)));
  },
  'other versions': (chance) => withHead(base64url(bodyOf(pick(chance, goodStreams))), 2 + chance(30)),
  'a file where a link is due': (chance) => withHead(base64url(deflateRawSync(pick(chance, goodFiles)))),
  'encoded again and again': (chance) => {
    let text = `https://viceversa.example/fr/session/#p=${damaged(chance, pick(chance, goodPayloads))}`.replace(/[\uD800-\uDFFF]/g, '');
    for (let count = chance(7); count > 0; count--) text = encodeURIComponent(text);
    return text;
  },
  'percent signs': (chance) => `#p=${pick(chance, ['%', '%25', '%2', '%zz', '%00', '%ff', '%25%25', '%E0%A4%A']).repeat(1 + chance(2000))}`,
  'many beginnings': (chance) =>
    pick(chance, ['#p=', '&p=', '#p=1', '%23p%3D', '#p=\n', '=\r\n', 'urldefense#p=_-*']).repeat(1 + chance(20_000)),
  noise: (chance) => noise(chance, chance(9000)),
  'far too long': (chance) => noise(chance, longestPayload + 1).repeat(pick(chance, [1, 6, 30])),
};

const families = (seed: number, count: number, made: Record<string, (chance: Chance) => string>): Hostile[] => {
  const chance = chanceFrom(seed);
  const names = Object.keys(made);
  return Array.from({ length: count }, (_, rank) => {
    const family = names[rank % names.length]!;
    return { family, text: made[family]!(chance) };
  });
};

/** Files, family after family in turn. */
export const hostileFiles = (seed: number, count: number): Hostile[] => families(seed, count, fileFamilies);

/** Links, as what stands behind `#p=`, family after family in turn. */
export const hostileLinks = (seed: number, count: number): Hostile[] => families(seed, count, linkFamilies);

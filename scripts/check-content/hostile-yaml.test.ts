import { describe, expect, it } from 'vitest';
import { checkTree, exerciseYaml, soundTree, withEdit } from './fixture-tree.ts';
import { collectProblems } from './problem.ts';
import type { ProblemSlug } from './problem-catalogue.ts';
import { readYaml } from './read-yaml.ts';

/** Milliseconds. About 50 on a quiet machine; hostile texts that were not bounded took minutes. */
const atOnce = 1500;

/** YAML that must be refused, and the place of its first problem. */
type Refused = [name: string, yaml: string, slug: ProblemSlug, place: string];

const many = (count: number, text: string): string => text.repeat(count);

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [${many(9, `*${'abcdefgh'[index] ?? 'a'}, `)}]\n`)
  .join('')}`;

const refused: Refused[] = [
  ['alias bomb', bomb, 'yaml-unsupported', '1:4'],
  ['anchor', 'a: &b c', 'yaml-unsupported', '1:4'],
  ['anchor on a field', '&b a: c', 'yaml-unsupported', '1:1'],
  ['alias', 'a: 1\nb: *a', 'yaml-unsupported', '2:4'],
  ['alias as a field name', '*a : 1', 'yaml-unsupported', '1:1'],
  ['text that begins with a star', 'fr: *mot* en italique', 'yaml-unsupported', '1:5'],
  ['merge key', '<<: { a: 1 }', 'yaml-unsupported', '1:1'],
  ['merge key with an alias', 'x: &x { a: 1 }\ny:\n  <<: *x', 'yaml-unsupported', '1:4'],
  ['merge of several', '<<: [{ a: 1 }, { b: 2 }]', 'yaml-unsupported', '1:1'],
  ['tag of JavaScript', 'a: !!js/function "x"', 'yaml-unsupported', '1:4'],
  ['tag of Python', 'a: !!python/object/apply:os.system ["ls"]', 'yaml-unsupported', '1:4'],
  ['tag of a set', 'a: !!set { b, c }', 'yaml-unsupported', '1:4'],
  ['tag of an ordered map', 'a: !!omap [ b: 1 ]', 'yaml-unsupported', '1:4'],
  ['tag of bytes', 'a: !!binary aGk=', 'yaml-unsupported', '1:4'],
  ['tag of a text', 'a: !!str 1', 'yaml-unsupported', '1:4'],
  ['tag of one’s own', 'a: !thing b', 'yaml-unsupported', '1:4'],
  ['verbatim tag', 'a: !<tag:yaml.org,2002:str> b', 'yaml-unsupported', '1:4'],
  ['version directive', '%YAML 1.1\n---\na: yes', 'yaml-unsupported', '1:1'],
  ['tag directive', '%TAG ! tag:x.test,2026:\n---\na: b', 'yaml-unsupported', '1:1'],
  ['list as a field name', '? [a, b]\n: c', 'yaml-unsupported', '1:3'],
  ['group as a field name', '{ { a: 1 }: b }', 'yaml-unsupported', '1:3'],
  ['two documents', 'a: 1\n---\nb: 2', 'yaml-syntax', '2:1'],
  ['three documents', 'a: 1\n---\nb: 2\n---\nc: 3', 'yaml-syntax', '2:1'],
  ['field twice', 'a: 1\nb: 2\na: 3', 'yaml-duplicate-key', '3:1'],
  ['field twice in brackets', '{ a: 1, a: 2 }', 'yaml-duplicate-key', '1:9'],
  ['field twice, quoted', 'a: 1\n"a": 2', 'yaml-duplicate-key', '2:1'],
  ['field twice, further in', 'a:\n  b: 1\n  b: 2', 'yaml-duplicate-key', '3:3'],
  ['tab', 'a:\n\tb: 1', 'yaml-syntax', '2:1'],
  ['crooked indentation', 'a:\n    b: 1\n  c: 2', 'yaml-syntax', '3:1'],
  ['second colon', 'title: One: two', 'yaml-syntax', '1:8'],
  ['quote never closed', 'a: "b', 'yaml-syntax', '1:6'],
  ['quote in a quote', 'a: "b "c" d"', 'yaml-syntax', '1:8'],
  ['bracket never closed', 'a: [b, c', 'yaml-syntax', '1:9'],
  ['text that begins with a grave accent', 'a: `b`', 'yaml-syntax', '1:4'],
  ['text that begins with an at sign', 'a: @b', 'yaml-syntax', '1:4'],
  ['unknown backslash', 'a: "b\\q"', 'yaml-syntax', '1:6'],
  ['lists in brackets, 21 deep', `a: ${many(21, '[')}${many(21, ']')}`, 'too-deep', '1:24'],
  ['groups line by line, 21 deep', Array.from({ length: 22 }, (_, level) => `${'  '.repeat(level)}a:`).join('\n'), 'too-deep', '21:41'],
  ['lists on one line, 21 deep', `${many(21, '- ')}a`, 'too-deep', '1:41'],
];

const slow: [name: string, yaml: string][] = [
  ['alias bomb', bomb],
  ['brackets', many(50_000, '[')],
  ['braces', many(50_000, '{')],
  ['groups in brackets', many(20_000, '{a: ')],
  ['hyphens', many(45_000, '- ')],
  ['question marks', many(45_000, '? ')],
  ['anchors', many(30_000, '&a ')],
  ['tags', many(30_000, '!a ')],
  ['directives', many(30_000, '%A\n')],
  ['documents', many(25_000, '---\n')],
  ['quotes', many(90_000, '"')],
  ['colons', many(30_000, 'a: ')],
  ['commas', `[${many(90_000, ',')}]`],
  ['lists of empty pairs', `{${many(40_000, ':,')}}`],
  ['comments', many(45_000, '#\n')],
];

function read(yaml: string): { places: string[]; hasDocument: boolean } {
  const { problems, report } = collectProblems();
  const document = readYaml('a.yaml', yaml, report);
  return { places: problems.map(({ slug, line, column }) => `${slug} ${line}:${column}`), hasDocument: document !== undefined };
}

describe('hostile and broken YAML', () => {
  it.each(refused)('%s', (_name, yaml, slug, place) => {
    const { places, hasDocument } = read(yaml);
    expect(places[0]).toBe(`${slug} ${place}`);
    expect(hasDocument).toBe(false);
  });

  it.each(slow)('answers at once: %s', (_name, yaml) => {
    const start = performance.now();
    const { hasDocument } = read(yaml);
    expect(performance.now() - start).toBeLessThan(atOnce);
    expect(hasDocument).toBe(false);
  });

  it('tells every anchor, alias and tag of a file', () => {
    expect(read('a: &b 1\nc: *b\nd: !e f').places).toEqual(['yaml-unsupported 1:4', 'yaml-unsupported 2:4', 'yaml-unsupported 3:4']);
  });

  it('keeps signs inside quotes and texts', () => {
    const { places, hasDocument } = read('a: "&b *c !d <<"\nb: c & d * e ! f\nc: "%x"\nd: |\n  *a*\n  <<: &b\n');
    expect(places).toEqual([]);
    expect(hasDocument).toBe(true);
  });

  it('reads many fields in linear time', () => {
    const yaml = Array.from({ length: 5000 }, (_, index) => `k${index}: 1`).join('\n');
    const start = performance.now();
    expect(read(yaml).hasDocument).toBe(true);
    expect(performance.now() - start).toBeLessThan(atOnce);
  });

  it('refuses the names that JavaScript gives every object', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const tree = withEdit(exerciseYaml, 'minutes: 2', `minutes: 2\n${name}: { standalone: true }`);
      const { problems } = await checkTree(tree);
      expect(problems.map(({ slug, file, line }) => `${slug} ${file}:${line}`)).toEqual([`unknown-field ${exerciseYaml}:4`]);
    }
  });

  it('tells every difference from the schema at once', async () => {
    const tree = {
      ...soundTree(),
      [exerciseYaml]:
        'kind: choice\ntitle: { fr: "a" }\nminutes: 40\nprompt: ""\nhints: []\nselect: any\noptions:\n  - id: A B\n    text: { fr: 1, en: "a" }\n    feedbak: x\n',
    };
    const { problems } = await checkTree(tree);
    expect(problems.map(({ slug, line, column }) => `${line}:${column} ${slug}`)).toEqual([
      '2:1 missing-field',
      '3:10 wrong-value',
      '4:9 wrong-value',
      '5:8 wrong-value',
      '6:9 wrong-value',
      '7:1 wrong-value',
      '8:5 missing-field',
      '8:9 wrong-value',
      '9:17 wrong-value',
      '10:5 unknown-field',
    ]);
  });
});

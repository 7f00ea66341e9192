import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLessonText } from '../../../scripts/check-content/read-lesson-text.ts';
import { outlineLesson, walkProse } from '#src/catalog/lesson-outline.ts';
import { partsOfLesson } from '#src/catalog/lesson-parts.ts';
import { lessonMarkdown } from '#src/catalog/lesson-words.ts';
import type { LessonFile, PlacedPart } from '#src/domain/plan/lesson-file.ts';
import { languages, type Language } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { makePatch, type RefusalReason, type Rewording } from './patch.ts';
import { describePatch, explainRefusal, nameOfPassage } from './patch-words.ts';

const project = join(import.meta.dirname, '../../..');
const idsIn = (path: string): string[] => (parse(readFileSync(join(project, path), 'utf8')) as { id: string }[]).map(({ id }) => id);
const [terms, settings] = [idsIn('content/glossary.yaml'), idsIn('content/settings.yaml')];
const known = { terms: new Set(terms), settings: new Set(settings) };

const folder = mkdtempSync(join(tmpdir(), 'viceversa-patch-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(id: string, language: Language, mdx: string, used = settings): LessonFile {
  const parts = new Map(partsOfLesson(mdx).map((section) => [section.section, section.parts]));
  const sections = outlineLesson(mdx).map((section) => ({ ...section, parts: parts.get(section.id) ?? [] }));
  return { id, language, number: 'W1', title: 'Lire une adresse', objective: '', settings: used, sections, exercises: [], mdx };
}

const lessons = globSync('content/modules/*/*/{fr,en}.mdx', { cwd: project })
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted()
  .map((path) => {
    const [, , module = '', lesson = '', name = ''] = path.split('/');
    return { path, file: fileOf(`${module}/${lesson}`, name.slice(0, 2) as Language, readFileSync(join(project, path), 'utf8')) };
  });

/** Applies a patch with git to a copy of the file, and reads what it has become. */
function applied(path: string, before: string, patch: string): string {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, before);
  execFileSync('git', ['apply', '--whitespace=error-all', '-'], { cwd: folder, input: patch, stdio: ['pipe', 'pipe', 'pipe'] });
  return readFileSync(place, 'utf8');
}

/** A piece of text as a mentor writes it, and as MDX has to say it. */
interface Piece {
  text: string;
  mdx: string;
}
const same = (text: string): Piece => ({ text, mdx: text });
const joined = (pieces: Piece[], by: string): Piece => ({
  text: pieces.map(({ text }) => text).join(by),
  mdx: pieces.map(({ mdx }) => mdx).join(by),
});

const word = fc
  .constantFrom('demain', 'l’équipe', "aujourd'hui", 'café', '😀', 'ø', '25', '%', '«', '»', '–', ')', ':', '$5', '^', '#7', 'import')
  .map(same);
const sign = fc.constantFrom<Piece>(
  { text: '{alert(1)}', mdx: '\\{alert(1)}' },
  { text: '<b>gras</b>', mdx: '\\<b>gras\\</b>' },
  { text: 'a < b', mdx: 'a \\< b' },
  { text: '&amp;', mdx: '\\&amp;' },
  { text: '&#123;', mdx: '\\&#123;' },
  same('R&D'),
  { text: '~ 5', mdx: '\\~ 5' },
  same('`{code} <x> &amp;`'),
  same('`` un ` dedans ``'),
  same('**fort**'),
  same('*foreign*'),
  same('\\*'),
  same('[[chat_tool]]'),
  same('*[[chat_tool]]*'),
  same('[crochets]'),
  { text: '</Section>', mdx: '\\</Section>' },
  { text: '[nom de *domaine*](#domain-name)', mdx: '<Term id="domain-name">nom de *domaine*</Term>' },
  { text: '**[[[chat_tool]] et `]`](#browser)**', mdx: '**<Term id="browser">[[chat_tool]] et `]`</Term>**' },
);
const line = fc
  .tuple(fc.constantFrom('Alors', 'Ici', 'Puis').map(same), fc.array(fc.oneof({ weight: 3, arbitrary: word }, sign), { maxLength: 8 }))
  .map(([first, rest]) => joined([first, ...rest], ' '));
const prefixed = (prefix: string, { text, mdx }: Piece): Piece => ({ text: `${prefix}${text}`, mdx: `${prefix}${mdx}` });
const block = fc.oneof(
  { weight: 3, arbitrary: line },
  fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => joined(lines, '\n')),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) =>
    joined(
      lines.map((each) => prefixed('- ', each)),
      '\n',
    ),
  ),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) =>
    joined(
      lines.map((each, index) => prefixed(`${index + 1}. `, each)),
      '\n',
    ),
  ),
  fc.array(word, { minLength: 2, maxLength: 2 }).map((cells) => {
    const row = joined(cells, ' | ');
    return { text: `| ${row.text} |\n|---|---|\n| ${row.text} |`, mdx: `| ${row.mdx} |\n|---|---|\n| ${row.mdx} |` };
  }),
);
const passage = fc.array(block, { minLength: 1, maxLength: 3 }).map((blocks) => joined(blocks, '\n\n'));

const partsIn = ({ sections }: LessonFile): { section: string; part: PlacedPart }[] =>
  sections.flatMap(({ id, parts }) => parts.map((part) => ({ section: id, part })));

describe('a patch of a lesson', () => {
  it.each(lessons)(
    'gives exactly the file with its passages replaced, and they read back as they were written: $path',
    ({ path, file }) => {
      const all = partsIn(file);
      const chosen = fc.uniqueArray(fc.nat(all.length - 1), { minLength: 1, maxLength: 5 });
      const rewordings = chosen.chain((indexes) =>
        fc.tuple(
          ...indexes.map((index) => (all[index]?.part.kind === 'title' ? line : passage).map((words) => ({ ...all[index]!, words }))),
        ),
      );
      fc.assert(
        fc.property(rewordings, (changes) => {
          const given = changes.map(({ section, part, words }): Rewording => ({ section, part: part.index, text: words.text }));
          const { patch, refused, applied: taken } = makePatch(file, given, known);
          expect(refused).toEqual([]);
          expect(taken).toHaveLength(given.length);
          // From the end, so that the earlier places hold.
          const expected = changes
            .toSorted((one, other) => other.part.start - one.part.start)
            .reduce((text, { part, words }) => text.slice(0, part.start) + words.mdx + text.slice(part.end), file.mdx);
          const after = applied(path, file.mdx, patch);
          expect(after).toBe(expected);
          const problems: unknown[] = [];
          const { tree } = readLessonText(path, file.language, after, (...problem) => problems.push(problem));
          expect([problems, tree?.type]).toEqual([[], 'root']);
          const texts = new Map(given.map(({ section, part, text }) => [`${section} ${part}`, text]));
          const read = partsIn(fileOf(file.id, file.language, after)).map(({ section, part }) => [
            section,
            part.index,
            part.kind,
            part.text,
          ]);
          expect(read).toEqual(
            all.map(({ section, part }) => [section, part.index, part.kind, texts.get(`${section} ${part.index}`) ?? part.text]),
          );
        }),
        { numRuns: 5 },
      );
    },
  );

  it.each(lessons)('of nothing, or of the lesson’s own words, is nothing: $path', ({ file }) => {
    const own = partsIn(file).map(({ section, part }) => ({ section, part: part.index, text: part.text }));
    expect(makePatch(file, [], known)).toMatchObject({ patch: '', applied: [], refused: [], newSettings: [] });
    expect(makePatch(file, own, known)).toMatchObject({ patch: '', applied: [], refused: [], newSettings: [] });
  });

  const small = fileOf(
    'web-bearings/small',
    'fr',
    '---\ntitle: Petit\nsummary: Court.\nobjective: Savoir.\nopens: [Rien]\n---\n\n<Section id="why" minutes="1">\n\n## Titre\n\nUn.\n\n<Callout title="À savoir">\n\n  Deux.\n\n</Callout>\n\n</Section>\n',
    [],
  );
  const reword = (text: string, part = 1): Rewording => ({ section: 'why', part, text });

  it.each<[string, RefusalReason, string?]>([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['### Un titre\n\nUn texte', 'heading'],
    ['Un titre\n===', 'heading'],
    ['#[\n1. \n-', 'heading'],
    ['#\t [', 'heading'],
    ['+@.mot', 'link'],
    ['[/]: [', 'link'],
    ['[[chat_tool]](<)', 'link'],
    ['```\ncode\n```', 'code-block'],
    ['Un\n\n    décalé', 'code-block'],
    ['> cité', 'quotation'],
    ['<div>\n> cité', 'quotation'],
    ['Un\n\n***\n\nDeux', 'rule'],
    ['[ici](https://orvane.example)', 'link'],
    ['voyez https://orvane.example', 'link'],
    ['voyez <https://orvane.example>', 'link'],
    ['écrivez à claire@orvane.example', 'link'],
    ['[a]: https://orvane.example', 'link'],
    ['[^1]: note', 'link'],
    ['[a [b](#domain-name) c](#browser)', 'term-words'],
    ['Un *[deux* trois](#browser)', 'term-words'],
    ['Un [ ](#browser)', 'term-words'],
    ['Un [mot\ncoupé](#browser)', 'term-words'],
    ['![vue](x.png)', 'picture'],
    ['un ~~mot~~', 'struck-out'],
    ['- [ ] à faire', 'box'],
    ['Un.\n\n[a](#browser) [b](#domain-name)', 'term-alone'],
    ['- [a](#browser)', 'term-alone'],
    ['Un\n    > cité', 'quotation'],
    ['Un ` seul', 'loose-tick'],
    ['Un `code\nsur deux` lignes', 'loose-tick'],
    ['export de données', 'code'],
    ['Un.\n\nimport x from "y"', 'code'],
    ['un [mot](#no-such-term)', 'unknown-term', 'no-such-term'],
    ['[[no_such_setting]]', 'unknown-setting', 'no_such_setting'],
    ['[['.repeat(3000), 'too-dense'],
  ])('refuses what a lesson can’t hold, and says why: %j', (text, reason, what) => {
    const { patch, refused } = makePatch(small, [reword(text)], known);
    expect(patch).toBe('');
    expect(refused).toEqual([{ rewording: reword(text), reason, ...(what !== undefined && { what }) }]);
    for (const language of languages) {
      const sentence = explainRefusal(refused[0]!, { language, messages: messagesOf(language).patch });
      expect(sentence).toMatch(/^\p{Lu}[\s\S]+\.$/u);
      expect(sentence).not.toMatch(/\{\w+\}|undefined/);
      if (what !== undefined) expect(sentence).toContain(what);
    }
  });

  it('takes the rewordings that fit and leaves out the others', () => {
    const { patch, applied: taken, refused } = makePatch(small, [reword('Nouveau.'), reword('x', 9), reword('Titre\nlong #', 0)], known);
    expect(taken).toEqual([reword('Titre\nlong #', 0), reword('Nouveau.')]);
    expect(refused).toEqual([{ rewording: reword('x', 9), reason: 'part-gone' }]);
    expect(applied('content/modules/web-bearings/small/fr.mdx', small.mdx, patch)).toContain('## Titre long \\#\n\nNouveau.\n');
  });

  it('whatever is written, is refused or leaves a file that can be read, with every other passage as it was', () => {
    const piece = fc.constantFrom(
      ...'[](){}<>*_`~!#|-+=:&;\\"\'/@. \n\t>1^$'
        .split('')
        .concat([
          '](#browser)',
          '[a](#browser)',
          '[[chat_tool]]',
          '\n\n',
          '\n- ',
          '\n1. ',
          '\n    ',
          '|a|\n|-|\n',
          '`a`',
          '**',
          'mot',
          'import',
          '</Callout>',
          '<Recap>',
          '&#123;',
          '---',
          '+++',
          '```',
          '😀',
          '\u00A0',
          '\u2028',
        ]),
    );
    const part = fc.constantFrom(0, 1, 2);
    let kept = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), part, (pieces, index) => {
        const text = pieces.join('');
        const { patch, applied: taken } = makePatch(small, [reword(text, index)], known);
        if (taken.length === 0) return;
        kept += 1;
        const after = applyPatch(small.mdx, patch) || '';
        const problems: unknown[] = [];
        const { tree } = readLessonText('fr.mdx', 'fr', after, (...problem) => problems.push(problem));
        expect(problems).toEqual([]);
        if (tree) walkProse(tree, ({ type }) => expect(lessonMarkdown).toContain(type));
        const parts = partsOfLesson(after)[0]?.parts ?? [];
        expect(parts.map(({ kind }) => kind)).toEqual(['title', 'prose', 'callout']);
        const words = (each: string): string =>
          each
            .replace(/\\([\s\S])/g, (whole, sign: string) => ('{<&~#'.includes(sign) ? sign : whole))
            .replace(/\s+/g, ' ')
            .trim();
        for (const [rank, each] of ['Titre', 'Un.', 'Deux.'].entries())
          expect(words(parts[rank]?.text ?? '')).toBe(words(rank === index ? text : each));
      }),
      { numRuns: 2500 },
    );
    expect(kept).toBeGreaterThan(500);
  });

  it('keeps the indentation of what it replaces', () => {
    const { patch } = makePatch(small, [reword('- a\n  b\n\n- c', 2)], known);
    const after = applied('content/modules/web-bearings/small/fr.mdx', small.mdx, patch);
    expect(after).toContain('\n\n  - a\n    b\n\n  - c\n\n</Callout>');
    expect(partsOfLesson(after)[0]?.parts[2]?.text).toBe('- a\n  b\n\n- c');
  });

  it('is described in words: what changed, the settings to list, the licence', () => {
    const patch = makePatch(small, [reword('Dans [[chat_tool]].'), reword('Autre titre', 0), reword('Trois.', 2)], known);
    expect(patch.newSettings).toEqual(['chat_tool']);
    for (const language of languages) {
      const { title, body } = describePatch(small, patch, { language, messages: messagesOf(language).patch });
      expect(title).toMatch(/^W1 Lire une adresse.*3 passages/);
      expect(title.length).toBeLessThan(120);
      expect(body.match(/^- .*/gm)).toHaveLength(3);
      for (const words of ['À savoir', 'content/modules/web-bearings/small/fr.mdx', 'lesson.yaml', '`chat_tool`', 'CC BY-SA'])
        expect(body).toContain(words);
      expect(`${title}${body}`).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  it('names every kind of passage in both languages', () => {
    for (const { file } of lessons) {
      for (const { section, part } of partsIn(file)) {
        for (const language of languages) {
          const name = nameOfPassage(file, { section, part: part.index, text: '' }, { language, messages: messagesOf(language).patch });
          expect(name).not.toMatch(/\{\w+\}|undefined|[“«]\s*[”»]/);
        }
      }
    }
  });
});

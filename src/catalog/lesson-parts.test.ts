import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textHash } from '../domain/plan/text-hash.ts';
import { partRanks, partsOfLesson } from './lesson-parts.ts';
import { outlineLesson } from './lesson-outline.ts';

const project = join(import.meta.dirname, '../..');
const lessons = globSync('content/modules/*/*/*.mdx', { cwd: project }).map((path) => ({
  path,
  source: readFileSync(join(project, path), 'utf8'),
}));

const source = `---
title: "🙂 Avant"
---

<Section id="why" minutes="2">

## Une 🙂 *window* à lire

Un <Term id="domain-name">nom **de** domaine</Term>, [[chat_tool]] et \`<Term id="x">\`.

- un \\{choix}
- \\<deux>

<MentorNote kind="say">

« Rien d'ici. »

</MentorNote>

Après la note.

<Exercise id="web/one" />

<Callout title="À savoir">

  Décalé,
  sur deux lignes.

</Callout>
<InCountry code="FR">

En France.

</InCountry>

Fin.

</Section>

<Section id="end" minutes="1">

## Fin

<MythFact belief="On dit que.">

Non.

</MythFact>

<Figure caption="Une figure">

1. Un

</Figure>

<RealTask id="do" minutes="2" result="Fait.">

Faites.

</RealTask>

<Recap>

- Retenir.

</Recap>

</Section>
`;

describe('the parts of a lesson', () => {
  const [why, end] = partsOfLesson(source);

  it('are the title, each run of text between tags, and each block but notes and exercises', () => {
    expect(why?.parts.map(({ index, kind, label }) => [index, kind, label])).toEqual([
      [0, 'title', undefined],
      [1, 'prose', undefined],
      [2, 'prose', undefined],
      [3, 'callout', 'À savoir'],
      [4, 'in-country', 'FR'],
      [5, 'prose', undefined],
    ]);
    expect(end?.parts.map(({ kind, label }) => [kind, label])).toEqual([
      ['title', undefined],
      ['myth-fact', 'On dit que.'],
      ['figure', 'Une figure'],
      ['task', undefined],
      ['recap', undefined],
    ]);
  });

  it('have their words in Markdown: terms as links, settings and foreign words as they are, no signs that only MDX needs', () => {
    expect(why?.parts.map(({ text }) => text)).toEqual([
      'Une 🙂 *window* à lire',
      'Un [nom **de** domaine](#domain-name), [[chat_tool]] et `<Term id="x">`.\n\n- un {choix}\n- <deux>',
      'Après la note.',
      'Décalé,\nsur deux lignes.',
      'En France.',
      'Fin.',
    ]);
  });

  it('say where they stand in the file', () => {
    const raw = why?.parts.map(({ start, end: stop }) => source.slice(start, stop));
    expect(raw?.[0]).toBe('Une 🙂 *window* à lire');
    expect(raw?.[1]).toMatch(/^Un <Term[\s\S]*deux>$/);
    expect(raw?.[3]).toBe('Décalé,\n  sur deux lignes.');
  });

  it('are ranked alike for whoever marks the page', () => {
    const tag = (name: string) => ({ type: 'mdxJsxFlowElement', name });
    const [heading, paragraph] = [{ type: 'heading' }, { type: 'paragraph' }];
    expect(partRanks([heading, paragraph, { type: 'list' }, tag('Exercise'), paragraph, tag('Recap'), tag('Callout'), paragraph])).toEqual([
      0, 1, 1, -1, 2, 3, 4, 5,
    ]);
    expect(partRanks([tag('Recap'), heading])).toEqual([1, 2]);
    expect(partRanks([])).toEqual([]);
  });

  it.each(lessons)('of $path follow one another in the file, one section after the other', ({ source: file }) => {
    const sections = partsOfLesson(file);
    expect(sections.map(({ section }) => section)).toEqual(outlineLesson(file).map(({ id }) => id));
    let end = 0;
    for (const part of sections.flatMap(({ parts }) => parts)) {
      expect(part.start).toBeGreaterThanOrEqual(end);
      expect(part.end).toBeGreaterThan(part.start);
      end = part.end;
      expect(part.hash).toBe(textHash(part.text));
      expect(file.slice(part.start, part.end).trim()).toBe(file.slice(part.start, part.end));
      if (!part.text.includes('](#')) expect(part.text).toBe(file.slice(part.start, part.end));
    }
  });
});

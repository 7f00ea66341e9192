import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributeOf, outlineLesson, parseProse, proseText, walkProse } from './lesson-outline.ts';
import { lessonWords } from './lesson-words.ts';

const project = join(import.meta.dirname, '../..');
const lessons = globSync('content/modules/*/*/fr.mdx', { cwd: project }).map((path) => {
  const read = (language: string): string => readFileSync(join(project, dirname(path), `${language}.mdx`), 'utf8');
  return { name: dirname(path).split('/').slice(-2).join('/'), french: read('fr'), english: read('en') };
});

const source = `---
title: "<Section id='no' minutes='9'>"
---

<Section id="why" minutes="2">

## Why **bold** \`code\` matters

A <Term id="domain-name">domain</Term>, and again a <Term id="domain-name">domain</Term>, then <Term id="link">links</Term>.

<Exercise id="web/one" />

<MentorNote kind="say">

Something.

</MentorNote>

</Section>

<Section id="end" minutes="10">

## The end

### Not the title

<Exercise id="web/two" />

<Exercise id="web/three" />

<RealTask id="point-it-out" minutes="2" result="Seen.">

Point it out.

</RealTask>

</Section>
`;

describe('the outline of a lesson', () => {
  it('has its sections in order, with title, minutes, exercises, terms, real tasks and whether there are notes', () => {
    expect(outlineLesson(source)).toEqual([
      {
        id: 'why',
        title: 'Why bold code matters',
        minutes: 2,
        exercises: ['web/one'],
        terms: ['domain-name', 'link'],
        tasks: [],
        hasMentorNotes: true,
        hasCountryBox: false,
      },
      {
        id: 'end',
        title: 'The end',
        minutes: 10,
        exercises: ['web/two', 'web/three'],
        terms: [],
        tasks: ['point-it-out'],
        hasMentorNotes: false,
        hasCountryBox: false,
      },
    ]);
  });

  it('is empty for a text without sections', () => {
    expect(outlineLesson('Just words.')).toEqual([]);
  });

  it('says where a text is not well formed', () => {
    expect(() => parseProse('<Section id="a" minutes="1">\n\nno end')).toThrow(/Section/);
  });
});

describe('a tree of prose', () => {
  it('is walked from top to bottom, with the nodes around each', () => {
    const names: string[] = [];
    walkProse(parseProse(source), (node, ancestors) => {
      if (node.name === 'Term') names.push(`${ancestors.map((each) => each.name ?? each.type).join('/')}:${proseText(node)}`);
    });
    expect(names).toEqual(['root/Section/paragraph:domain', 'root/Section/paragraph:domain', 'root/Section/paragraph:links']);
  });

  it('gives literal attributes only', () => {
    const node = parseProse('<Exercise id="a" other={1 + 1} flag />').children?.[0];
    expect([attributeOf(node!, 'id'), attributeOf(node!, 'other'), attributeOf(node!, 'flag'), attributeOf(node!, 'none')]).toEqual([
      'a',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('there are lessons to look at', () => {
  expect(lessons.length).toBeGreaterThanOrEqual(6);
});

describe.each(lessons)('the lesson $name', ({ french, english }) => {
  const sections = outlineLesson(french);

  it('has sections with an id, a title and minutes', () => {
    expect(sections.length).toBeGreaterThan(2);
    for (const section of sections) {
      expect(section.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(section.title).toMatch(/\p{L}/u);
      expect(section.minutes).toBeGreaterThan(0);
    }
  });

  it('has the same sections, minutes, exercises and notes in both languages', () => {
    const bones = (source: string) => outlineLesson(source).map(({ title: _title, terms: _terms, ...rest }) => rest);
    expect(bones(english)).toEqual(bones(french));
  });

  it('has its titles inside its sections, and no section inside another', () => {
    const misplaced: string[] = [];
    walkProse(parseProse(french), (node, ancestors) => {
      const isInSection = ancestors.some((each) => each.name === 'Section');
      if (node.name === 'Section' && isInSection) misplaced.push('a section');
      if (node.type === 'heading' && !isInSection) misplaced.push(proseText(node));
    });
    expect(misplaced).toEqual([]);
  });
});

describe('the words of a lesson', () => {
  const components = globSync('src/components/lesson/*.astro', { cwd: project }).map((path) => basename(path, '.astro'));
  // Setting is what a [[setting]] becomes; nobody writes it.
  const written = components.filter((name) => name !== 'Setting');

  it('are the components of src/components/lesson, and each component is a word', () => {
    expect(Object.keys(lessonWords).toSorted()).toEqual(written.toSorted());
  });

  it('are all handed to the prose by words.ts', () => {
    const text = readFileSync(join(project, 'src/components/lesson/words.ts'), 'utf8');
    const imported = [...text.matchAll(/^import (\w+) from '\.\/(\w+)\.astro';$/gm)];
    for (const [, name, file] of imported) expect(name).toBe(file);
    expect(imported.map(([, name]) => name).toSorted()).toEqual(components.toSorted());
    const handed = /lessonComponents = \{([^}]*)\}/
      .exec(text)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    expect(handed?.toSorted()).toEqual(components.toSorted());
  });

  it.each(Object.entries(lessonWords))('take the attributes that the component reads: %s', (name, word) => {
    const component = readFileSync(join(project, `src/components/lesson/${name}.astro`), 'utf8');
    const props = /interface Props \{([\s\S]*?)\n\}/.exec(component)?.[1] ?? '';
    const declared = [...props.matchAll(/^\s{2}(\w+)(\??):/gm)].map((match) => ({ attribute: match[1]!, isRequired: match[2] === '' }));
    expect(declared.toSorted((one, other) => one.attribute.localeCompare(other.attribute))).toEqual(
      Object.entries(word.attributes)
        .map(([attribute, { isRequired }]) => ({ attribute, isRequired }))
        .toSorted((one, other) => one.attribute.localeCompare(other.attribute)),
    );
  });

  it('are checked by patterns that hold for the whole value', () => {
    for (const [name, { attributes }] of Object.entries(lessonWords)) {
      for (const [attribute, { pattern, expected }] of Object.entries(attributes)) {
        expect(expected, `${name}.${attribute}`).toMatch(/\S/);
        expect(pattern.test(''), `${name}.${attribute}`).toBe(false);
        expect(pattern.test('  '), `${name}.${attribute}`).toBe(false);
        expect(pattern.flags).not.toContain('g');
      }
    }
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '#src/domain/text/language.ts';
import { storedKeys } from '#src/storage/keys.ts';
import { addressOf, base, translationsOf } from './addresses.ts';
import { counted, messagesOf } from './messages.ts';

/** DigComp 2.2: five areas, with so many competences each. */
const competences = [3, 6, 4, 4, 4].flatMap((count, area) => Array.from({ length: count }, (_, index) => `${area + 1}.${index + 1}`));

describe.each(languages)('the interface (%s)', (language) => {
  const t = messagesOf(language);

  it('names the twenty-one competences of DigComp, and each differently', () => {
    expect(Object.keys(t.competences).toSorted()).toEqual(competences.toSorted());
    expect(new Set(Object.values(t.competences)).size).toBe(21);
    for (const name of Object.values(t.competences)) expect(name).toMatch(/^\p{Lu}/u);
  });

  it('names every competence that a lesson trains', () => {
    const project = join(import.meta.dirname, '../..');
    const used = globSync('content/modules/*/*/lesson.yaml', { cwd: project }).flatMap((path) =>
      (parse(readFileSync(join(project, path), 'utf8')) as { competences: { code: string }[] }).competences.map(({ code }) => code),
    );
    expect(used.length).toBeGreaterThan(0);
    for (const code of used) expect(t.competences).toHaveProperty([code]);
  });

  it('tells the purpose and the duration of everything that is kept on the device', () => {
    expect(Object.keys(t.privacy.keys).toSorted()).toEqual(storedKeys.map(({ id }) => id).toSorted());
  });

  it('has a number in every counted message, for none, one and many', () => {
    for (const message of Object.values(t.counts)) {
      if (typeof message === 'string') continue;
      for (const n of [0, 1, 2, 1000]) expect(counted(language, message, n)).toMatch(new RegExp(`^${n}`));
    }
  });
});

it('counts as each language does: zero is singular in French, plural in English', () => {
  const [french, english] = [messagesOf('fr').counts.lessons, messagesOf('en').counts.lessons];
  expect([0, 1, 2].map((n) => counted('fr', french, n))).toEqual(['0 leçon', '1 leçon', '2 leçons']);
  expect([0, 1, 2].map((n) => counted('en', english, n))).toEqual(['0 lessons', '1 lesson', '2 lessons']);
});

it('fills other places beside the number', () => {
  expect(counted('en', { one: '{n} of {total}', other: '{n} of {total}!' }, 2, { total: 5 })).toBe('2 of 5!');
});

describe('addresses', () => {
  it('begin with the base path and the language, and end with a slash', () => {
    expect(base.endsWith('/')).toBe(true);
    expect(addressOf('fr')).toBe(`${base}fr/`);
    expect(addressOf('en', 'lessons/')).toBe(`${base}en/lessons/`);
  });

  it('of the same page exist in every language, as whole addresses', () => {
    expect(translationsOf(new URL('https://site.example'), 'glossary/')).toEqual([
      { language: 'fr', href: `https://site.example${base}fr/glossary/` },
      { language: 'en', href: `https://site.example${base}en/glossary/` },
    ]);
  });
});

import { builtFiles, readBuilt } from '../support/built-site.ts';
import { readInertPages } from '../support/inert-pages.ts';
import { expect, test } from '../support/site-test.ts';

const languages = ['en', 'fr'];

test('every page names its translations, and they name it', async ({ page }) => {
  const pages = (await readInertPages(page)).filter(({ isIndexed }) => isIndexed);
  const byAddress = new Map(pages.map((each) => [each.canonical, each]));
  for (const { page: built, alternates, canonical } of pages) {
    expect.soft(canonical?.endsWith(`/${built.address}`), `canonical address of ${built.address}: ${canonical}`).toBe(true);
    const translations = alternates.filter(({ language }) => language !== 'x-default');
    expect.soft(translations.map(({ language }) => language).toSorted(), `languages named by ${built.address}`).toEqual(languages);
    expect
      .soft(
        alternates.filter(({ language }) => language === 'x-default'),
        `x-default of ${built.address}`,
      )
      .toHaveLength(1);
    for (const { language, href } of translations) {
      const other = byAddress.get(href);
      expect.soft(other?.page.language, `${built.address} names ${href} as its page in ${language}`).toBe(language);
      expect
        .soft(
          other?.alternates.map((each) => each.href),
          `${href} names ${built.address} back`,
        )
        .toContain(canonical);
    }
  }
});

test('the sitemap lists exactly the pages that may be found', async ({ page }) => {
  const indexed = (await readInertPages(page)).filter(({ isIndexed }) => isIndexed).map(({ canonical }) => canonical ?? '');
  const parts = builtFiles.filter((file) => /^sitemap-\d+\.xml$/.test(file));
  expect(parts.length, 'the index names a sitemap that is there').toBeGreaterThan(0);
  for (const part of parts) expect(readBuilt('sitemap-index.xml')).toContain(part);
  const xml = parts.map(readBuilt).join('');
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
  expect(listed.toSorted()).toEqual(indexed.toSorted());
  const named = [...xml.matchAll(/hreflang="[^"]+" href="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(
    [...new Set(named)].filter((address) => !indexed.includes(address)),
    'translations that the sitemap names and that may not be found',
  ).toEqual([]);
});

test('every lesson says in structured data what it teaches', async ({ page }) => {
  for (const { page: built, structuredData } of await readInertPages(page)) {
    const data = structuredData.map((text) => JSON.parse(text) as Record<string, unknown>);
    if (built.kind !== 'lesson') continue;
    const lesson = data.find((each) => each['@type'] === 'LearningResource');
    expect
      .soft(lesson, `structured data of ${built.address}`)
      .toMatchObject({ '@context': 'https://schema.org', inLanguage: built.language });
    expect.soft(lesson?.['timeRequired'], built.address).toMatch(/^PT\d+M$/);
    const teaches = (lesson?.['teaches'] ?? []) as { termCode: string; name: string }[];
    expect.soft(teaches.length, `competences of ${built.address}`).toBeGreaterThan(0);
    for (const { termCode, name } of teaches) {
      expect.soft(termCode, built.address).toMatch(/^[1-5]\.[1-6]$/);
      expect.soft(name, built.address).toMatch(/\S/);
    }
  }
});

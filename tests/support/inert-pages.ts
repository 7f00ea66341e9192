import type { Page } from '@playwright/test';
import { builtPages, type BuiltPage } from './built-site.ts';

/** What a served page holds, read without running, loading or showing anything of it. */
export interface InertPage {
  page: BuiltPage;
  /** Every href and src, with the element's name. */
  references: { element: string; attribute: string; value: string }[];
  ids: string[];
  /** Ids that other elements name: labels, descriptions, popovers, drawings. */
  namedIds: string[];
  handlers: string[];
  policies: string[];
  /** What one reads, without scripts, styles and inert templates. */
  text: string;
  /** Values of the attributes that are read aloud. */
  spoken: string;
  alternates: { language: string; href: string }[];
  /** Where the switch of language in the header leads. */
  switches: { language: string; href: string }[];
  canonical: string | null;
  isIndexed: boolean;
  structuredData: string[];
}

function readInPage(html: string): Omit<InertPage, 'page'> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = [
    ...page.querySelectorAll('*'),
    ...[...page.querySelectorAll('template')].flatMap((each) => [...each.content.querySelectorAll('*')]),
  ];
  const attribute = (element: Element, name: string): string[] => (element.hasAttribute(name) ? [element.getAttribute(name) ?? ''] : []);
  const references = all.flatMap((element) =>
    ['href', 'src', 'component-url', 'renderer-url', 'data-pagefind-bundle'].flatMap((name) =>
      attribute(element, name).map((value) => ({ element: element.localName, attribute: name, value })),
    ),
  );
  const naming = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];
  const namedIds = all.flatMap((element) => naming.flatMap((name) => attribute(element, name).flatMap((value) => value.split(/\s+/))));
  const isHandler = (name: string): boolean => name.startsWith('on') || name === 'style' || name === 'srcdoc';
  const handlers = all.flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => isHandler(name) || /^\s*javascript:/i.test(element.getAttribute(name) ?? ''))
      .map((name) => `${element.localName}[${name}]`),
  );
  const shown = page.body.cloneNode(true) as HTMLElement;
  for (const hidden of shown.querySelectorAll('script, style, template')) hidden.remove();
  const spokenNames = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'value'];
  const spoken = [...shown.querySelectorAll('*')].flatMap((element) => spokenNames.flatMap((name) => attribute(element, name))).join('\n');
  return {
    references,
    ids: all.map(({ id }) => id).filter((id) => id !== ''),
    namedIds,
    handlers,
    policies: [...page.querySelectorAll('meta[http-equiv="content-security-policy" i]')].map((meta) => meta.getAttribute('content') ?? ''),
    text: (shown.textContent ?? '').replace(/\s+/g, ' '),
    spoken,
    alternates: [...page.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => ({
      language: link.getAttribute('hreflang') ?? '',
      href: link.getAttribute('href') ?? '',
    })),
    switches: [...page.querySelectorAll('.languages [data-language]')].map((link) => ({
      language: link.getAttribute('data-language') ?? '',
      href: link.getAttribute('href') ?? '',
    })),
    canonical: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    isIndexed: !page.querySelector('meta[name="robots"][content*="noindex"]'),
    structuredData: [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
  };
}

/** What was read already: the files stay as they are while the tests run. */
const known: InertPage[] = [];

/** Reads every built page. The browser only parses: nothing is run or fetched. */
export async function readInertPages(page: Page): Promise<InertPage[]> {
  for (const built of builtPages.slice(known.length)) known.push({ page: built, ...(await page.evaluate(readInPage, built.html)) });
  return known;
}

/** The path inside the site that an address of ours means, or null when it leads elsewhere. */
export function pathInSite(href: string, from: string, baseURL = ''): { path: string; anchor: string } | null {
  const url = new URL(href, new URL(from, baseURL));
  const base = new URL(baseURL);
  if (url.origin !== base.origin) return null;
  const path = url.pathname.startsWith(base.pathname)
    ? url.pathname.slice(base.pathname.length)
    : `outside of the base path: ${url.pathname}`;
  return { path: decodeURIComponent(path), anchor: decodeURIComponent(url.hash.slice(1)) };
}

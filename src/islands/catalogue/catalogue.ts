import { answers, countFilters, foldWords, type CatalogueEntry, type CatalogueQuery } from '#src/domain/catalogue/filter.ts';
import { fill } from '#src/domain/text/fill.ts';
import { readCatalogueQuery, writeCatalogueQuery } from './query.ts';
import { searchFullText, warmFullText } from './full-text.ts';
import { followFilterSheet } from './filter-sheet.ts';

/** Filters and search over the list that stands in the page. The state lives in the address. */
const catalogue = document.querySelector<HTMLElement>('[data-catalogue]');
const bundle = catalogue?.dataset['pagefindBundle'] ?? '/pagefind/';
const all = <E extends HTMLElement>(selector: string): E[] => [...(catalogue?.querySelectorAll<E>(selector) ?? [])];
const one = <E extends HTMLElement>(selector: string): E | null => catalogue?.querySelector<E>(selector) ?? null;

const rows = all('[data-lesson-row]').map((row) => ({
  row,
  entry: {
    id: row.dataset['lessonRow'] ?? '',
    track: row.dataset['track'] ?? '',
    level: row.dataset['level'] ?? '',
    minutes: Number(row.dataset['minutes']),
    competences: (row.dataset['competences'] ?? '').split(' '),
    text: row.dataset['text'] ?? '',
  } satisfies CatalogueEntry,
}));
const box = one<HTMLInputElement>('#q');
const competence = one<HTMLSelectElement>('#competence');
const plural = new Intl.PluralRules(document.documentElement.lang);

let query: CatalogueQuery = readCatalogueQuery(location.search);
let passages = new Map<string, string>();

function countedIn(element: HTMLElement | null, n: number): void {
  if (element) element.textContent = fill(element.dataset[plural.select(n) === 'one' ? 'one' : 'other'] ?? '', { n });
}

function showRows(): number {
  const inFullText = new Set(passages.keys());
  let shown = 0;
  for (const { row, entry } of rows) {
    const isShown = answers(entry, query, inFullText);
    row.hidden = !isShown;
    if (isShown) shown += 1;
    const excerpt = row.querySelector<HTMLElement>('[data-excerpt]');
    const passage = passages.get(entry.id);
    excerpt?.toggleAttribute('hidden', !passage);
    const quote = excerpt?.querySelector('q');
    if (quote && passage) quote.textContent = passage;
  }
  const isFiltered = countFilters(query) > 0 || query.words !== '';
  for (const track of all('[data-result-track]')) {
    const lessons = [...track.querySelectorAll<HTMLElement>('[data-lesson-row]')];
    track.hidden =
      isFiltered && lessons.every((row) => row.hidden) && !(query.tracks.length === 1 && query.tracks[0] === track.dataset['track']);
    for (const beside of track.querySelectorAll('[data-planned]')) {
      beside.toggleAttribute('hidden', isFiltered && !query.tracks.includes(track.dataset['track'] ?? ''));
    }
  }
  return shown;
}

function showGlossary(): void {
  const words = foldWords(query.words);
  let found = 0;
  for (const term of all('[data-term]')) {
    term.hidden = words === '' || found >= 5 || !words.split(' ').every((word) => foldWords(term.dataset['term'] ?? '').includes(word));
    if (!term.hidden) found += 1;
  }
  one('[data-glossary-found]')?.toggleAttribute('hidden', found === 0);
}

/** A chip above the results for each filter that is on; pressing it takes the filter away. */
function showActive(): void {
  const list = one('[data-active]');
  if (!list) return;
  const active: { label: string; without: CatalogueQuery }[] = [];
  for (const button of all<HTMLButtonElement>('button[data-filter][aria-pressed="true"]')) {
    active.push({ label: button.querySelector('[data-label]')?.textContent ?? '', without: toggled(button) });
  }
  if (query.competence) active.push({ label: competence?.selectedOptions[0]?.textContent ?? '', without: { ...query, competence: null } });
  if (query.words) active.push({ label: fill(list.dataset['searchFor'] ?? '', { q: query.words }), without: { ...query, words: '' } });
  list.replaceChildren(
    ...active.map(({ label, without }) => {
      const chip = document.createElement('button');
      chip.type = 'button';
      chip.className = 'active-filter';
      chip.setAttribute('aria-label', fill(list.dataset['remove'] ?? '', { filter: label }));
      chip.append(label, crossIcon());
      chip.addEventListener('click', () => {
        apply(without);
        one('[data-count]')?.focus();
      });
      const item = document.createElement('li');
      item.append(chip);
      return item;
    }),
  );
}

function crossIcon(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ class: 'icon', width: '20', height: '20', viewBox: '0 0 24 24', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value);
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', '#icon-close');
  svg.append(use);
  return svg;
}

function toggled(button: HTMLButtonElement): CatalogueQuery {
  const value = button.dataset['value'] ?? '';
  const swap = (values: string[]): string[] => (values.includes(value) ? values.filter((each) => each !== value) : [...values, value]);
  if (button.dataset['filter'] === 'track') return { ...query, tracks: swap(query.tracks) };
  if (button.dataset['filter'] === 'level') return { ...query, levels: swap(query.levels) };
  return { ...query, minutes: query.minutes === Number(value) ? null : Number(value) };
}

function show(): void {
  for (const button of all<HTMLButtonElement>('button[data-filter]')) {
    const value = button.dataset['value'] ?? '';
    const isOn = [...query.tracks, ...query.levels, String(query.minutes)].includes(value);
    button.setAttribute('aria-pressed', String(isOn));
  }
  if (competence) competence.value = query.competence ?? '';
  if (box && document.activeElement !== box) box.value = query.words;
  const shown = showRows();
  showGlossary();
  showActive();
  countedIn(one('[data-count]'), shown);
  countedIn(one('[data-show]'), shown);
  one('.results > [data-none]')?.toggleAttribute('hidden', shown > 0);
  const filters = countFilters(query);
  one('.results-head [data-clear]')?.toggleAttribute('hidden', filters === 0 && query.words === '');
  const label = one('[data-filter-label]');
  if (label) label.textContent = filters > 0 ? fill(label.dataset['filterLabel'] ?? '', { n: filters }) : (label.dataset['none'] ?? '');
}

function apply(next: CatalogueQuery): void {
  const isNewSearch = next.words !== query.words;
  query = next;
  if (query.words === '') passages = new Map();
  if (box && query.words === '') box.value = '';
  history.replaceState(history.state, '', `${location.pathname}${writeCatalogueQuery(query, location.search)}${location.hash}`);
  show();
  if (isNewSearch && query.words !== '') void addFullText(query.words);
}

async function addFullText(words: string): Promise<void> {
  const note = one('[data-search-note]');
  const say = (key: string | null): void => {
    if (note) note.textContent = key === null ? '' : (note.dataset[key] ?? '');
  };
  say('searching');
  try {
    const found = await searchFullText(bundle, words);
    if (words !== query.words) return;
    passages = found;
    say(null);
    show();
  } catch {
    say('failed');
  }
}

for (const button of all<HTMLButtonElement>('button[data-filter]')) button.addEventListener('click', () => apply(toggled(button)));
for (const button of all('[data-clear]')) {
  button.addEventListener('click', () => {
    apply({ tracks: [], levels: [], minutes: null, competence: null, words: '' });
    if (button.hidden) one('[data-count]')?.focus();
  });
}
competence?.addEventListener('change', () => apply({ ...query, competence: competence.value || null }));
box?.addEventListener('focus', () => void warmFullText(bundle).catch(() => undefined), { once: true });
box?.addEventListener('search', () => apply({ ...query, words: box.value.trim() }));
let typing: ReturnType<typeof setTimeout> | undefined;
box?.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => apply({ ...query, words: box.value.trim() }), 250);
});
one<HTMLFormElement>('[data-search]')?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  apply({ ...query, words: box?.value.trim() ?? '' });
});
addEventListener('popstate', () => {
  query = readCatalogueQuery(location.search);
  show();
});
one('[data-count]')?.setAttribute('tabindex', '-1');
followFilterSheet(one('[data-filters]'), all('[data-open-filters]'), all('[data-close-filters]'));
if (box) box.value = query.words;
show();
if (query.words !== '') void addFullText(query.words);
catalogue?.setAttribute('data-ready', '');

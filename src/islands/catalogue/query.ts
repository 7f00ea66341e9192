import { offeredMinutes, type CatalogueQuery } from '#src/domain/catalogue/filter.ts';

const several = (value: string | null): string[] => (value ?? '').split(',').filter(Boolean);

/** Reads the query of an address. What is not understood counts as nothing. */
export function readCatalogueQuery(search: string): CatalogueQuery {
  const query = new URLSearchParams(search);
  const minutes = Number(query.get('minutes'));
  return {
    tracks: several(query.get('track')),
    levels: several(query.get('level')),
    minutes: offeredMinutes.find((offered) => offered === minutes) ?? null,
    competence: /^[1-5]\.[1-6]$/.test(query.get('competence') ?? '') ? query.get('competence') : null,
    words: (query.get('q') ?? '').slice(0, 100),
  };
}

/** Writes the query of an address, the other parameters kept. */
export function writeCatalogueQuery(query: CatalogueQuery, search: string): string {
  const result = new URLSearchParams(search);
  const set = (name: string, value: string): void => (value === '' ? result.delete(name) : result.set(name, value));
  set('track', query.tracks.join(','));
  set('level', query.levels.join(','));
  set('minutes', query.minutes === null ? '' : String(query.minutes));
  set('competence', query.competence ?? '');
  set('q', query.words.trim());
  // Commas are legal in a query, and easier on the eye than %2C.
  const text = result.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

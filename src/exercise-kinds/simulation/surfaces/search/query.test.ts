import { describe, expect, it } from 'vitest';
import { operatorsOf, parseQuery, rank, relevance, type Indexed } from './query.ts';

const document = (title: string, more: Partial<Indexed> = {}): Indexed => ({
  title,
  address: 'www.orvane.example/news',
  type: 'html',
  text: '',
  ...more,
});
const report = document('Rapport annuel 2026', {
  address: 'finance.orvane.example/publications/rapport-2026.pdf',
  type: 'pdf',
  date: '2027-03-27',
  text: 'Les comptes de la société, exercice clos en décembre.',
});
const blog = document('Comment lire un rapport', {
  address: 'blog.chiffres.example/lire',
  date: '2025-11-02',
  text: 'Annuel ou trimestriel.',
});
const all = [blog, report];
const titles = (typed: string): string[] => rank(parseQuery(typed), all).map(({ title }) => title);

describe('a search', () => {
  it('forgives accents, capitals, ligatures and plurals', () => {
    expect(titles('RAPPORTS ANNUELS sociétés')[0]).toBe(report.title);
    expect(titles('SOCIETE comptes')).toEqual([report.title]);
    expect(relevance(parseQuery('œuvre'), document('Une OEUVRE'))).toBeGreaterThan(0);
  });

  it('asks for half of the words, and lets small words pass', () => {
    expect(titles('rapport rugby')).toHaveLength(2);
    expect(titles('rapport rugby football')).toEqual([]);
    expect(parseQuery('Où trouver le rapport de la société ?').words).toEqual(['rapport', 'societe']);
    expect(titles('le de la')).toEqual([]);
    expect(titles('')).toEqual([]);
  });

  it('keeps quoted words together, whatever the quotes', () => {
    for (const typed of ['"rapport annuel"', '« rapport annuel »', '“Rapport annuel”', '"rapport annuel'])
      expect(titles(typed)).toEqual([report.title]);
    expect(titles('"annuel rapport"')).toEqual([]);
  });

  it('leaves out what follows a minus, words and phrases alike', () => {
    expect(titles('rapport -comment')).toEqual([report.title]);
    expect(titles('rapport -"rapport annuel"')).toEqual([blog.title]);
    expect(titles('rapport −comment')).toEqual([report.title]);
    expect(titles('rapport - comment')).toHaveLength(2);
    expect(titles('-comment')).toEqual([]);
  });

  it('does not take a hyphen inside a word for a minus', () => {
    expect(parseQuery('compte-rendu').without).toEqual([]);
  });

  it('keeps to a site, what stands below it, and a folder of it', () => {
    expect(titles('rapport site:orvane.example')).toEqual([report.title]);
    expect(titles('rapport site:https://finance.orvane.example/')).toEqual([report.title]);
    expect(titles('rapport site:finance.orvane.example/publications')).toEqual([report.title]);
    expect(titles('rapport site:finance.orvane.example/actualites')).toEqual([]);
    expect(titles('rapport site:vane.example')).toEqual([]);
    expect(titles('rapport site:.example')).toHaveLength(2);
  });

  it('knows kinds of file by two names', () => {
    expect(titles('rapport filetype:PDF')).toEqual([report.title]);
    expect(titles('rapport ext:.pdf')).toEqual([report.title]);
  });

  it('knows dates in either language, and leaves out what has none', () => {
    for (const typed of ['rapport après:2026', 'rapport apres:2026-06', 'report rapport after:2027-03-27', 'rapport depuis:2026'])
      expect(titles(typed)).toEqual([report.title]);
    for (const typed of ['rapport avant:2026', 'rapport before:2025-11-03']) expect(titles(typed)).toEqual([blog.title]);
    expect(rank(parseQuery('perdu after:2000'), [document('Perdu')])).toEqual([]);
  });

  it('notices an operator that stands apart from its value', () => {
    expect(parseQuery('rapport site: orvane.example').isLoose).toBe(true);
    expect(parseQuery('rapport after:hier').isLoose).toBe(true);
    expect(parseQuery('rapport site:orvane.example').isLoose).toBe(false);
  });

  it('reads other words with a colon as words', () => {
    expect(parseQuery('orvane:rapport')).toMatchObject({ words: ['orvane', 'rapport'], isLoose: false });
  });

  it('puts titles first, and otherwise keeps the order of the corpus', () => {
    expect(titles('annuel')).toEqual([report.title, blog.title]);
    expect(titles('rapport')).toEqual([blog.title, report.title]);
  });

  it('names the operators that were used', () => {
    expect(operatorsOf(parseQuery('"rapport annuel" -blog site:orvane.example filetype:pdf after:2026'))).toEqual([
      'quotes',
      'minus',
      'site',
      'filetype',
      'date',
    ]);
    expect(operatorsOf(parseQuery('rapport annuel'))).toEqual([]);
  });
});

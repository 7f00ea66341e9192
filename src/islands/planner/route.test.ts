import { describe, expect, it } from 'vitest';
import { readRoute } from './route.ts';

const read = (address: string) => readRoute(new URL(`https://viceversa.example/fr/prepare/${address}`));

describe('the planner’s address', () => {
  it('leads to the list, to a plan, to the company’s words', () => {
    expect(read('')).toEqual({ view: 'list' });
    expect(read('?plan=abc123def4')).toEqual({ view: 'plan', id: 'abc123def4' });
    expect(read('?plan=abc123def4#frame')).toEqual({ view: 'plan', id: 'abc123def4' });
    expect(read('#company')).toEqual({ view: 'company' });
  });

  it('brings lessons along', () => {
    expect(read('#add=stay-safe/spot-phishing')).toEqual({ view: 'add', lessons: ['stay-safe/spot-phishing'] });
    expect(read('#lessons=a/b,c/d,a/b')).toEqual({ view: 'add', lessons: ['a/b', 'c/d'] });
    expect(read('#lessons=a%2Fb%2Cc/d')).toEqual({ view: 'add', lessons: ['a/b', 'c/d'] });
  });

  it('takes nothing else', () => {
    expect(read('?plan=%22%3E%3Cscript%3E')).toEqual({ view: 'list' });
    expect(read('#add=javascript:alert(1)')).toEqual({ view: 'add', lessons: [] });
    expect(read('#add=../../etc,<b>/x')).toEqual({ view: 'add', lessons: [] });
    expect(read(`#lessons=${Array.from({ length: 99 }, (_, index) => `m/l${index}`).join()}`)).toHaveProperty('lessons.length', 12);
  });
});

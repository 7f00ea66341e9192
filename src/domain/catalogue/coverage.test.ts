import { describe, expect, it } from 'vitest';
import { computeCoverage, groupByArea, type BuildingLesson } from './coverage.ts';

const codes = ['1.1', '1.2', '4.1', '4.2'];
const lessons: (BuildingLesson & { id: string })[] = [
  {
    id: 'phishing',
    level: 'practise',
    competences: [
      { code: '4.1', from: 3, to: 4 },
      { code: '1.2', from: 3, to: 4 },
    ],
  },
  { id: 'address', level: 'discover', competences: [{ code: '4.1', from: 1, to: 2 }] },
  { id: 'fraud', level: 'master', competences: [{ code: '1.2', from: 2, to: 5 }] },
];

describe('the coverage of competences', () => {
  const coverage = computeCoverage(codes, lessons);
  const of = (code: string) => coverage.find((each) => each.code === code);

  it('has every competence once, in the order of the codes', () => {
    expect(coverage.map(({ code }) => code)).toEqual(codes);
  });

  it('names the lessons of a competence in their order, with the levels that they cover of it', () => {
    expect(of('4.1')?.lessons.map(({ lesson, from, to }) => [lesson.id, from, to])).toEqual([
      ['phishing', 3, 4],
      ['address', 1, 2],
    ]);
  });

  it('counts lessons by their own level', () => {
    expect(of('4.1')?.levels).toEqual({ discover: 1, practise: 1, master: 0 });
    expect(of('1.2')?.levels).toEqual({ discover: 0, practise: 1, master: 1 });
  });

  it('tells the levels reached by those of DigComp: a lesson may reach over several', () => {
    expect(of('4.1')?.reached).toEqual(['discover', 'practise']);
    expect(of('1.2')?.reached).toEqual(['discover', 'practise', 'master']);
  });

  it('keeps a competence that no lesson builds', () => {
    expect(of('4.2')).toEqual({ code: '4.2', levels: { discover: 0, practise: 0, master: 0 }, reached: [], lessons: [] });
  });

  it('leaves what it is given as it is', () => {
    const before = structuredClone(lessons);
    computeCoverage(codes, lessons);
    expect(lessons).toEqual(before);
  });

  it('groups by area', () => {
    expect(groupByArea(coverage).map(({ area, competences }) => [area, competences.length])).toEqual([
      ['1', 2],
      ['4', 2],
    ]);
  });
});

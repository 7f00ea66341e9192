/** Our three levels with the levels of DigComp 2.2 that they stand for. Its levels 7 and 8 are not aimed at. */
export const levelBands = [
  { level: 'discover', from: 1, to: 2 },
  { level: 'practise', from: 3, to: 4 },
  { level: 'master', from: 5, to: 6 },
] as const;

export type Level = (typeof levelBands)[number]['level'];

/** What a lesson says of the competences that it builds. */
export interface BuildingLesson {
  level: Level;
  competences: readonly { code: string; from: number; to: number }[];
}

/** A competence with the written lessons that build it. */
export interface Covered<Lesson extends BuildingLesson> {
  /** DigComp code, such as "4.1". */
  code: string;
  /** How many lessons of each level. */
  levels: Record<Level, number>;
  /** The levels that some lesson covers, by DigComp’s levels and not by the lesson’s own. */
  reached: Level[];
  /** In the order given, each with the DigComp levels that it covers of this competence. */
  lessons: { lesson: Lesson; from: number; to: number }[];
}

/** Which lessons build which competence. A competence without a lesson is there, with none. */
export function computeCoverage<Lesson extends BuildingLesson>(codes: readonly string[], lessons: readonly Lesson[]): Covered<Lesson>[] {
  return codes.map((code) => {
    const found = lessons.flatMap((lesson) => {
      const built = lesson.competences.find((competence) => competence.code === code);
      return built ? [{ lesson, from: built.from, to: built.to }] : [];
    });
    const count = (level: Level): number => found.filter(({ lesson }) => lesson.level === level).length;
    return {
      code,
      levels: { discover: count('discover'), practise: count('practise'), master: count('master') },
      reached: levelBands.filter((band) => found.some(({ from, to }) => from <= band.to && to >= band.from)).map(({ level }) => level),
      lessons: found,
    };
  });
}

/** The same by area, which is the code’s first number. */
export function groupByArea<Lesson extends BuildingLesson>(coverage: readonly Covered<Lesson>[]) {
  const areas = [...new Set(coverage.map(({ code }) => code.charAt(0)))];
  return areas.map((area) => ({ area, competences: coverage.filter(({ code }) => code.startsWith(`${area}.`)) }));
}

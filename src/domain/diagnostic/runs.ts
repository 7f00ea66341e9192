import type { Answer, Answers } from './diagnostic.ts';

/** One time that the questions were gone through. */
export interface DiagnosticRun {
  /** When it was begun, as an ISO 8601 time in UTC; names the run. */
  at: string;
  /** Ids of the tracks that matter most. */
  tracks: readonly string[];
  answers: Answers;
}

/** The version of the runs as they are kept. */
export const runsVersion = 1;

/** How many runs are kept: the oldest goes. */
export const mostRuns = 4;

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value);
const isAnswer = (value: unknown): value is Answer => value === 'declined' || [0, 1, 2, 3].includes(value as number);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A run as it was read back, field by field; null when it has no time. */
function parseRun(value: unknown): DiagnosticRun | null {
  if (!isObject(value) || typeof value['at'] !== 'string' || Number.isNaN(Date.parse(value['at']))) return null;
  const { at, tracks, answers } = value;
  const given = isObject(answers) ? Object.entries(answers) : [];
  return {
    at,
    tracks: Array.isArray(tracks) ? [...new Set(tracks.filter(isId))].slice(0, 4) : [],
    answers: Object.fromEntries(given.filter((entry): entry is [string, Answer] => isId(entry[0]) && isAnswer(entry[1])).slice(0, 100)),
  };
}

/** The runs that are kept, oldest first. Null when a newer version wrote them: then they are neither read nor replaced. */
export function parseRuns(value: unknown): DiagnosticRun[] | null {
  if (!isObject(value)) return [];
  if (typeof value['version'] === 'number' && value['version'] > runsVersion) return null;
  const runs = Array.isArray(value['runs']) ? value['runs'].flatMap((run: unknown) => parseRun(run) ?? []) : [];
  return lastOf(runs);
}

/** The runs with this one in the place of its earlier state, or at the end. */
export function withRun(runs: readonly DiagnosticRun[], run: DiagnosticRun): DiagnosticRun[] {
  return lastOf([...runs.filter(({ at }) => at !== run.at), run]);
}

/** The last ones, oldest first, each time once. */
function lastOf(runs: readonly DiagnosticRun[]): DiagnosticRun[] {
  return [...new Map(runs.map((run) => [run.at, run])).values()].toSorted((one, other) => (one.at < other.at ? -1 : 1)).slice(-mostRuns);
}

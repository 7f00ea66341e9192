import * as z from 'zod/mini';
import type { Fact } from './facts.ts';

/**
 * The progress file: what a person exports, and brings to another device. JSON, `format` and `version` first.
 * Every version ever released stays readable: a new one gets its own schema, an upgrade from the one before, and a frozen
 * sample in samples/. Unknown fields are kept, so that a newer file loses nothing by passing through.
 */
export const progressFormat = 'viceversa/progress';

/** The version that is written today. */
export const progressVersion = 1;

const baseFact = {
  /** Unique among all devices; what makes importing twice harmless. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** When, ISO 8601 in UTC; written in one way, so that times compare as texts. */
  at: z.pipe(
    z.iso.datetime(),
    z.transform((time) => new Date(time).toISOString()),
  ),
};
const exerciseId = z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));
const shortId = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/));

const attempt = z.looseObject({
  ...baseFact,
  type: z.literal('attempt'),
  exercise: exerciseId,
  variant: z.int().check(z.minimum(0)),
  hash: z.string().check(z.maxLength(64)),
  response: z.unknown(),
  outcome: z.enum(['correct', 'partial', 'incorrect', 'revealed', 'skipped']),
  earned: z.number().check(z.minimum(0)),
  possible: z.number().check(z.positive()),
  hintsUsed: z.int().check(z.minimum(0)),
  certainty: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
});
const sectionSeen = z.looseObject({ ...baseFact, type: z.literal('section-seen'), lesson: exerciseId, section: shortId });
const taskTicked = z.looseObject({
  ...baseFact,
  type: z.literal('task-ticked'),
  lesson: exerciseId,
  task: shortId,
  by: z.enum(['mentor', 'mentee']),
  how: z.enum(['alone', 'with-help', 'shown']),
  withdrawn: z.optional(z.boolean()),
});

/** Version 1 of the file. */
const progressFileV1 = z.looseObject({
  format: z.literal(progressFormat),
  version: z.literal(1),
  facts: z.array(z.discriminatedUnion('type', [attempt, sectionSeen, taskTicked])),
});

/** The facts of a file, or what is wrong with it: where, and what was expected. A file that can't be read changes nothing. */
export type ParsedProgress = { ok: true; facts: Fact[] } | { ok: false; problem: string };

/** Reads a progress file. Never throws; objects are rebuilt field by field, so nothing of the file's own making comes along. */
export function parseProgressFile(text: string): ParsedProgress {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: `not JSON: ${error instanceof Error ? error.message : 'unreadable'}` };
  }
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > progressVersion) {
    return { ok: false, problem: `version ${version} is newer than this site, which reads up to ${progressVersion}` };
  }
  const parsed = z.safeParse(progressFileV1, value);
  if (parsed.success) return { ok: true, facts: parsed.data.facts as Fact[] };
  const [issue] = parsed.error.issues;
  return { ok: false, problem: `${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'not as expected'}` };
}

/** Writes a progress file. */
export function writeProgressFile(facts: readonly Fact[]): string {
  return `${JSON.stringify({ format: progressFormat, version: progressVersion, facts }, null, 1)}\n`;
}

import type { z } from 'zod';
import { exerciseSchema, type AuthoredBody, type AuthoredExercise } from '#src/exercise-kinds/contract.ts';
import { kinds } from '#src/exercise-kinds/kinds.ts';
import { checkShape } from './check-shape.ts';
import { nearest } from './nearest.ts';
import type { Report } from './problem.ts';
import type { YamlDocument } from './read-yaml.ts';
import { shownValue } from './wording.ts';

type Exercise = AuthoredExercise & AuthoredBody;

const schemas = new Map<string, z.ZodType<Exercise>>([...kinds].map(([id, kind]) => [id, exerciseSchema(kind)]));

/** Checks an exercise against the schema of the kind that it names. */
export function checkExercise(document: YamlDocument, report: Report): Exercise | undefined {
  const { data } = document;
  const names = [...kinds.keys()];
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    report(document.place([]), 'wrong-value', { field: 'the file', found: shownValue(data), mend: 'write fields, beginning with kind' });
    return undefined;
  }
  const kind: unknown = 'kind' in data ? data.kind : undefined;
  if (kind === undefined) {
    report(document.place([]), 'missing-field', { field: 'kind', expected: `one of ${names.join(', ')}` });
    return undefined;
  }
  const schema = typeof kind === 'string' ? schemas.get(kind) : undefined;
  if (schema) return checkShape(document, schema, report);
  report(document.place(['kind']), 'unknown-kind', {
    found: shownValue(kind),
    nearest: typeof kind === 'string' ? nearest(kind, names) : undefined,
    kinds: names,
  });
  return undefined;
}

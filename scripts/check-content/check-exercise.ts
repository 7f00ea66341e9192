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

/** Checks an exercise of a kind that has many surfaces, against the schema of the one that it names. */
function checkSurface(document: YamlDocument, surfaces: string[], report: Report): Exercise | undefined {
  const { kind, surface } = document.data as { kind: string; surface?: unknown };
  const schema = schemas.get(`${kind}/${String(surface)}`);
  if (schema) return checkShape(document, schema, report);
  const names = surfaces.join(', ');
  if (surface === undefined) report(document.place([]), 'missing-field', { field: 'surface', expected: `one of ${names}` });
  else {
    const meant = nearest(String(surface), surfaces);
    report(document.place(['surface']), 'wrong-value', {
      field: 'surface',
      found: shownValue(surface),
      mend: meant ? `did you mean "${meant}"? The surfaces are ${names}` : `write one of ${names}`,
    });
  }
  return undefined;
}

/** Checks an exercise against the schema of the kind that it names. */
export function checkExercise(document: YamlDocument, report: Report): Exercise | undefined {
  const { data } = document;
  const names = [...new Set([...kinds.keys()].map((id) => id.split('/')[0] ?? id))];
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    report(document.place([]), 'wrong-value', { field: 'the file', found: shownValue(data), mend: 'write fields, beginning with kind' });
    return undefined;
  }
  const kind: unknown = 'kind' in data ? data.kind : undefined;
  if (kind === undefined) {
    report(document.place([]), 'missing-field', { field: 'kind', expected: `one of ${names.join(', ')}` });
    return undefined;
  }
  const surfaces = [...kinds.keys()].flatMap((id) => (id.startsWith(`${String(kind)}/`) ? [id.slice(String(kind).length + 1)] : []));
  if (surfaces.length > 0) return checkSurface(document, surfaces, report);
  const schema = typeof kind === 'string' ? schemas.get(kind) : undefined;
  if (schema) return checkShape(document, schema, report);
  report(document.place(['kind']), 'unknown-kind', {
    found: shownValue(kind),
    nearest: typeof kind === 'string' ? nearest(kind, names) : undefined,
    kinds: names,
  });
  return undefined;
}

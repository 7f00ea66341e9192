import { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Report } from './problem.ts';
import { shownPath, type Path, type YamlDocument } from './read-yaml.ts';
import { shownValue } from './wording.ts';

type Issue = z.core.$ZodIssue;

/** Stands where a schema gives no words of its own. */
const noWords = '';

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** The schema of one field, without the wrappers around it. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional) return schemaAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) {
    return schema.options
      .map((option: z.core.$ZodType) => schemaAt(option, path))
      .find((found: z.core.$ZodType | undefined) => found !== undefined && !(found instanceof z.ZodString));
  }
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  if (schema instanceof z.ZodObject) {
    const field = (schema.shape as Record<PropertyKey, z.core.$ZodType | undefined>)[step];
    return field && schemaAt(field, rest);
  }
  return undefined;
}

function fieldNames(schema: z.core.$ZodType, path: Path): string[] {
  const owner = schemaAt(schema, path);
  return owner instanceof z.ZodObject ? Object.keys(owner.shape) : [];
}

function bound(origin: string, count: number | bigint, side: 'least' | 'most'): string {
  if (origin === 'string') return side === 'least' && Number(count) <= 1 ? 'write some words' : `write at ${side} ${count} characters`;
  if (origin === 'array') return `give at ${side} ${count} ${Number(count) === 1 ? 'entry' : 'entries'}`;
  return `write ${count} or ${side === 'least' ? 'more' : 'less'}`;
}

function alternatives(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function mendOf(issue: Issue): string {
  if (issue.message !== noWords) return issue.message;
  if (issue.code === 'invalid_type') return `write ${typeNames[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `write ${alternatives(issue.values.map(String))}`;
  if (issue.code === 'too_small') return bound(issue.origin, issue.minimum, 'least');
  if (issue.code === 'too_big') return bound(issue.origin, issue.maximum, 'most');
  return 'write it as the neighbouring files do';
}

function foundWords(issue: Issue, value: unknown): string {
  if (issue.code === 'too_big' && typeof value === 'string') return `${[...value.trim()].length} characters long`;
  return shownValue(value);
}

/** What a field that is missing should hold. */
function expectedAt(schema: z.core.$ZodType, path: Path, issue: Issue): string {
  const field = schemaAt(schema, path);
  if (field instanceof z.ZodEnum || field instanceof z.ZodLiteral) return mendOf(issue).replace(/^write /, '');
  if (field instanceof z.ZodObject) return `fields ${Object.keys(field.shape).join(', ')}`;
  if (field instanceof z.ZodNumber) return 'a whole number';
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  return mendOf(issue).replace(/^write /, '');
}

/** The problems of the form that was meant, when a field may take several forms. */
function unwrapUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find(
    (branch) => branch.length > 0 && branch.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
  );
  return meant ? meant.flatMap((inner) => unwrapUnion({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

/** "what is wrong; how to mend it", as the schemas' own sentences are written. */
function splitSentence(message: string, isMissing: boolean): { wrong: string; mend: string } {
  const cut = message.lastIndexOf('; ');
  if (cut >= 0) return { wrong: message.slice(0, cut), mend: message.slice(cut + 2) };
  return { wrong: message, mend: isMissing ? 'add it' : 'change one or the other' };
}

function reportIssue(issue: Issue, document: YamlDocument, schema: z.core.$ZodType, report: Report): void {
  const { data } = document;
  const path: Path = issue.path;
  const field = shownPath(path, data);
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldNames(schema, path);
    const present = Object.keys((valueAt(data, path) as object | undefined) ?? {});
    const free = fields.filter((name) => !present.includes(name));
    for (const key of issue.keys) {
      report(document.keyPlace([...path, key]), 'unknown-field', {
        key,
        owner: field === '' ? 'this file' : field,
        nearest: nearest(key, free),
        fields,
      });
    }
    return;
  }
  const value = valueAt(data, path);
  if (issue.code === 'custom') {
    report(document.place(path), 'fields-disagree', { field, ...splitSentence(issue.message, value === undefined) });
  } else if (value === undefined && path.length > 0) {
    report(document.keyPlace(path), 'missing-field', { field, expected: expectedAt(schema, path, issue) });
  } else {
    report(document.place(path), 'wrong-value', {
      field: field === '' ? 'the file' : field,
      found: foundWords(issue, value),
      mend: mendOf(issue),
    });
  }
}

/** Checks a file against its schema, and reports every difference where it stands. */
export function checkShape<T>(document: YamlDocument, schema: z.ZodType<T>, report: Report): T | undefined {
  const parsed = schema.safeParse(document.data, { error: () => noWords });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues.flatMap(unwrapUnion)) reportIssue(issue, document, schema, report);
  return undefined;
}

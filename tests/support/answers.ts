import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Answers, Driver } from '#src/exercise-kinds/driver.ts';
import { kinds } from '#src/exercise-kinds/kinds.ts';
import type { Form } from './authored-exercises.ts';

const folder = path.join(import.meta.dirname, '../../src/exercise-kinds');

/** The driver of every kind, found in the kind's own folder. */
const drivers = new Map<string, Driver>(
  await Promise.all(
    readdirSync(folder)
      .filter((name) => [...kinds.keys()].some((id) => id.split('/')[0] === name))
      .map(async (name) => [name, ((await import(path.join(folder, name, 'drive.ts'))) as { driver: Driver }).driver] as const),
  ),
);

/** @throws for a kind whose folder holds no driver */
export function driverOf(kind: string): Driver {
  const driver = drivers.get(kind.split('/')[0] ?? kind);
  if (!driver) throw new Error(`No test can answer the kind "${kind}": its folder holds no drive.ts.`);
  return driver;
}

/** Responses to enter, worked out from the answer key without the product's own grading. */
export function answersTo(kind: string, form: Form): Answers<unknown> {
  return driverOf(kind).answers(form);
}

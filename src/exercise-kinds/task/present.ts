import type { Localized } from '#src/domain/text/language.ts';
import type { Words } from '../contract.ts';
import type { TaskKey } from './grade.ts';
import type { TaskBody, TaskShown } from './schema.ts';

/** Splits the authored fields into what is shown and what answers it. */
export function presentTask(body: Localized<TaskBody>): { shown: TaskShown; key: TaskKey } {
  const words: Words = {};
  for (const [outcome, text] of Object.entries(body.feedback)) words[`overall/${outcome}`] = text;
  return { shown: { where: { text: body.where }, steps: body.steps, doneWhen: body.done_when }, key: { words } };
}

/** What one sees when it worked. */
export function describeTask(body: Localized<TaskBody>): string[] {
  return body.done_when.map(({ text }) => text);
}

import type { Localized } from '#src/domain/text/language.ts';
import type { Words } from '../contract.ts';
import type { MarkKey } from './grade.ts';
import { readMarkedText } from './material.ts';
import type { MarkBody, MarkLine, MarkShown } from './schema.ts';

function readLines({ material }: Localized<MarkBody>): MarkLine[] {
  const { from, to, sent, subject, body } = material;
  const header = { from, to, sent, subject } as const;
  const lines: MarkLine[] = [];
  for (const field of ['from', 'to', 'sent', 'subject'] as const) {
    const text = header[field];
    if (text) lines.push({ field, runs: readMarkedText(text) });
  }
  for (const paragraph of body.split('\n').filter((line) => line.trim() !== '')) {
    lines.push({ field: 'body', runs: readMarkedText(paragraph.trim()) });
  }
  return lines;
}

/** Splits the authored fields into what is shown and what answers it. */
export function presentMark(body: Localized<MarkBody>): { shown: MarkShown; key: MarkKey } {
  const words: Words = {};
  for (const { id, feedback, look_at } of body.zones) {
    words[id] = feedback;
    if (look_at) words[`${id}/look`] = look_at;
  }
  for (const [outcome, text] of Object.entries(body.feedback)) words[`overall/${outcome}`] = text;
  const targets = body.zones.filter(({ target }) => target).map(({ id }) => id);
  return {
    shown: { lines: readLines(body), zones: body.zones.map(({ id }) => id), targets: targets.length },
    key: { targets, words },
  };
}

/** The words to mark, each with its reason. */
export function describeMark(body: Localized<MarkBody>): string[] {
  const runs = readLines(body).flatMap((line) => line.runs);
  return body.zones
    .filter(({ target }) => target)
    .map(({ id, feedback }) => `**${runs.find((run) => run.zone === id)?.text ?? id}** – ${feedback}`);
}

import type { PaperMaterial } from '#src/domain/exercise/paper-material.ts';
import type { Localized } from '#src/domain/text/language.ts';
import type { Words } from '../contract.ts';
import type { MarkKey } from './grade.ts';
import { fieldsOf, readMarkedText, type MaterialField } from './material.ts';
import type { MarkBody, MarkLine, MarkShown, MarkText } from './schema.ts';

/** A body is cut into paragraphs, empty lines left out; any other text is one line. */
function readLines({ name, text }: MaterialField<string>): MarkLine[] {
  if (name === 'label') return [];
  const lines = name === 'body' ? text.split('\n') : [text];
  return lines.filter((line) => line.trim() !== '').map((line) => ({ field: name, runs: readMarkedText(line.trim()) }));
}

function readTexts({ material }: Localized<MarkBody>): MarkText[] {
  return fieldsOf<string>(material).map((fields) => {
    const label = fields.find(({ name }) => name === 'label')?.text;
    return { ...(label === undefined ? {} : { label }), lines: fields.flatMap(readLines) };
  });
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
    shown: { type: body.material.type, texts: readTexts(body), zones: body.zones.map(({ id }) => id), targets: targets.length },
    key: { targets, words },
  };
}

/** The words to mark, each with its reason. */
export function describeMark(body: Localized<MarkBody>): string[] {
  const runs = readTexts(body).flatMap(({ lines }) => lines.flatMap((line) => line.runs));
  return body.zones
    .filter(({ target }) => target)
    .map(({ id, feedback }) => `**${runs.find((run) => run.zone === id)?.text ?? id}** – ${feedback}`);
}

/** The texts, to be marked in. */
export function layOutMark({ texts }: MarkShown): PaperMaterial {
  const lines = texts.flatMap(({ label, lines: ofText }) => [
    ...(label === undefined ? [] : [label]),
    ...ofText.map(({ runs }) => runs.map(({ text }) => text).join('')),
  ]);
  return { lines, lists: [] };
}

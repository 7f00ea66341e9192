import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Language } from '#src/domain/text/language.ts';
import type { Place, Report } from './problem.ts';
import { explainYamlError } from './yaml-errors.ts';
import { deepestNesting, passesYamlGuards } from './yaml-guards.ts';
import { quoted } from './wording.ts';

export type Path = readonly PropertyKey[];

/** A text of a YAML file as it is written, quotes included. */
export interface YamlText {
  written: string;
  offset: number;
  /** The language under whose key it stands. */
  language: Language | undefined;
}

/** A YAML file that was read, and where its parts stand. */
export interface YamlDocument {
  data: unknown;
  /** Where the value of a field stands; for a field that is not there, its owner. */
  place(path: Path): Place;
  /** Where the name of a field stands. */
  keyPlace(path: Path): Place;
  placeOfOffset(offset: number): Place;
  texts: YamlText[];
}

/** More than this is one mistake that YAML sees many times. */
const mostSyntaxErrors = 5;

function keyName(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** Reports names of fields that are no names, copy others or stand twice. */
function checkFieldNames(map: YAMLMap, placeOfOffset: (offset: number) => Place, report: Report): void {
  const firstOffsets = new Map<string, number>();
  for (const pair of map.items) {
    const offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? map.range?.[0] ?? 0;
    const place = placeOfOffset(offset);
    const name = keyName(pair);
    const first = firstOffsets.get(name);
    if (!isScalar(pair.key)) report(place, 'yaml-unsupported', { wrong: 'a field name is a list or a group', mend: 'write "name: value"' });
    else if (name === '<<') report(place, 'yaml-unsupported', { wrong: '"<<" copies fields from elsewhere', mend: 'write the fields out' });
    else if (first !== undefined) report(place, 'yaml-duplicate-key', { key: name, firstLine: placeOfOffset(first).line });
    else firstOffsets.set(name, offset);
  }
}

/** Reports what the syntax allows and we do not; says whether all is well. */
function passesStructure(document: Document, placeOfOffset: (offset: number) => Place, report: Report): boolean {
  let isSound = true;
  const refuse: Report = (place, slug, values) => {
    isSound = false;
    report(place, slug, values);
  };
  visit(document, {
    Collection(_key, node, ancestors) {
      const depth = ancestors.filter(isCollection).length + 1;
      if (depth > deepestNesting) {
        refuse(placeOfOffset(node.range?.[0] ?? 0), 'too-deep', { found: 'lists and fields inside one another', limit: deepestNesting });
        return visit.BREAK;
      }
      if (isMap(node)) checkFieldNames(node, placeOfOffset, refuse);
      return undefined;
    },
  });
  return isSound;
}

function collectTexts(document: Document, source: string): YamlText[] {
  const texts: YamlText[] = [];
  visit(document, {
    Scalar(key, node: Scalar, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const owner = ancestors.at(-1) as Pair | undefined;
      const name = key === 'value' && owner ? keyName(owner) : '';
      const language = name === 'fr' || name === 'en' ? name : undefined;
      texts.push({ written: source.slice(node.range[0], node.range[1]), offset: node.range[0], language });
    },
  });
  return texts;
}

/** Goes down a path as far as it exists: offsets of the last name and value found. */
function follow(document: Document, path: Path): { key: number; value: number } {
  let node: unknown = document.contents;
  let found = { key: 0, value: 0 };
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((candidate) => keyName(candidate) === String(step));
      if (!pair) return found;
      const key = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? found.key;
      const value: unknown = pair.value;
      // A value on the lines below its name, or none at all, is better shown by the name.
      const isBelow = !isNode(value) || ((isMap(value) || isSeq(value)) && !value.flow) || value.range?.[0] === value.range?.[1];
      found = { key, value: isBelow ? key : (value.range?.[0] ?? key) };
      node = value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (!isNode(item)) return found;
      const offset = item.range?.[0] ?? found.value;
      found = { key: offset, value: offset };
      node = item;
    } else {
      return found;
    }
  }
  return found;
}

/** Reads one YAML document strictly. Reports what is wrong and gives undefined when nothing can be made of it. */
export function readYaml(file: string, source: string, report: Report): YamlDocument | undefined {
  if (!passesYamlGuards(file, source, report)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    merge: false,
    version: '1.2',
    schema: 'core',
  });
  const placeOfOffset = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    for (const error of document.errors.slice(0, mostSyntaxErrors))
      report(placeOfOffset(error.pos[0]), 'yaml-syntax', explainYamlError(error));
    return undefined;
  }
  if (!passesStructure(document as Document, placeOfOffset, report)) return undefined;
  return {
    data: document.toJS({ maxAliasCount: 0 }) as unknown,
    place: (path) => placeOfOffset(follow(document as Document, path).value),
    keyPlace: (path) => placeOfOffset(follow(document as Document, path).key),
    placeOfOffset,
    texts: collectTexts(document as Document, source),
  };
}

/** A path as a message writes it: `options[road-only].feedback.fr`. */
export function shownPath(path: Path, data: unknown): string {
  let shown = '';
  let value: unknown = data;
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
    if (typeof step === 'number') {
      const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
      shown += `[${typeof id === 'string' && id !== '' ? quoted(id).slice(1, -1) : step + 1}]`;
    } else {
      shown += `${shown === '' ? '' : '.'}${String(step)}`;
    }
  }
  return shown;
}

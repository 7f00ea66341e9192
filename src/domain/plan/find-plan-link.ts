import { headLength, longestPayload, readHead, type ReadPayload } from './link-head.ts';

/** Most characters in which a link is looked for: a long mail. */
const longestText = 200_000;
/** How often one mail program after another may have encoded the link. */
const mostRounds = 4;
/** Most places in a text that are tried. */
const mostPlaces = 25;

/** A payload in a text, or why there is none; then with what there was of it. */
export type FoundLink =
  | { ok: true; version: number; payload: string }
  | {
      ok: false;
      code: 'empty' | 'cut' | 'altered' | 'too-long' | 'not-a-plan';
      received: number;
      expected?: number | undefined;
      version?: number | undefined;
      /** What can be handed on of it, when it is cut or altered. */
      payload?: string | undefined;
    };

const lineBreaks = /[ \t]*=?\r?\n[ \t]*(?:[>|][ \t]*)*/g;
/** Blanks, signs of quoting, and characters that are not seen. */
const gaps = /[\s>|\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

/** Takes percent signs off, once: of what a payload and its surroundings are made of. Never throws. */
const unescaped = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const withoutEntities = (text: string): string =>
  text
    .replace(/&amp;/gi, '&')
    .replace(/&(#35|#x23|num);/gi, '#')
    .replace(/&(#61|#x3d|equals);/gi, '=');

/** Proofpoint writes other signs for those of an address: version 2 `-23` and `_`, version 3 `*` for each sign that it keeps elsewhere. */
function* withoutDefense(text: string): Generator<string> {
  if (!text.includes('urldefense')) return;
  yield text.replace(/_/g, '/').replace(/-/g, '%');
  yield text.replace(/\*(?=[0-9a-f]{2})/gi, '%');
}

/** The text as it came, and as it was before mail programs wrapped and encoded it. */
function* readings(text: string): Generator<string> {
  const start = withoutEntities(text);
  const wrapped = [start, start.replace(/=\r?\n/g, ''), start.replace(lineBreaks, '')];
  for (const each of new Set(wrapped)) {
    for (const first of [each, ...withoutDefense(each)]) {
      let reading = first;
      for (let round = 0; ; round += 1) {
        yield reading;
        const next = unescaped(reading);
        if (next === reading || round === mostRounds) break;
        reading = next;
      }
    }
  }
}

/** What stands behind each `p=` that begins something. Quoted-printable writes `=3D` for its sign; no payload begins so. */
function* places(text: string): Generator<string> {
  let left = mostPlaces;
  for (const match of text.matchAll(/(?:^|[^A-Za-z0-9_-])p=(?:3D)?/g)) {
    left -= 1;
    if (left < 0) return;
    const start = match.index + match[0].length;
    yield text.slice(start, start + 4 * longestPayload);
  }
}

const alphabetAtStart = (text: string): string => /^[A-Za-z0-9_-]*/.exec(text)?.[0] ?? '';

/** What one takes for the payload: up to the first foreign sign; then across line breaks; across gaps; all that could belong to it. */
function* candidates(text: string): Generator<string> {
  yield alphabetAtStart(text);
  yield alphabetAtStart(text.replace(lineBreaks, ''));
  yield alphabetAtStart(text.replace(gaps, ''));
  yield text.replace(/[^A-Za-z0-9_-]+/g, '');
}

type Failure = Extract<FoundLink, { ok: false }>;

/** Of a payload that is not whole: how far it got. A text of the right length was altered, whatever one reading makes of it. */
function failureOf(texts: string[]): Failure {
  const [strict = ''] = texts;
  if (strict.length > longestPayload) return { ok: false, code: 'too-long', received: strict.length };
  const heads = texts.slice(0, 2).flatMap((text) => readHead(text) ?? []);
  const cut = heads.findLast(({ state }) => state === 'cut');
  const best: ReadPayload | undefined = cut ?? heads[0];
  if (!best) {
    if (strict === '') return { ok: false, code: 'empty', received: 0 };
    return { ok: false, code: strict.length < headLength ? 'cut' : 'altered', received: strict.length, payload: strict };
  }
  const { received, expected, version, payload } = best;
  return { ok: false, code: cut ? 'cut' : 'altered', received, expected, version, payload };
}

/** Which of two failures says more: one with a head, then the one with more of the payload. */
const telling = (failure: Failure): number => failure.received + (failure.expected === undefined ? 0 : longestPayload);

/**
 * Finds the payload of a link in whatever reached the reader: the address, its fragment alone, a whole mail, an address that filters
 * of mail have rewritten, wrapped, quoted or encoded. The checksum decides; nothing is guessed.
 */
export function findPlanLink(text: string): FoundLink {
  if (text.length > longestText) return { ok: false, code: 'too-long', received: text.length };
  let worst: Failure | undefined;
  const bare = text.trim();
  for (const reading of /^[A-Za-z0-9_-]+$/.test(bare) ? [`p=${bare}`] : readings(text)) {
    for (const place of places(reading)) {
      const texts: string[] = [];
      for (const candidate of candidates(place)) {
        texts.push(candidate);
        const head = readHead(candidate);
        if (head?.state === 'whole') return { ok: true, version: head.version, payload: head.payload };
      }
      const failure = failureOf(texts);
      if (!worst || telling(failure) > telling(worst)) worst = failure;
    }
  }
  return worst ?? { ok: false, code: /^[#\s]*$/.test(text) ? 'empty' : 'not-a-plan', received: 0 };
}

/**
 * What an address that leads nowhere carries of a plan, to open it where it was meant to be opened; null when it carries none. A head has to
 * be there: other sites have addresses with `p=` too.
 */
export function payloadInAddress(address: string): string | null {
  const found = findPlanLink(address);
  return found.ok || found.expected !== undefined ? (found.payload ?? null) : null;
}

import { findPlanLink } from '#src/domain/plan/find-plan-link.ts';
import { headLength, linkVersion } from '#src/domain/plan/link-head.ts';
import type { ParsedPlan, PlanProblem } from '#src/domain/plan/format.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { inflate } from './inflate.ts';

/** Why a link could not be read. Each has its words on the page. */
export type LinkProblem = 'empty' | 'cut' | 'altered' | 'too-long' | 'too-large' | 'not-a-plan' | 'newer' | 'wrong-value';

/** The plan of a link, or why there is none, with what helps whoever helps. */
export type DecodedLink =
  | { ok: true; plan: Plan }
  | {
      ok: false;
      code: LinkProblem;
      /** Characters that arrived of what the link carries, and how many there should be, where that is known. */
      received: number;
      expected?: number | undefined;
      version?: number | undefined;
      /** The field that is wrong, and how. */
      where?: string | undefined;
      detail?: string | undefined;
    };

const asLinkProblem: Record<PlanProblem, LinkProblem> = {
  'not-json': 'not-a-plan',
  'not-a-plan': 'not-a-plan',
  'other-format': 'not-a-plan',
  'too-large': 'too-large',
  'too-deep': 'too-large',
  newer: 'newer',
  'wrong-value': 'wrong-value',
};

/** The bytes of a body; null when it is not in full groups. */
function bytesOf(body: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Opens the body of a payload of version 1: two bytes that say how many bytes of numbers follow, these, and the words, compressed. */
async function openBody(body: string): Promise<ParsedPlan> {
  const bytes = bytesOf(body);
  const [high = 0, low = 0] = bytes ?? [];
  const start = 2 + high * 256 + low;
  if (!bytes || bytes.length < start) return { ok: false, code: 'not-a-plan' };
  const words = await inflate(bytes.slice(start));
  if (!words.ok) return { ok: false, code: words.code };
  const { unpackPlan } = await import('#src/domain/plan/compact.ts');
  return unpackPlan({ numbers: bytes.slice(2, start), words: words.bytes });
}

/**
 * Reads the plan that a link carries, on the device, out of whatever the link has become on its way (`findPlanLink`).
 * Never rejects, and changes nothing.
 * @param text an address, its fragment, or the mail that holds it
 */
export async function decodePlanLink(text: string): Promise<DecodedLink> {
  const found = findPlanLink(text);
  if (!found.ok) {
    const { code, received, expected, version } = found;
    return { ok: false, code, received, expected, version };
  }
  const { payload, version } = found;
  const facts = { received: payload.length, expected: payload.length, version };
  if (version > linkVersion) return { ok: false, code: 'newer', ...facts };
  const opened = await openBody(payload.slice(headLength));
  if (opened.ok) return { ok: true, plan: opened.plan };
  return { ok: false, code: asLinkProblem[opened.code], ...facts, where: opened.where, detail: opened.detail };
}

import type { PlanProblem } from '#src/domain/plan/format.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import type { SessionMessages } from './session-props.ts';

export type ProblemCode = keyof SessionMessages['unreadable']['problems'];

/** A plan that was opened and read. Nothing is kept of it yet. */
export interface OfferedPlan {
  isRead: true;
  plan: Plan;
  /** Made by a newer site, and read as far as it is understood. */
  isNewer: boolean;
  from: 'link' | 'file';
}

/** Why what was opened is no session, with what whoever helps may want to know. */
export interface UnreadPlan {
  isRead: false;
  code: ProblemCode;
  from: 'link' | 'file';
  /** Length of what arrived: characters of a link, bytes of a file. */
  received?: number | undefined;
  /** Length that it should have. */
  expected?: number | undefined;
  version?: number | undefined;
  /** The field that is out of place. */
  where?: string | undefined;
}

export type OpenedPlan = OfferedPlan | UnreadPlan;

/** Largest file that is read at all, in bytes. */
export const largestFile = 1_000_000;

/** A pasted text without a link’s sign is taken for what a link carries from this length on. */
const leastLink = 40;

/** Whether an address carries a plan, whatever mail made of its signs. */
export const carriesPlan = (hash: string): boolean => /^#p(=|%(25)*3d)/i.test(hash);

/** A page that has been open for long may ask for files that a newer version of the site no longer has. */
const unavailable = (from: OpenedPlan['from']): UnreadPlan => ({ isRead: false, code: 'unavailable', from });

/**
 * Reads the plan that a text carries: an address, its fragment, or a whole mail. The reader is fetched when there is something to read.
 * Null when the text holds no link at all.
 */
export async function openLink(text: string): Promise<{ opened: OpenedPlan; hash: string } | null> {
  try {
    const [{ decodePlanLink }, { findPlanLink }] = await Promise.all([
      import('../plan-link/decode-plan-link.ts'),
      import('#src/domain/plan/find-plan-link.ts'),
    ]);
    const found = findPlanLink(text);
    const hash = found.payload ? `#p=${found.payload}` : '';
    const decoded = await decodePlanLink(text);
    if (decoded.ok) return { opened: { isRead: true, plan: decoded.plan, isNewer: false, from: 'link' }, hash };
    const { code, received, expected, version, where } = decoded;
    if (received === 0 || (received < leastLink && !/p[=%]/i.test(text))) return null;
    return { opened: { isRead: false, code, from: 'link', received, expected, version, where }, hash };
  } catch {
    return { opened: unavailable('link'), hash: '' };
  }
}

/** What the problems of files are called on this page. */
const fileProblems: Partial<Record<PlanProblem, ProblemCode>> = { 'not-json': 'not-a-plan', 'too-deep': 'too-large' };

/** Reads a plan file: its size first, so that nothing large is taken in. */
export async function openFile(file: File): Promise<OpenedPlan> {
  const facts = { from: 'file', received: file.size } as const;
  if (file.size > largestFile) return { isRead: false, code: 'too-large', ...facts };
  const text = await file.text().catch(() => null);
  if (text === null) return { isRead: false, code: 'unreadable-file', ...facts };
  try {
    const { parsePlanFile } = await import('#src/domain/plan/format.ts');
    const parsed = parsePlanFile(text);
    if (parsed.ok) return { isRead: true, plan: parsed.plan, isNewer: parsed.isNewer, from: 'file' };
    const code = fileProblems[parsed.code] ?? (parsed.code as ProblemCode);
    return { isRead: false, code, ...facts, where: parsed.where };
  } catch {
    return unavailable('file');
  }
}

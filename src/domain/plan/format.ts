import { freshCopy } from './fresh-copy.ts';
import { planVersion, type Plan } from './plan.ts';
import { checkPlan } from './schema.ts';
import { understoodPart } from './understood.ts';
import { openFile } from './versioned-file.ts';

/**
 * The plan file: `{ "format": "viceversa/plan", "version": 1, …the plan’s fields }`. Every version ever released stays readable: a
 * new one gets its own schema, an upgrade from the one before, and a frozen sample in samples/.
 */
export const planFormat = 'viceversa/plan';

/** Why a plan could not be read. Each has its words on the page. */
export type PlanProblem = 'not-json' | 'too-large' | 'too-deep' | 'not-a-plan' | 'other-format' | 'newer' | 'wrong-value';

/**
 * A plan, or why there is none: `where` names the field (`agenda.2.changes.0.text`), `detail` is for whoever helps.
 * `isNewer`: written by a newer site and read as far as it is understood. Such a plan is shown, and never written back.
 */
export type ParsedPlan =
  { ok: true; plan: Plan; isNewer: boolean } | { ok: false; code: PlanProblem; where?: string | undefined; detail?: string | undefined };

/** Reads a plan file. Never throws, and changes nothing. */
export function parsePlanFile(text: string): ParsedPlan {
  const file = openFile(text, { format: planFormat, version: planVersion });
  if (!file.ok) return { ...file, code: file.code === 'not-ours' ? 'not-a-plan' : file.code };
  return readPlan(file.fields, file.isNewer);
}

/** Checks the fields of a plan, wherever they came from. */
export function readPlan(fields: Record<string, unknown>, isNewer: boolean): ParsedPlan {
  const checked = checkPlan(isNewer ? understoodPart(fields) : fields);
  if (checked.ok) return { ok: true, plan: checked.plan, isNewer };
  return { ok: false, code: isNewer ? 'newer' : 'wrong-value', where: checked.where, detail: checked.detail };
}

/** Reads a plan that this site kept itself, or null: the same checks for what lies on the device. */
export function parseKeptPlan(value: unknown): Plan | null {
  const copied = freshCopy(value);
  if (!copied.ok) return null;
  const checked = checkPlan(copied.value);
  return checked.ok ? checked.plan : null;
}

/** Writes a plan file, unknown fields included. */
export function writePlanFile(plan: Plan): string {
  return `${JSON.stringify({ format: planFormat, version: planVersion, ...plan }, null, 1)}\n`;
}

export { planSchema } from './schema.ts';

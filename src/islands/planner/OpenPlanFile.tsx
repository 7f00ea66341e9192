import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Plan } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import type { PlannerViewProps } from './PlannerPage.tsx';

/** Largest file that is read at all, in bytes. */
const mostBytes = 1_000_000;

/** Opens a plan from a file: checked before anything is kept; one that is here already is never written over. */
export function OpenPlanFile({ model, go }: PlannerViewProps) {
  const { start } = model.data.messages.planner;
  const input = useRef<HTMLInputElement>(null);
  const problem = useSignal('');
  const known = useSignal<Plan | null>(null);

  const keep = (plan: Plan): void => go({ view: 'plan', id: model.create(({ id: fresh }) => ({ ...plan, id: fresh })) });
  const read = async (file: File): Promise<void> => {
    problem.value = '';
    known.value = null;
    const { parsePlanFile } = await import('#src/domain/plan/format.ts');
    const parsed = file.size > mostBytes ? ({ ok: false, code: 'too-large' } as const) : parsePlanFile(await file.text());
    if (!parsed.ok) {
      const why = fill(start.why[parsed.code], { where: ('where' in parsed && parsed.where) || '?' });
      problem.value = fill(start.fileBad, { why });
    } else if (model.plans.peek()?.some((each) => each.id === parsed.plan.id)) known.value = parsed.plan;
    else if (parsed.isNewer) go({ view: 'plan', id: model.keepNewer(parsed.plan) });
    else go({ view: 'plan', id: model.create(() => parsed.plan) });
  };
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void read(file);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="button secondary" onClick={() => input.current?.click()}>
        <Icon name="upload" /> {start.fileAction}
      </button>
      <div role="status" class="file-outcome">
        {problem.value && <p class="field-error">{problem.value}</p>}
        {known.value && (
          <>
            <p>{start.fileHere}</p>
            <p class="file-choice">
              <button type="button" class="button" onClick={() => go({ view: 'plan', id: known.peek()?.id ?? '' })}>
                {start.fileOpen}
              </button>
              <button type="button" class="button secondary" onClick={() => known.peek() && keep(known.peek() as Plan)}>
                {start.fileCopy}
              </button>
            </p>
          </>
        )}
      </div>
    </>
  );
}

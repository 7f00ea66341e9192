import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { ParsedPlan } from '#src/domain/plan/format.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Invitation } from '../session/Invitation.tsx';
import { Dialog } from './Dialog.tsx';
import type { PlannerViewProps } from './PlannerPage.tsx';

type Opened = Extract<ParsedPlan, { ok: true }>;

/** Largest file that is read at all, in bytes. */
const mostBytes = 1_000_000;

interface FoundProps extends PlannerViewProps {
  opened: Opened;
  close(): void;
}

/** What a file holds, before anything of it is kept; and the choice. A plan that is here already is never written over. */
function FoundPlan({ model, go, opened, close }: FoundProps) {
  const { data } = model;
  const { start, agenda } = data.messages.planner;
  const { plan, isNewer } = opened;
  const isHere = model.plans.value?.some(({ id }) => id === plan.id) ?? false;
  const keep = (): void => {
    const id = isNewer ? model.keepNewer(plan) : model.create((empty) => (isHere ? { ...plan, id: empty.id } : plan));
    go({ view: 'plan', id });
  };
  return (
    <Dialog title={start.fileFound} close={close} closeLabel={agenda.dialogClose}>
      <p>{!isHere ? start.fileNothingKept : isNewer ? start.fileHereNewer : start.fileHere}</p>
      <div class="found-plan">
        <Invitation
          plan={plan}
          lessons={Object.fromEntries(data.lessons.map((lesson) => [lesson.id, lesson]))}
          language={data.language}
          messages={data.messages.invitation}
          level={3}
        />
      </div>
      <p class="dialog-foot">
        {isHere && (
          <button type="button" class="button" onClick={() => go({ view: 'plan', id: plan.id })}>
            {start.fileOpen}
          </button>
        )}
        {!(isHere && isNewer) && (
          <button type="button" class={`button ${isHere ? 'secondary' : ''}`} onClick={keep}>
            {isHere ? start.fileCopy : start.fileKeep}
          </button>
        )}
        <button type="button" class="button quiet" onClick={close}>
          {start.cancel}
        </button>
      </p>
    </Dialog>
  );
}

/** Opens a plan from a file. */
export function OpenPlanFile(props: PlannerViewProps) {
  const { start } = props.model.data.messages.planner;
  const input = useRef<HTMLInputElement>(null);
  const problem = useSignal('');
  const opened = useSignal<Opened | null>(null);

  const read = async (file: File): Promise<void> => {
    problem.value = '';
    const { parsePlanFile } = await import('#src/domain/plan/format.ts');
    const parsed = file.size > mostBytes ? ({ ok: false, code: 'too-large' } as const) : parsePlanFile(await file.text());
    if (parsed.ok) opened.value = parsed;
    else problem.value = fill(start.fileBad, { why: fill(start.why[parsed.code], { where: ('where' in parsed && parsed.where) || '?' }) });
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
      </div>
      {opened.value && <FoundPlan {...props} opened={opened.value} close={() => (opened.value = null)} />}
    </>
  );
}

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { LessonItem, Plan } from '#src/domain/plan/plan.ts';
import { planStore } from '#src/storage/plan-store.ts';
import { Icon } from '#src/ui/icon.tsx';
import { fill } from '#src/domain/text/fill.ts';
import type { PaperKind } from '../../paper/paper-job.ts';
import { longestCode } from '../../paper/qr-code.ts';
import type { PlannerModel } from '../planner-model.ts';
import { fileNameOf } from './file-name.ts';
import type { PlanLink } from './plan-link.ts';
import { saveFile } from './save-file.ts';

interface Props {
  model: PlannerModel;
  link: PlanLink;
}

const isLesson = (item: Plan['agenda'][number]): item is LessonItem => item.type === 'lesson';

/** Saves the plan as a file: the mentor's notes in it only where they were asked for. */
export function FileButton({ model, link, isFirst = false }: Props & { isFirst?: boolean }) {
  const words = model.data.messages.share;
  const save = async (): Promise<void> => {
    const plan = link.shared.value;
    if (!plan) return;
    const { writePlanFile } = await import('#src/domain/plan/format.ts');
    saveFile(`${fileNameOf(plan, words.fileWord)}.viceversa-plan.json`, 'application/json', writePlanFile(plan));
  };
  return (
    <button type="button" class={isFirst ? 'button mentor wide' : 'button secondary wide'} onClick={() => void save()}>
      <Icon name="download" /> {words.file}
    </button>
  );
}

/** The invitation for calendars: there once the day and the time are. */
function InvitationButton({ model, link }: Props) {
  const words = model.data.messages.share;
  const plan = model.plan.value;
  const isDated = plan !== null && plan.start !== '';
  const save = async (): Promise<void> => {
    if (!plan || !isDated) return;
    await model.flush();
    const kept = (await planStore.load()).find(({ id }) => id === plan.id);
    const titles = new Map(model.data.lessons.map(({ id, title }) => [id, title]));
    const { writeInvitation } = await import('./invitation.ts');
    const text = await writeInvitation({
      plan,
      lessons: plan.agenda.filter(isLesson).map(({ lesson }) => titles.get(lesson) ?? lesson),
      link: await link.forMentee(),
      revision: kept?.revision ?? model.saved.value?.revision ?? 0,
      now: new Date(),
      language: model.data.language,
      words: words.invitation,
    });
    saveFile(`${fileNameOf(plan, words.fileWord)}.ics`, 'text/calendar;charset=utf-8', text);
  };
  return (
    <>
      <button
        type="button"
        class="button secondary wide"
        aria-disabled={isDated ? undefined : 'true'}
        aria-describedby={isDated ? undefined : 'share-no-date'}
        onClick={() => void save()}
      >
        <Icon name="cal" /> {words.calendar}
      </button>
      {!isDated && (
        <p id="share-no-date" class="field-help">
          {words.noDate}
        </p>
      )}
    </>
  );
}

function PrintButton({ onPress, children }: { onPress: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="button secondary wide" onClick={onPress}>
      <Icon name="print" /> {children}
    </button>
  );
}

/** Everything but the link: calendar, file, paper. */
export function OtherWays({ model, link, hasFile }: Props & { hasFile: boolean }) {
  const outcome = useSignal('');
  const { language, addresses, settings, messages } = model.data;
  const words = messages.share;
  const print = async (kind: PaperKind): Promise<void> => {
    const plan = model.plan.value;
    if (!plan) return;
    outcome.value = words.preparingPaper;
    try {
      const { printPaper } = await import('../../paper/print-paper.tsx');
      const forMentee = await link.forMentee();
      const titles = new Map(model.data.lessons.map(({ id, title }) => [id, title]));
      const missing = await printPaper(kind, {
        plan,
        language,
        messages: words.paper,
        addresses,
        catalogue: { lessons: model.data.lessons.map(({ id }) => id), exercises: model.data.exercises.map(({ id }) => id) },
        values: model.values.value,
        settings: Object.fromEntries(settings.map((setting) => [setting.id, setting])),
        checks: messages.planner.card.checks,
        link: forMentee !== null && forMentee.length <= longestCode ? forMentee : null,
      });
      outcome.value =
        missing.length > 0
          ? fill(words.paperWithout, { lessons: new Intl.ListFormat(language).format(missing.map((id) => titles.get(id) ?? id)) })
          : '';
    } catch {
      outcome.value = words.noPaper;
    }
  };
  return (
    <div class="share-ways">
      <InvitationButton model={model} link={link} />
      {hasFile && <FileButton model={model} link={link} />}
      <PrintButton onPress={() => void print('handout')}>{words.printHandout}</PrintButton>
      <PrintButton onPress={() => void print('plan')}>{words.printPlan}</PrintButton>
      <p class="share-outcome" role="status">
        {outcome.value}
      </p>
    </div>
  );
}

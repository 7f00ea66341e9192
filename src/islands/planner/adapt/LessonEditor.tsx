import { useEffect, useMemo } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { changesOf } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import type { PlannerModel } from '../planner-model.ts';
import { AdaptingContext, useAdapting, type Adapting } from './adapting.ts';
import { focusSoon } from './focus-soon.ts';
import { GoneLesson } from './GoneLesson.tsx';
import { LessonPreview } from './LessonPreview.tsx';
import { LessonReview } from './LessonReview.tsx';
import { ProposeChanges } from './ProposeChanges.tsx';
import { SectionRow } from './SectionRow.tsx';

interface Props {
  model: PlannerModel;
  /** `<module>/<lesson>`, a lesson of the open plan. */
  lesson: string;
}

/** While the lesson's file is on its way, and when it does not arrive. */
function Waiting({ model, lesson }: Props) {
  const { adapt } = model.data.messages;
  const hasFailed = useSignal(false);
  const ask = (): void => {
    hasFailed.value = false;
    void model.loadFile(lesson).then((isThere) => (hasFailed.value = !isThere));
  };
  useEffect(ask, []);
  const retry = (): void => {
    ask();
    focusSoon('adapt-title');
  };
  return (
    <div class="adapt-waiting">
      <p role="status">{hasFailed.value ? adapt.failed : adapt.loading}</p>
      {hasFailed.value && (
        <button type="button" class="button secondary" onClick={retry}>
          {adapt.retry}
        </button>
      )}
    </div>
  );
}

/** The sections of the lesson, in the plan's order, and how long they take together. */
function Sections() {
  const { t, lesson, model, changes, language } = useAdapting();
  const own = model.data.lessons.find(({ id }) => id === lesson.id)?.minutes ?? lesson.minutes;
  const elsewhere = changes.filter((change) => change.type === 'reword' && change.language !== language).length;
  return (
    <>
      <ol role="list" class="adapt-rows" aria-label={t.sections}>
        {lesson.sections.map((section, rank) => (
          <SectionRow key={section.id} section={section} rank={rank} />
        ))}
      </ol>
      <p class="adapt-total">{fill(lesson.minutes === own ? t.total : t.totalChanged, { n: lesson.minutes, own })}</p>
      {elsewhere > 0 && <p class="soft">{countedIn(language, t.otherLanguage, elsewhere)}</p>}
    </>
  );
}

/** What the parts of the editor share, drawn from the model; null until the lesson's file is there. */
function useAdaptingOf(model: PlannerModel, lesson: string): Adapting | null {
  const said = useSignal('');
  const open = useSignal<ReadonlySet<string>>(new Set());
  const editing = useSignal<string | null>(null);
  const [plan, file, tailored] = [model.plan.value, model.files.value.get(lesson), model.tailored.value.get(lesson)];
  // Letters leave the values alone: what is drawn with them need not be drawn again.
  const values = useMemo(() => model.values.peek(), [model.companyValues.value, plan?.values]);
  if (!plan || !file || !tailored) return null;
  return {
    model,
    file,
    lesson: tailored,
    changes: changesOf(plan, lesson),
    language: model.data.language,
    t: model.data.messages.adapt,
    mentee: plan.mentee.trim(),
    isReadOnly: model.isReadOnly.value,
    settings: settingsOf(model),
    values,
    open,
    editing,
    said,
    edit: (change, typedIn) => model.editChanges(lesson, change, typedIn && `${lesson} ${typedIn}`),
    // The same words twice are told twice.
    say: (words) => (said.value = said.peek() === words ? `${words}\u00A0` : words),
  };
}

const settingsById = new WeakMap<PlannerModel, Adapting['settings']>();

function settingsOf(model: PlannerModel): Adapting['settings'] {
  const known = settingsById.get(model);
  if (known) return known;
  const settings = Object.fromEntries(model.data.settings.map((setting) => [setting.id, setting]));
  settingsById.set(model, settings);
  return settings;
}

/** Tailors one lesson of the open plan: which sections, in which order, in which words, with which exercises. */
export function LessonEditor({ model, lesson }: Props) {
  const { lessons, messages } = model.data;
  const t = messages.adapt;
  const known = lessons.find(({ id }) => id === lesson);
  const adapting = useAdaptingOf(model, lesson);
  if (!known) return <GoneLesson model={model} lesson={lesson} />;
  return (
    <section class="adapt" aria-labelledby="adapt-title">
      <h2 id="adapt-title" tabIndex={-1}>
        {fill(t.title, { number: known.number })}
      </h2>
      <p class="adapt-lesson">{known.title}</p>
      <p class="soft">{t.lead}</p>
      {adapting ? (
        <AdaptingContext.Provider value={adapting}>
          <LessonPreview />
          <LessonReview />
          <Sections />
          <ProposeChanges />
          <p class="visually-hidden" role="status" data-adapt-said>
            {adapting.said.value}
          </p>
        </AdaptingContext.Provider>
      ) : (
        <Waiting model={model} lesson={lesson} />
      )}
    </section>
  );
}

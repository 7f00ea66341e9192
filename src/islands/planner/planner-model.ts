import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { computeAgenda, type Agenda } from '#src/domain/plan/agenda.ts';
import { applyChanges, type TailoredLesson } from '#src/domain/plan/apply-plan.ts';
import { redo, startHistory, step, undo, type History } from '#src/domain/plan/history.ts';
import { changesOf, emptyPlan, planVersion, type Change, type Plan } from '#src/domain/plan/plan.ts';
import type { SettingValues } from '#src/domain/settings/setting.ts';
import { readCompanyValues } from '#src/storage/company-values.ts';
import { planStore, type SavedPlan } from '#src/storage/plan-store.ts';
import { watchSettingValues } from '#src/storage/setting-values.ts';
import { loadLesson, type LessonFile } from './lesson-sources.ts';
import { newId } from './new-id.ts';
import type { PlannerData } from './planner-data.ts';
import { createPlanSaver } from './plan-saver.ts';

/** The plans of this device and the one that is open. Knows no page: parts of the planner read its signals and call it. */
export interface PlannerModel {
  data: PlannerData;
  /** Null until the store has answered. */
  plans: ReadonlySignal<SavedPlan[] | null>;
  /** The open plan, or null on the list of plans. */
  saved: ReadonlySignal<SavedPlan | null>;
  plan: ReadonlySignal<Plan | null>;
  /** Id of the copy in which this tab goes on, after another one had saved the open plan; null otherwise. */
  continuedIn: ReadonlySignal<string | null>;
  /** True for a plan of a newer version, and for one that was received: it is shown, and nothing of it can be changed. */
  isReadOnly: ReadonlySignal<boolean>;
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  /** What stands beside the lessons of the open plan, as far as it has arrived, by lesson. */
  files: ReadonlySignal<ReadonlyMap<string, LessonFile>>;
  /** The lessons of the open plan with its changes, as far as their files have arrived. */
  tailored: ReadonlySignal<ReadonlyMap<string, TailoredLesson>>;
  agenda: ReadonlySignal<Agenda | null>;
  /** The company's values set on this device. */
  companyValues: ReadonlySignal<SettingValues>;
  /** Those with the plan's own before them: what the mentee will read. */
  values: ReadonlySignal<SettingValues>;
  /** Minutes of every exercise of the catalogue. */
  exerciseMinutes: ReadonlyMap<string, number>;
  /** Loads what stands beside a lesson, where it has not arrived yet. False when it does not arrive now either. */
  loadFile(lesson: string): Promise<boolean>;
  /** Changes the open plan: one step back for undo. @param typedIn the field that is being typed in: its letters are one step */
  edit(change: (plan: Plan) => Plan, typedIn?: string): void;
  /** Changes what is tailored in one lesson of the open plan. */
  editChanges(lesson: string, change: (changes: Change[]) => Change[], typedIn?: string): void;
  undo(): void;
  redo(): void;
  open(id: string): void;
  close(): void;
  /** Makes a plan of its own, saves it and gives its id. */
  create(fill: (plan: Plan) => Plan): string;
  /** Keeps a plan of a newer version, as far as this site understands it: read-only. Gives its id. */
  keepNewer(plan: Plan): string;
  duplicate(id: string): string | null;
  setArchived(id: string, isArchived: boolean): void;
  remove(id: string): SavedPlan | null;
  /** Puts back what was removed. */
  restore(saved: SavedPlan): void;
  /** Writes what is still waiting, now. */
  flush(): Promise<void>;
}

/** Loads the files of the lessons of the open plan as it changes. */
function followFiles(data: PlannerData, plan: ReadonlySignal<Plan | null>, want: (lesson: string) => Promise<boolean>): void {
  const known = new Set(data.lessons.map(({ id }) => id));
  plan.subscribe((now) => {
    for (const item of now?.agenda ?? []) if (item.type === 'lesson' && known.has(item.lesson)) void want(item.lesson);
  });
}

/** Has the file of a lesson arrive among the others, once. */
async function loadFile(data: PlannerData, files: Signal<ReadonlyMap<string, LessonFile>>, lesson: string): Promise<boolean> {
  if (files.peek().has(lesson)) return true;
  const file = await loadLesson(data.addresses.lessons, lesson);
  if (file && !files.peek().has(file.id)) files.value = new Map([...files.peek(), [file.id, file]]);
  return file !== null;
}

/** Applies changes to lessons: what nobody touched meanwhile is not done again at each letter. */
function createTailor(minutesOf: ReadonlyMap<string, number>): (file: LessonFile, changes: Change[]) => TailoredLesson {
  const known = new WeakMap<Change[], { file: LessonFile; lesson: TailoredLesson }>();
  return (file, changes) => {
    const there = known.get(changes);
    if (there?.file === file) return there.lesson;
    const lesson = applyChanges(file, changes, minutesOf);
    known.set(changes, { file, lesson });
    return lesson;
  };
}

/** The model of the planner on one page. */
export function createPlannerModel(data: PlannerData): PlannerModel {
  const plans = signal<SavedPlan[] | null>(null);
  const openId = signal<string | null>(null);
  const continuedIn = signal<string | null>(null);
  const history = signal<History<Plan> | null>(null);
  const files = signal<ReadonlyMap<string, LessonFile>>(new Map());
  const companyValues = signal<SettingValues>(readCompanyValues());
  const exerciseMinutes = new Map(data.exercises.map(({ id, minutes }) => [id, minutes]));
  const lessonMinutes = new Map(data.lessons.map(({ id, minutes }) => [id, minutes]));

  const plan = computed(() => history.value?.now ?? null);
  const saved = computed(() => plans.value?.find(({ id }) => id === openId.value) ?? null);
  const isReadOnly = computed(() => (saved.value?.version ?? planVersion) > planVersion || saved.value?.origin === 'received');
  const tailor = createTailor(exerciseMinutes);
  const tailored = computed(() => {
    const now = plan.value;
    const lessons = [...files.value.values()].filter(({ id }) => now?.agenda.some((item) => item.type === 'lesson' && item.lesson === id));
    return new Map(lessons.map((file) => [file.id, tailor(file, now ? changesOf(now, file.id) : [])]));
  });
  const agenda = computed(
    () => plan.value && computeAgenda(plan.value, (lesson) => tailored.value.get(lesson)?.minutes ?? lessonMinutes.get(lesson)),
  );
  const values = computed(() => ({ ...companyValues.value, ...plan.value?.values }));

  const replace = (next: SavedPlan): void => {
    const others = (plans.peek() ?? []).filter(({ id }) => id !== next.id);
    plans.value = [next, ...others].toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
  };
  const saver = createPlanSaver({
    store: planStore,
    // Another tab saved this plan meanwhile: both are kept, and this tab goes on with its own under another name.
    onOutdated(mine) {
      const copy = { ...mine, id: newId() };
      copy.plan = { ...copy.plan, id: copy.id };
      batch(() => {
        replace(copy);
        if (openId.peek() === mine.id) {
          openId.value = copy.id;
          continuedIn.value = copy.id;
          if (history.peek()) history.value = startHistory(copy.plan);
        }
      });
      saver.save(copy);
      void load();
    },
  });
  const keep = (next: SavedPlan): void => {
    replace(next);
    saver.save(next);
  };
  const find = (id: string): SavedPlan | undefined => plans.peek()?.find((each) => each.id === id);
  const changed = (before: SavedPlan, next: Partial<SavedPlan>): SavedPlan => ({
    ...before,
    ...next,
    changedAt: new Date().toISOString(),
  });
  const travel = (next: History<Plan>): void => {
    const open = saved.peek();
    if (!open || isReadOnly.peek() || next === history.peek()) return;
    batch(() => {
      history.value = next;
      keep(changed(open, { plan: next.now }));
    });
  };
  const add = (made: Plan, version: number = planVersion): string => {
    keep({
      id: made.id,
      plan: made,
      origin: 'own',
      isArchived: false,
      changedAt: new Date().toISOString(),
      revision: 1,
      version,
    });
    return made.id;
  };
  const load = async (): Promise<void> => {
    const there = await planStore.load();
    saver.know(there);
    const pending = saver.pending();
    const merged = new Map(there.map((each) => [each.id, each]));
    for (const each of pending) merged.set(each.id, each);
    batch(() => {
      plans.value = [...merged.values()].toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
      const open = saved.peek();
      // What another tab did to the open plan is taken up, where nothing of this tab is waiting.
      if (open && history.peek() && !pending.some(({ id }) => id === open.id) && history.peek()?.now !== open.plan) {
        const isSame = JSON.stringify(history.peek()?.now) === JSON.stringify(open.plan);
        if (!isSame) history.value = startHistory(open.plan);
      }
    });
  };

  void saver.recover().then(load);
  planStore.subscribe(() => {
    if (plans.peek() && planStore.state() === 'saved' && saver.pending().length === 0) void load();
  });
  watchSettingValues(() => (companyValues.value = readCompanyValues()));
  const want = (lesson: string): Promise<boolean> => loadFile(data, files, lesson);
  followFiles(data, plan, want);

  return {
    data,
    plans,
    saved,
    plan,
    continuedIn,
    isReadOnly,
    canUndo: computed(() => (history.value?.past.length ?? 0) > 0 && !isReadOnly.value),
    canRedo: computed(() => (history.value?.future.length ?? 0) > 0 && !isReadOnly.value),
    files,
    tailored,
    agenda,
    companyValues,
    values,
    exerciseMinutes,
    loadFile: want,
    edit(change, typedIn) {
      const now = history.peek();
      if (now) travel(step(now, change(now.now), typedIn));
    },
    editChanges(lesson, change, typedIn) {
      this.edit(
        (now) => ({
          ...now,
          agenda: now.agenda.map((item) =>
            item.type === 'lesson' && item.lesson === lesson ? { ...item, changes: change(item.changes) } : item,
          ),
        }),
        typedIn,
      );
    },
    undo: () => history.peek() && travel(undo(history.peek() as History<Plan>)),
    redo: () => history.peek() && travel(redo(history.peek() as History<Plan>)),
    open(id) {
      if (openId.peek() === id && history.peek()) return;
      const found = find(id);
      batch(() => {
        openId.value = found ? id : null;
        history.value = found ? startHistory(found.plan) : null;
      });
    },
    close() {
      void saver.flush();
      batch(() => {
        openId.value = null;
        history.value = null;
      });
    },
    create: (fill) => add(fill(emptyPlan(newId(), data.language))),
    keepNewer: (newer) => add(newer, planVersion + 1),
    duplicate(id) {
      const found = find(id);
      return found ? add({ ...found.plan, id: newId(), start: '', checklist: [] }) : null;
    },
    setArchived(id, isArchived) {
      const found = find(id);
      if (found) keep(changed(found, { isArchived }));
    },
    remove(id) {
      const found = find(id);
      if (!found) return null;
      plans.value = (plans.peek() ?? []).filter((each) => each.id !== id);
      saver.remove(id);
      return found;
    },
    restore: (removed) => keep(changed(removed, {})),
    flush: () => saver.flush(),
  };
}

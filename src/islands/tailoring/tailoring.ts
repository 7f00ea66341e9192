import { applyChanges, type TailoredLesson } from '#src/domain/plan/apply-plan.ts';
import type { LessonFile } from '#src/domain/plan/lesson-file.ts';
import { readActivePlan, writeActivePlan, type ActivePlan } from '#src/storage/active-plan.ts';
import styles from '#src/styles/tailoring.css?url';
import { activeLesson, type ActiveLesson } from './active-lesson.ts';
import { createAddedExercises, frameWords, numberExercises, type AddedExercises } from './added-exercises.ts';
import { arrangeCrossings, showFigures } from './figures.ts';
import { keepPlace } from './keep-place.ts';
import { readLessonPage, type LessonPage } from './lesson-page.ts';
import { arrange, createPageEdits } from './page-edits.ts';
import { showPlanBar } from './plan-bar.tsx';
import { showPlanValues, startPreview } from './preview.ts';
import { showSections } from './tailored-sections.tsx';
import { tailoringWords } from './tailoring-words.ts';

/**
 * Shows a lesson as the plan that this device follows has it. Loaded on demand: only where such a plan changes the lesson, or where
 * the planner shows it. Each time all changes are taken back and made anew, in one go: nothing in between is ever painted.
 */

const root = document.documentElement;
const isPreview = root.dataset['plan'] === 'preview';

/** What first-paint.js holds back is there now. */
function letShow(): void {
  document.adoptedStyleSheets = [];
}

/** Resolves when the styles are there, or have failed. */
function takeStyles(): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  return new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}

/** The lesson's source.json, which first-paint.js has asked for already. */
async function readSource(): Promise<LessonFile | null> {
  try {
    const { lessonSource } = globalThis as { lessonSource?: Promise<Response | undefined> };
    const answer = await lessonSource;
    return answer?.ok ? ((await answer.json()) as LessonFile) : null;
  } catch {
    return null;
  }
}

/** The minutes of the lesson's exercises, and of those that a plan adds as far as they have come. */
function minutesOf(source: LessonFile, active: ActiveLesson | null, added: AddedExercises): Map<string, number> {
  const minutes = new Map(source.exercises.map((exercise) => [exercise.id, exercise.minutes]));
  for (const change of active?.changes ?? []) {
    const state = change.type === 'add' ? added.state(change.exercise) : undefined;
    if (state && state !== 'failed') minutes.set(state.source.id, state.source.minutes);
  }
  return minutes;
}

/** Puts back what the changes moved. */
function putBack(page: LessonPage): void {
  for (const rows of [page.sections, page.rail, page.strip]) arrange([...rows.values()]);
  arrangeCrossings(page, [...page.rail.values()]);
}

function exerciseMinutes({ sections }: TailoredLesson): Map<string, number> {
  return new Map(sections.flatMap(({ tailoredExercises }) => tailoredExercises.map(({ id, minutes }) => [id, minutes])));
}

/**
 * Resolves when the whole page is there, and in a preview when its scripts are too: these know the device's values only, and would show
 * them over the plan's.
 */
function whenParsed(): Promise<unknown> | undefined {
  if (document.readyState === 'complete' || (!isPreview && document.readyState === 'interactive')) return;
  return new Promise((resolve) => addEventListener(isPreview ? 'load' : 'readystatechange', resolve, { once: true, capture: true }));
}

async function tailor(): Promise<void> {
  const [source] = await Promise.all([readSource(), takeStyles(), whenParsed()]);
  const page = readLessonPage();
  if (!page) return letShow();
  const edits = createPageEdits();
  let active: ActiveLesson | null = null;
  let numbered = new Map<string, number>();
  const number = (): void => numberExercises(numbered, frameWords());

  const showBar = (): void => {
    if (isPreview || !active || active.changes.length === 0) return showPlanBar(null);
    const words = tailoringWords(page.language, active, new Date().getFullYear());
    const state = !source ? 'failed' : active.isPaused ? 'paused' : 'on';
    showPlanBar({ language: page.language, words, state, toggle });
  };
  const change = (): void => {
    edits.takeBack();
    putBack(page);
    if (source) {
      const minutes = minutesOf(source, active, added);
      const changes = active && !active.isPaused ? active.changes : [];
      const lesson = applyChanges(source, changes, minutes);
      numbered = exerciseMinutes(lesson);
      if (active && changes.length > 0) {
        const words = tailoringWords(page.language, active, new Date().getFullYear());
        showSections({ page, active, lesson, added, words, edits });
        showFigures(page, lesson, edits);
      }
      number();
    }
    showBar();
    if (!isPreview) {
      if (active) root.dataset['plan'] = active.isPaused ? 'paused' : 'on';
      else delete root.dataset['plan'];
    }
    letShow();
    dispatchEvent(new CustomEvent('viceversa:tailored'));
    if (isPreview) showPlanValues(active?.values ?? {});
  };
  const show = (): void => keepPlace(document.querySelector('[data-plan-bar]'), [...document.querySelectorAll('[data-section]')], change);
  const added = createAddedExercises(source?.language ?? page.language, show);

  let known = '';
  const follow = (kept: unknown): void => {
    // Other tabs write other things too.
    const written = JSON.stringify(kept);
    if (written === known) return;
    known = written;
    active = activeLesson(kept, page.lesson, page.language);
    if (active && !active.isPaused) added.want(active.changes.flatMap((each) => (each.type === 'add' ? [each.exercise] : [])));
    show();
  };
  function toggle(): void {
    const kept = readActivePlan() as ActivePlan | null;
    if (!kept || !active) return;
    const next = { ...kept, isPaused: !active.isPaused };
    writeActivePlan(next);
    // Where the browser keeps nothing, the page changes all the same.
    follow(next);
  }

  // Their script draws the heads of exercises anew when it takes them over.
  document.addEventListener('astro:hydrate', number, true);
  if (isPreview) return startPreview(follow);
  const followKept = (): void => follow(readActivePlan());
  for (const name of ['viceversa:plan', 'storage']) addEventListener(name, followKept);
  followKept();
  // The browser went to where the address leads while the sections still stood elsewhere.
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
}

void tailor();

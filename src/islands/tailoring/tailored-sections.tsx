import type { Problem, TailoredExercise, TailoredLesson, TailoredPart, TailoredSection } from '#src/domain/plan/apply-plan.ts';
import type { Change } from '#src/domain/plan/plan.ts';
import { RichText } from '#src/ui/rich-text.tsx';
import { SettingsContext } from '#src/ui/settings.ts';
import type { ActiveLesson } from './active-lesson.ts';
import type { AddedExercises } from './added-exercises.ts';
import type { LessonPage } from './lesson-page.ts';
import { hydrateOnce } from './one-hydration.ts';
import { arrange, type PageEdits } from './page-edits.ts';
import type { TailoringWords } from './tailoring-words.ts';
import { CompanyNote, drawn, drawnForMentor, drawnTitle, Kept, Written, type Passage } from './written-words.tsx';

/** All that showing a lesson needs to know. */
export interface Showing {
  page: LessonPage;
  active: ActiveLesson;
  lesson: TailoredLesson;
  added: AddedExercises;
  words: TailoringWords;
  edits: PageEdits;
}

const partsIn = (section: Element, index: number): HTMLElement[] => [...section.querySelectorAll<HTMLElement>(`[data-part="${index}"]`)];

function rewordPart({ page, lesson, edits }: Showing, id: string, part: TailoredPart): void {
  const section = page.sections.get(id);
  const old = section ? partsIn(section, part.index) : [];
  const [first] = old;
  if (part.reworded === undefined || !first) return;
  const at: Passage = { page, language: lesson.language, name: `plan-${id}-${part.index}` };
  if (part.index > 0) return edits.replace(old, drawn(<Written text={part.reworded} part={part.index} at={at} />));
  // A section without a title would be one that nothing leads to.
  if (part.reworded.trim() === '') return;
  const title = drawnTitle(first, part.reworded, at);
  edits.replace(old, title);
  const plain = title[0]?.textContent ?? '';
  edits.words(page.rail.get(id)?.querySelector('.rail-title'), plain);
  edits.words(page.strip.get(id)?.querySelector('.minute-strip-title'), plain);
}

/** The island of an exercise of the lesson, with the mentor's paper that follows it. */
function placeOfExercise(page: LessonPage, id: string): { island: Element | null | undefined; answer: Element | undefined } {
  const island = page.end.parentElement?.querySelector(`[data-exercise="${id}"]`)?.closest('astro-island');
  let next = island?.nextElementSibling;
  while (next && next.localName !== 'template') next = next.localName === 'noscript' ? next.nextElementSibling : null;
  return { island, answer: next ?? undefined };
}

function dropExercise({ page, edits }: Showing, id: string): void {
  const { island, answer } = placeOfExercise(page, id);
  edits.hide(island);
  if (answer) edits.attribute(answer, 'data-mentor-template', null);
  edits.hide(document.querySelector(`.lesson-more a[href$="/exercises/${id}/"]`)?.closest('li'));
}

function addExercise({ page, added, words, edits }: Showing, section: HTMLElement, id: string): void {
  const state = added.state(id);
  if (!state || state === 'failed') return;
  const before = section.querySelector('[data-section-end]');
  if (!state.island) {
    edits.insert(section, drawn(<ExerciseElsewhere words={words} address={added.address(id)} />), before);
    return;
  }
  const lines = state.source.answer.map((line) => (
    <li key={line}>
      <RichText text={line} />
    </li>
  ));
  const expected = (
    <SettingsContext.Provider value={page.settings}>
      <ul>{lines}</ul>
    </SettingsContext.Provider>
  );
  edits.insert(section, [state.island, ...drawnForMentor(words.expected, expected, 'expected-answer')], before);
}

/** An exercise that could not be put in the page: the way to it. */
function ExerciseElsewhere({ words, address }: { words: TailoringWords; address: string }) {
  return (
    <p class="notice">
      {words.exerciseFailed} <a href={address}>{words.exerciseOpen}</a>
    </p>
  );
}

/** Takes the exercises that a section has now: its own, those dropped, those added. */
function showExercises(showing: Showing, section: HTMLElement, exercises: TailoredExercise[]): void {
  for (const { id, isDropped, isAdded } of exercises) {
    if (isDropped) dropExercise(showing, id);
    else if (isAdded) addExercise(showing, section, id);
  }
}

function showNotes({ page, active, words, edits }: Showing, section: HTMLElement, { id, notes }: TailoredSection): void {
  const at = (name: string): Passage => ({ page, language: active.language, name: `plan-${id}-${name}` });
  if (notes.mentee) {
    const note = drawn(<CompanyNote text={notes.mentee} at={at('note')} signature={words.signature} />);
    const margin = section.querySelector('.definitions');
    if (margin) edits.insert(margin, note, margin.firstChild);
    else {
      const aside = document.createElement('aside');
      aside.className = 'definitions';
      aside.setAttribute('aria-label', words.signature);
      aside.dataset['pagefindIgnore'] = '';
      aside.append(...note);
      edits.insert(section, [aside], null);
    }
  }
  if (notes.mentor) {
    const note = drawnForMentor(words.ownNote, <Written text={notes.mentor} at={at('own')} />, 'mentor-note');
    edits.insert(section, note, section.querySelector('h2')?.nextSibling ?? null);
  }
}

/** The words that a change brings along. */
const textOf = (change: Change): string => (change.type === 'reword' || change.type === 'note' ? change.text : '');

/**
 * What the mentor wrote and the lesson no longer has a place for: below the passage that has changed, at the end of its section, or
 * at the end of the lesson. What is only for the mentor stays on mentor paper.
 */
function keepWords(showing: Showing, problem: Problem, index: number): void {
  const { page, lesson, active, words, edits } = showing;
  const { change, reason, current } = problem;
  if (change.type === 'add' && reason === 'exercise-gone') return tellExercise(showing, change.exercise);
  const text = textOf(change);
  if (text.trim() === '' || !('section' in change)) return;
  const language = change.type === 'reword' ? lesson.language : active.language;
  const at: Passage = { page, language, name: `plan-kept-${index}` };
  const section = page.sections.get(change.section);
  if (change.type === 'note' && change.to === 'mentor') {
    edits.insert(page.end, drawnForMentor(words.ownNote, <Written text={text} at={at} />, 'mentor-note'), page.end.firstChild);
    return;
  }
  const title = change.type === 'note' ? words.noted : section ? words.wrote : words.wroteElsewhere;
  const kept = drawn(
    <Kept title={title}>
      <Written text={text} at={at} />
    </Kept>,
  );
  const last = section && current ? partsIn(section, current.index).at(-1) : undefined;
  // Words of a block stand in it; what was written of them stands after it.
  const passage = last && section ? [...section.children].find((child) => child.contains(last)) : undefined;
  if (passage) edits.insert(passage.parentNode ?? page.end, kept, passage.nextSibling);
  else if (section) edits.insert(section, kept, section.querySelector('[data-section-end]'));
  else edits.insert(page.end, kept, page.end.firstChild);
}

/** An exercise that was to be added and is not there: gone from the site, or not to be had now. Nothing is said while it comes. */
function tellExercise({ page, added, words, edits }: Showing, id: string): void {
  const state = added.state(id);
  if (state === null) edits.insert(page.end, drawn(<p class="notice">{words.exerciseGone}</p>), page.end.firstChild);
  if (state === 'failed') {
    edits.insert(page.end, drawn(<ExerciseElsewhere words={words} address={added.address(id)} />), page.end.firstChild);
  }
}

/** The lesson's sections as the plan has them: which, in what order, with what words, notes and exercises. */
export function showSections(showing: Showing): void {
  const { page, lesson, edits } = showing;
  const ordered = lesson.sections.flatMap(({ id }) => page.sections.get(id) ?? []);
  ordered.forEach(hydrateOnce);
  arrange(ordered);
  for (const tailored of lesson.sections) {
    const section = page.sections.get(tailored.id);
    if (!section) continue;
    if (tailored.isHidden) edits.hide(section);
    for (const part of tailored.parts) rewordPart(showing, tailored.id, part);
    showExercises(showing, section, tailored.tailoredExercises);
    hydrateOnce(section);
    showNotes(showing, section, tailored);
  }
  lesson.problems.forEach((problem, index) => keepWords(showing, problem, index));
}

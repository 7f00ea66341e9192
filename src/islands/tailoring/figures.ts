import type { TailoredLesson, TailoredSection } from '#src/domain/plan/apply-plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import { arrange, type PageEdits } from './page-edits.ts';
import type { LessonPage } from './lesson-page.ts';

/** The same words with another number: the page has them already in its language. */
const withNumber = (element: Element | null | undefined, n: number): string => (element?.textContent ?? '').replace(/\d+/, String(n));

const nounFor = (element: HTMLElement, n: number, language: Language): string => {
  const form = new Intl.PluralRules(language).select(n) === 'one' ? element.dataset['one'] : element.dataset['other'];
  return fill(form ?? '', { n });
};

function showFacts(page: LessonPage, lesson: TailoredLesson, edits: PageEdits): void {
  const minutes = document.querySelector<HTMLElement>('[data-lesson-minutes]');
  edits.words(minutes, withNumber(minutes, lesson.minutes));
  const exercises = document.querySelector<HTMLElement>('[data-lesson-exercises]');
  const shown = lesson.sections.filter(({ isHidden }) => !isHidden).flatMap(({ tailoredExercises }) => tailoredExercises);
  if (exercises) edits.words(exercises, nounFor(exercises, shown.filter(({ isDropped }) => !isDropped).length, page.language));
  const planned = document.querySelector('.minute-strip > p');
  edits.words(planned, withNumber(planned, lesson.minutes));
}

/** The times of a section: in its heading and in the strip for the mentor, in the rail for both. */
function showTimes(page: LessonPage, section: TailoredSection, { from, edits }: { from: number; edits: PageEdits }): void {
  const strip = page.strip.get(section.id);
  const { fromStart = '', fromMinute = '' } = document.querySelector<HTMLElement>('.minute-strip')?.dataset ?? {};
  const [start, length] = page.sections.get(section.id)?.querySelector('.section-time')?.children ?? [];
  edits.words(start, from === 0 ? fromStart : fill(fromMinute, { n: from }));
  const places = [length, page.rail.get(section.id)?.querySelector('.rail-minutes'), strip?.querySelector('a > :last-child')];
  for (const place of places) edits.words(place, withNumber(place, section.length));
  if (strip) edits.attribute(strip, 'class', `minutes-${Math.min(section.length, 9)}`);
}

/** Previous and next of each section, among those that are shown. */
function showWays(page: LessonPage, shown: TailoredSection[], edits: PageEdits): void {
  shown.forEach(({ id }, index) => {
    const ways = { previous: shown[index - 1], next: shown[index + 1] };
    for (const [name, to] of Object.entries(ways)) {
      const link = page.sections.get(id)?.querySelector(`[data-turn="${name}"]`);
      if (!link) continue;
      edits.attribute(link, 'href', `#${(to ?? { id }).id}`);
      edits.attribute(link, 'hidden', to ? null : '');
    }
  });
}

/** The braid of the small screen's bar, cut to as many crossings as there are sections. */
function cutBraid(count: number, edits: PageEdits): void {
  const braid = document.querySelector('.lesson-bar-braid');
  const crossings = [...(braid?.querySelectorAll('.crossing') ?? [])];
  if (!braid || count >= crossings.length) return;
  crossings.slice(count).forEach((crossing) => edits.hide(crossing));
  const width = (Number(braid.getAttribute('width')) * count) / crossings.length;
  edits.attribute(braid, 'width', String(width));
  edits.attribute(braid, 'viewBox', `0 0 ${width} ${braid.getAttribute('height')}`);
}

/** Puts the drawings of the rail in their places: they alternate from top to bottom, whatever section stands there. */
export function arrangeCrossings(page: LessonPage, rows: readonly (HTMLElement | undefined)[]): void {
  page.crossings.forEach((crossing, index) => rows[index]?.prepend(crossing));
}

/** How many sections there are, for the time until the page's own script says which one is being read (islands/lesson/place.ts). */
function countSections(total: number): void {
  for (const count of document.querySelectorAll<HTMLElement>('[data-section-count]'))
    count.textContent = fill(count.dataset['sectionCount'] ?? '', { index: 1, total });
}

/** All that says how long, how many and where to, for the lesson as it is shown. */
export function showFigures(page: LessonPage, lesson: TailoredLesson, edits: PageEdits): void {
  const shown = lesson.sections.filter(({ isHidden }) => !isHidden);
  const hidden = lesson.sections.filter(({ isHidden }) => isHidden);
  for (const rows of [page.rail, page.strip]) {
    arrange(lesson.sections.flatMap(({ id }) => rows.get(id) ?? []));
    for (const { id } of hidden) edits.hide(rows.get(id));
  }
  arrangeCrossings(
    page,
    [...shown, ...hidden].map(({ id }) => page.rail.get(id)),
  );
  let from = 0;
  for (const section of shown) {
    showTimes(page, section, { from, edits });
    from += section.length;
  }
  showWays(page, shown, edits);
  showFacts(page, lesson, edits);
  cutBraid(shown.length, edits);
  countSections(shown.length);
}

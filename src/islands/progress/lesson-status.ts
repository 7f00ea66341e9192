import { computeLessons, type LessonOutline } from '#src/domain/progress/progress.ts';
import { fill } from '#src/domain/text/fill.ts';
import { formatDay } from '#src/domain/text/format-day.ts';
import { isLanguage } from '#src/domain/text/language.ts';
import { progressStore } from '#src/storage/progress-store.ts';

/** Where one stands in each lesson of a list: catalogue and module pages. The page says which lessons there are. */
const outlines = JSON.parse(document.querySelector('#lesson-outlines')?.textContent ?? '[]') as LessonOutline[];
const found = document.documentElement.lang;
const language = isLanguage(found) ? found : 'fr';
const served = new Map<Element, string>();

function showPair(acquired: number): void {
  const pair = document.querySelector('[data-pair]');
  const total = outlines.length;
  pair?.querySelector('.ring-acquired')?.setAttribute('stroke-dasharray', `${total === 0 ? 0 : (100 * acquired) / total} 200`);
  pair?.querySelector('.ring-acquired')?.classList.toggle('is-empty', acquired === 0);
  const count = pair?.querySelector('.ring-count');
  if (count) count.textContent = `${acquired}/${total}`;
  const words = pair?.querySelector<HTMLElement>('[data-pair-words]');
  if (words)
    words.textContent = fill(words.dataset[new Intl.PluralRules(language).select(acquired) === 'one' ? 'one' : 'other'] ?? '', {
      n: acquired,
    });
}

async function show(): Promise<void> {
  const lessons = computeLessons(await progressStore.load(), outlines);
  for (const { lesson, status, at } of lessons) {
    for (const place of document.querySelectorAll<HTMLElement>(`[data-lesson-status="${lesson}"]`)) {
      if (!served.has(place)) served.set(place, place.textContent ?? '');
      const template = status === 'not-begun' ? (served.get(place) ?? '') : (place.dataset[status] ?? '');
      place.textContent = fill(template, { date: at ? formatDay(at, language) : '' });
      place.dataset['status'] = status;
    }
    document.querySelector<HTMLElement>(`[data-step="${lesson}"]`)?.setAttribute('data-status', status);
  }
  showPair(lessons.filter(({ status }) => status === 'acquired').length);
}

progressStore.subscribe(() => void show());
void show();

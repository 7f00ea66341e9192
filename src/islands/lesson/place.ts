import { fill } from '#src/domain/text/fill.ts';
import { progressStore } from '#src/storage/progress-store.ts';

/** Shows where one is in the lesson, and keeps which sections were read to their end. */
const lesson = document.querySelector<HTMLElement>('[data-lesson]')?.dataset['lesson'] ?? '';
const everySection = document.querySelectorAll<HTMLElement>('[data-section]');
/** Those that are shown, in their order: a plan may hide or move some. */
let sections: HTMLElement[];
const seen = new Set<string>();

/** How long the end of a section must stay in view to count as read, in milliseconds. */
const readingPause = 900;

function showSeen(): void {
  sections.forEach((section, index) => {
    const id = section.dataset['section'] ?? '';
    const row = document.querySelector(`[data-rail="${id}"]`);
    const isSeen = seen.has(id);
    row?.querySelector('.crossing')?.classList.toggle('is-done', isSeen);
    row?.querySelector('.rail-seen')?.toggleAttribute('hidden', !isSeen);
    row?.querySelector('.rail-minutes')?.toggleAttribute('hidden', isSeen);
    document.querySelectorAll('.lesson-bar-braid .crossing')[index]?.classList.toggle('is-done', isSeen);
  });
}

function showCurrent(index: number): void {
  const next = sections[index + 1];
  sections.forEach((section, each) => {
    const link = document.querySelector(`[data-rail="${section.dataset['section']}"] a`);
    if (each === index) link?.setAttribute('aria-current', 'step');
    else link?.removeAttribute('aria-current');
  });
  for (const count of document.querySelectorAll<HTMLElement>('[data-section-count]')) {
    count.textContent = fill(count.dataset['sectionCount'] ?? '', { index: index + 1, total: sections.length });
  }
  const button = document.querySelector<HTMLAnchorElement>('[data-next-section]');
  if (button) button.href = next ? `#${next.dataset['section']}` : '#lesson-end';
}

/** The section that crosses the upper third of the window. */
function currentIndex(): number {
  const line = innerHeight / 3;
  const index = sections.findLastIndex((section) => section.getBoundingClientRect().top <= line);
  return Math.max(index, 0);
}

let shown = -1;
function follow(): void {
  const index = currentIndex();
  if (index === shown) return;
  shown = index;
  showCurrent(index);
}

const timers = new Map<Element, ReturnType<typeof setTimeout>>();
const observer = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    clearTimeout(timers.get(target));
    const section = target.closest<HTMLElement>('[data-section]')?.dataset['section'] ?? '';
    if (!isIntersecting || seen.has(section) || document.documentElement.dataset['plan'] === 'preview') continue;
    timers.set(
      target,
      setTimeout(() => {
        seen.add(section);
        showSeen();
        void progressStore.append({ type: 'section-seen', lesson, section });
      }, readingPause),
    );
  }
});

async function takeUp(): Promise<void> {
  const facts = await progressStore.load();
  seen.clear();
  for (const fact of facts) if (fact.type === 'section-seen' && fact.lesson === lesson) seen.add(fact.section);
  showSeen();
}

function begin(): void {
  sections = [...document.querySelectorAll<HTMLElement>('[data-section]:not([hidden])')];
  shown = -1;
  showSeen();
  follow();
}

begin();
addEventListener('viceversa:tailored', begin);
await takeUp();
progressStore.subscribe(() => void takeUp());
for (const section of everySection) {
  const end = section.querySelector('[data-section-end]');
  if (end) observer.observe(end);
}
addEventListener('scroll', follow, { passive: true });

/** Whether something of it is on the page. */
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/**
 * Changes the page with what one is looking at kept where it is: the bar while it is in view, else the section that is being read, or
 * the nearest one that is left.
 * @param sections in the order of the page
 */
export function keepPlace(bar: Element | null, sections: readonly Element[], change: () => void): void {
  const current = sections.findLastIndex((section) => isShown(section) && section.getBoundingClientRect().top <= innerHeight / 3);
  const isBarInView = bar !== null && bar.getBoundingClientRect().bottom > 0;
  const near = current < 0 || isBarInView ? [] : [...sections.slice(current), ...sections.slice(0, current).toReversed()];
  const before = near.map((section) => section.getBoundingClientRect().top);
  change();
  const kept = near.findIndex((section, index) => isShown(section) && !Number.isNaN(before[index]));
  const moved = (near[kept]?.getBoundingClientRect().top ?? 0) - (before[kept] ?? 0);
  if (kept >= 0 && moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}

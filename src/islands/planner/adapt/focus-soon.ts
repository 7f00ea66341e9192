/**
 * Puts the focus on the first of these elements that is there and can be used, once what was done is drawn. Who has gone on
 * meanwhile is not called back.
 */
export function focusSoon(...ids: string[]): void {
  const from = document.activeElement;
  requestAnimationFrame(() => {
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && activeElement !== from) return;
    for (const id of ids) {
      const element = document.getElementById(id);
      if (!element || element.getAttribute('aria-disabled') === 'true') continue;
      element.focus();
      return;
    }
  });
}

/** On small screens the filters are a sheet that rises from the bottom: a native dialog around the same panel. */
export function followFilterSheet(panel: HTMLElement | null, openers: HTMLElement[], closers: HTMLElement[]): void {
  if (!panel) return;
  const home = panel.parentElement;
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet';
  dialog.setAttribute('aria-label', panel.querySelector('h2')?.textContent ?? '');
  document.querySelector('[data-catalogue]')?.append(dialog);
  let opener: HTMLElement | null = null;

  for (const button of openers) {
    button.addEventListener('click', () => {
      opener = button;
      dialog.append(panel);
      dialog.showModal();
    });
  }
  for (const button of closers) button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    home?.prepend(panel);
    opener?.focus();
  });
  // Growing past the sheet's width puts the filters back beside the list.
  matchMedia('(min-width: 721px)').addEventListener('change', ({ matches }) => matches && dialog.open && dialog.close());
}

/**
 * Takes up what was chosen in the served page before its script had started:
 * native radios and boxes keep it, and tell it here to the view that now listens.
 */
export function keepAnswersGivenEarly(root: HTMLElement): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input')) {
    if (input.checked !== input.defaultChecked) input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

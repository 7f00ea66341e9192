const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Takes up what was chosen in the served page before its script had started:
 * native radios and boxes keep it, and tell it here to the view that now listens.
 * One a frame: each answer builds on the response that the one before it made.
 */
export async function keepAnswersGivenEarly(root: HTMLElement): Promise<void> {
  const early = [...root.querySelectorAll<HTMLInputElement>('input')].filter((input) => input.checked !== input.defaultChecked);
  const chosen = early.map((input) => input.checked);
  for (const [index, input] of early.entries()) {
    input.checked = chosen[index] ?? false;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await nextFrame();
  }
}

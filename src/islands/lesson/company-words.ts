import { safeUrl } from '#src/domain/settings/safe-url.ts';
import { readSettingValues, writeSettingValues } from '#src/storage/setting-values.ts';

/** The form in which a mentor sets the company's words; and their place in the running text. */
const form = document.querySelector<HTMLFormElement>('[data-company-words]');
const inputs = [...(form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]') ?? [])];

/** Marks an address that can't be followed; says what to do under the field. */
function checkLink(input: HTMLInputElement | HTMLSelectElement): boolean {
  const error = document.querySelector<HTMLElement>(`#${CSS.escape(input.id)}-error`);
  const isBad = input.dataset['type'] === 'link' && input.value.trim() !== '' && safeUrl(input.value) === null;
  input.toggleAttribute('aria-invalid', isBad);
  if (isBad) input.setAttribute('aria-invalid', 'true');
  if (error) error.textContent = isBad ? (error.dataset['message'] ?? '') : '';
  return !isBad;
}

const saved = readSettingValues();
for (const input of inputs) input.value = saved[input.name] ?? '';

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const firstBad = inputs.filter((input) => !checkLink(input))[0];
  const status = form.querySelector<HTMLElement>('[data-company-status]');
  if (firstBad) {
    firstBad.focus();
    if (status) status.textContent = '';
    return;
  }
  const values = readSettingValues();
  for (const input of inputs) {
    const value = input.value.trim();
    if (value === '') delete values[input.name];
    else values[input.name] = value;
  }
  const isKept = writeSettingValues(values);
  if (status) status.textContent = status.dataset[isKept ? 'saved' : 'failed'] ?? '';
});

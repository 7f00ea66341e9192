import { readLocalObject, writeLocal } from '#src/storage/local-values.ts';

/** Theme, text size and spacing: applied at once, and kept. */
const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-display-choice]')];
const root = document.documentElement;
let choice = readLocalObject('display');

const show = (): void => {
  for (const input of inputs) {
    const chosen = choice[input.dataset['displayChoice'] ?? ''];
    const group = inputs.filter((other) => other.name === input.name);
    input.checked = chosen === undefined ? input === group[0] : input.value === chosen;
  }
};
for (const input of inputs) {
  input.addEventListener('change', () => {
    const name = input.dataset['displayChoice'] ?? '';
    const isFirst = input === inputs.find((other) => other.name === input.name);
    if (isFirst) {
      delete choice[name];
      delete root.dataset[name];
    } else {
      choice[name] = input.value;
      root.dataset[name] = input.value;
    }
    writeLocal('display', Object.keys(choice).length > 0 ? JSON.stringify(choice) : null);
    show();
  });
}
show();
addEventListener('viceversa:erased', () => {
  choice = {};
  for (const { dataset } of inputs) delete root.dataset[dataset['displayChoice'] ?? ''];
  show();
});

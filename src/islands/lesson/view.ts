import { writeLocal } from '#src/storage/local-values.ts';

/** The switch between the view for both and the mentor's. Notes come out of their templates, and go back by being taken away. */
const root = document.documentElement;
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-role]')];
let notes: Element[] = [];

function show(view: string): void {
  const isMentor = view === 'mentor';
  notes.forEach((note) => note.remove());
  notes = [];
  if (isMentor) {
    for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-mentor-template]')) {
      const copy = document.importNode(template.content, true);
      notes.push(...copy.children);
      template.after(copy);
    }
    root.dataset['view'] = 'mentor';
  } else {
    delete root.dataset['view'];
  }
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['role'] === view));
  dispatchEvent(new CustomEvent('viceversa:view'));
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    const view = button.dataset['role'] ?? 'pair';
    show(view);
    writeLocal('view', view === 'mentor' ? 'mentor' : null);
    const address = new URL(location.href);
    if (view === 'mentor') address.searchParams.set('view', 'mentor');
    else address.searchParams.delete('view');
    history.replaceState(history.state, '', address);
  });
}
const showAgain = (): void => show(root.dataset['view'] ?? 'pair');
showAgain();
addEventListener('viceversa:tailored', showAgain);
if (root.dataset['view'] === 'mentor') writeLocal('view', 'mentor');

import type { TaskTicked } from '#src/domain/progress/facts.ts';
import { computeTicks, isTaskDone } from '#src/domain/progress/task-ticks.ts';
import { progressStore } from '#src/storage/progress-store.ts';

/** The ticks under a lesson's real tasks: the mentee's and the mentor's. Pressing one again takes it back. */
const lesson = document.querySelector<HTMLElement>('[data-lesson]')?.dataset['lesson'] ?? '';
const boxes = [...document.querySelectorAll<HTMLElement>('[data-task]')];

async function show(): Promise<void> {
  const facts = await progressStore.load();
  // While a tick is on its way to the device, what is there is the one before it.
  if (progressStore.state() === 'saving') return;
  const { ticks } = computeTicks(facts, lesson);
  for (const box of boxes) {
    const found = ticks.get(box.dataset['task'] ?? '');
    for (const button of box.querySelectorAll('button')) {
      const by = button.dataset['by'] as TaskTicked['by'];
      button.setAttribute('aria-pressed', String(found?.[by] === button.dataset['how']));
    }
    const status = box.querySelector('[role]');
    const words = found && isTaskDone(found) ? (box.dataset['closed'] ?? '') : '';
    if (status && status.textContent !== words) status.textContent = words;
  }
}

for (const box of boxes) {
  box.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    const withdrawn = button.getAttribute('aria-pressed') === 'true';
    // Shown at once: a second press must know of the first.
    for (const other of button.parentElement?.querySelectorAll('button') ?? []) other.setAttribute('aria-pressed', 'false');
    button.setAttribute('aria-pressed', String(!withdrawn));
    const { by, how } = button.dataset as unknown as Pick<TaskTicked, 'by' | 'how'>;
    void progressStore.append({ type: 'task-ticked', lesson, task: box.dataset['task'] ?? '', by, how, ...(withdrawn && { withdrawn }) });
  });
}
progressStore.subscribe(() => void show());
void show();

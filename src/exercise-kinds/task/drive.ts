import { defineDriver } from '../driver.ts';
import type { TaskKey } from './grade.ts';
import type { TaskResponse, TaskShown } from './schema.ts';

export const driver = defineDriver<TaskShown, TaskKey, TaskResponse>({
  answers: () => ({
    right: { mentee: 'alone', mentor: 'alone' },
    wrong: { mentee: null, mentor: 'shown' },
    partial: { mentee: null, mentor: 'with-help' },
  }),
  async fillIn(root, { mentee, mentor }, hand) {
    const able = root.locator('input[value="mentee"]');
    if ((await able.isChecked()) !== (mentee !== null)) await hand.choose(able);
    if (mentor !== null) await hand.choose(root.locator(`input[value="${mentor}"]`));
  },
});

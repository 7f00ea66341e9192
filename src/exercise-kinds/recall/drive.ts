import { expect } from '@playwright/test';
import { defineDriver } from '../driver.ts';
import type { RecallKey } from './grade.ts';
import type { RecallResponse, RecallShown } from './schema.ts';

export const driver = defineDriver<RecallShown, RecallKey, RecallResponse>({
  answers: () => ({
    right: { seen: true, judged: 'known' },
    wrong: { seen: true, judged: 'not-yet' },
    partial: { seen: true, judged: 'partly' },
  }),
  async fillIn(root, { judged }, hand) {
    const look = root.locator('[data-look]');
    if ((await look.count()) > 0) {
      await hand.press(look);
      await expect(root.locator('[data-answer]'), 'the focus goes on to what was asked for').toBeFocused();
    }
    if (judged) await hand.choose(root.locator(`input[value="${judged}"]`));
  },
});

import { expect, type Page } from '@playwright/test';
import type { Language } from '#src/domain/text/language.ts';
import { fill } from '#src/domain/text/fill.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import type { Hand } from './hands.ts';

/** The planner as a mentor works it, with one hand: keyboard, finger or mouse. Places are found by role and name. */
export function plannerOn(page: Page, language: Language, hand: Hand) {
  const t = messagesOf(language).planner;
  const button = (name: string, exact = true) => page.getByRole('button', { name, exact });
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const rows = page.locator('.agenda-row');
  const dialog = page.getByRole('dialog');
  return {
    t,
    rows,
    dialog,
    button,
    field,
    /** The saving indicator says that all is on the device. */
    async expectSaved() {
      await expect(page.locator('.planner-facts [data-save]')).toHaveAttribute('data-save', 'saved');
      // Letters are gathered for 150 ms before they are written.
      await page.waitForTimeout(250);
      await expect(page.locator('.planner-facts [data-save]')).toHaveAttribute('data-save', 'saved');
    },
    async openList() {
      await page.goto(`${language}/prepare/`);
      await expect(page.getByRole('heading', { name: t.start.title })).toBeVisible();
    },
    async beginEmpty() {
      await hand.press(button(t.start.blankAction));
      await expect(rows).toHaveCount(0);
      await expect(page.getByRole('heading', { name: t.agenda.titles.none })).toBeVisible();
    },
    /** Adds lessons by their titles, through the dialog. */
    async addLessons(...titles: string[]) {
      await hand.press(button(t.agenda.addLesson));
      for (const title of titles) {
        await hand.type(dialog.getByLabel(t.agenda.dialogSearch), title);
        await hand.press(dialog.getByRole('button', { name: `${t.agenda.dialogAdd} – ${title}` }));
        await expect(dialog.getByText(fill(t.agenda.dialogAdded, { title }))).toBeVisible();
      }
      await hand.press(dialog.locator('.dialog-foot').getByRole('button'));
      await expect(dialog).toHaveCount(0);
    },
    /** Minutes of all rows, of the card's legend and of its rest: what must add up. */
    async minutes(): Promise<{ rows: number; rest: number }> {
      const numbers = async (selector: string): Promise<number[]> =>
        (await page.locator(selector).allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0] ?? 0));
      const legend = await numbers('.budget-legend li:not(.budget-rest) > :last-child');
      const rest = page.locator('.budget-rest');
      const left = Number(
        /\d+/.exec(
          (await rest
            .locator('strong')
            .nth(1)
            .textContent({ timeout: 500 })
            .catch(() => '0')) ?? '0',
        )?.[0] ?? 0,
      );
      const isOver = (await rest.textContent())?.includes(t.card.over) ?? false;
      return { rows: legend.reduce((sum, each) => sum + each, 0), rest: isOver ? -left : left };
    },
  };
}

import { expect, type Page } from '@playwright/test';

/** Opens the display menu and chooses a theme, a text size or a spacing by its value. */
export async function chooseDisplay(page: Page, name: 'theme' | 'size' | 'spacing', value: string): Promise<void> {
  const choice = page.locator(`[data-display-choice="${name}"][value="${value}"]`);
  await page.locator('.display-button').click();
  await expect(choice.locator('xpath=ancestor::*[@popover]')).toBeVisible();
  await choice.locator('xpath=ancestor::label[1]').click();
  await page.keyboard.press('Escape');
}

import type { Page } from '@playwright/test';
import { storedName } from '#src/storage/stored-name.ts';

/** Keeps the company's values on the device, as the planner does; null forgets them. The page is not told: open another one. */
export const keepSettings = (page: Page, values: Record<string, string> | null): Promise<void> =>
  page.evaluate(
    ({ name, kept }) => {
      if (kept === null) localStorage.removeItem(name);
      else localStorage.setItem(name, kept);
    },
    { name: storedName('settings', process.env.BASE_PATH ?? '/'), kept: values && JSON.stringify(values) },
  );

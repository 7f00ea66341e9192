import { answersTo } from '../support/answers.ts';
import { authoredExercises, exerciseNamed, firstForm } from '../support/authored-exercises.ts';
import { chooseDisplay } from '../support/display-menu.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { mouse } from '../support/hands.ts';
import { sharedAddress, sharedPlan } from '../support/shared-plans.ts';
import { expect, test } from '../support/site-test.ts';
import { frameMessages } from '#src/exercise-frame/messages.ts';
import { messagesOf } from '#src/i18n/messages.ts';

// A browser that refuses every store: the very access throws, as it does where cookies are blocked.
test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, store, {
        configurable: true,
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
});

for (const language of ['fr', 'en'] as const) {
  test(`a lesson and its exercise work, and say that nothing is saved (${language})`, async ({ page }) => {
    const exercise = exerciseNamed('stay-safe/find-the-clues', language);
    const { wrong, right } = answersTo(exercise.kind, firstForm(exercise));
    await page.goto(`${language}/lessons/stay-safe/spot-phishing/`);
    const shown = await exerciseOn(page, exercise.id);
    const indicator = page.locator('[data-save]').first();
    await expect(indicator).toHaveText(messagesOf(language).saving.off);
    await expect(indicator).toHaveAttribute('data-save', 'off');

    await shown.fillIn(wrong, mouse);
    await mouse.press(shown.main);
    await shown.hasState('incorrect');
    await shown.fillIn(right, mouse);
    await mouse.press(shown.main);
    await shown.hasState('correct');
    await expect(shown.root.locator('.save-notice')).toHaveText(frameMessages[language]['not-saved']);
    await expect(indicator).toHaveAttribute('data-save', /^(failed|off)$/);
    await expect(indicator).not.toHaveText(messagesOf(language).saving.saved);
  });
}

test('every kind of exercise can be done', async ({ page }) => {
  test.setTimeout(60_000);
  // The surfaces of simulations are played by one engine, and none touches a store: one stands for all.
  for (const exercise of new Map(authoredExercises.map((each) => [each.kind.split('/')[0], each])).values()) {
    await page.goto(exercise.address);
    const shown = await exerciseOn(page, exercise.id);
    await shown.fillIn(answersTo(exercise.kind, firstForm(exercise)).right, mouse);
    await shown.beSure(2, mouse);
    await mouse.press(shown.main);
    await shown.hasState('correct');
  }
});

test('the other pages work, and the progress page says what is the matter', async ({ page }) => {
  await page.goto('fr/lessons/?track=web');
  await expect(page.locator('[data-catalogue]')).toHaveAttribute('data-ready', '');
  await expect(page.locator('[data-lesson-row]:visible')).not.toHaveCount(0);
  await page.goto('fr/progress/');
  await expect(page.locator('#data')).toContainText(messagesOf('fr').progress.off);
  await page.goto('fr/lessons/pair-kit/pair-charter/?view=mentor');
  await expect(page.locator('[data-mentor-note]').first()).toBeVisible();
  await page.goto('');
  await expect(page).toHaveURL(/\/fr\/$/);
  await chooseDisplay(page, 'theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const language of ['fr', 'en'] as const) {
  test(`a shared session can be read, and says that this browser keeps nothing (${language})`, async ({ page }) => {
    const { preview, invitation } = messagesOf(language).session;
    const address = await sharedAddress(sharedPlan(language));
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(invitation.proposes.replace('{mentor}', 'Inès'));
    await expect(page.locator('.agenda li')).toHaveCount(5);
    await page.getByRole('button', { name: preview.follow }).click();
    await expect(page.locator('.outcome')).toContainText(preview.refused);
    expect(page.url(), 'the link still holds it all').toContain(address.slice(address.indexOf('#')));
  });
}

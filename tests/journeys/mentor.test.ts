import { answersTo } from '../support/answers.ts';
import { exerciseNamed, firstForm } from '../support/authored-exercises.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { mouse } from '../support/hands.ts';
import { keepSettings } from '../support/kept-settings.ts';
import { expect, test } from '../support/site-test.ts';
import { messagesOf } from '#src/i18n/messages.ts';

const address = 'fr/lessons/stay-safe/spot-phishing/';
const t = messagesOf('fr').lesson;

test('the mentor’s notes are not in the page for two, and come with the switch', async ({ page }) => {
  await page.goto(address);
  const notes = page.locator('[data-mentor-note]');
  const [pair, mentor] = [page.getByRole('button', { name: t.pairView }), page.getByRole('button', { name: t.mentorView })];
  await expect(pair).toHaveAttribute('aria-pressed', 'true');
  await expect(notes).toHaveCount(0);
  await expect(page.getByText(t.expected)).toHaveCount(0);

  await mentor.click();
  await expect(mentor).toHaveAttribute('aria-pressed', 'true');
  await expect(notes.first()).toBeVisible();
  await expect(page.getByText(t.notes.say).first()).toBeVisible();
  await expect(page.getByText(t.expected).first(), 'the expected answer').toBeVisible();
  await expect(page).toHaveURL(/\?view=mentor$/);
  await page.reload();
  await expect(notes.first()).toBeVisible();

  await pair.click();
  await expect(notes).toHaveCount(0);
  await expect(page).not.toHaveURL(/view=/);
  await page.reload();
  await expect(pair).toHaveAttribute('aria-pressed', 'true');
  await expect(notes).toHaveCount(0);
});

test('the door of the mentor leads to the planner', async ({ page }) => {
  await page.goto('fr/');
  await page.getByRole('link', { name: messagesOf('fr').home.mentor.action }).click();
  await expect(page).toHaveURL(/\/prepare\/$/);
  await expect(page.getByRole('heading', { name: messagesOf('fr').planner.start.title })).toBeVisible();
});

test('from the catalogue in the mentor’s view, lessons open in it', async ({ page }) => {
  await page.goto('fr/lessons/?view=mentor');
  await page.locator('[data-lesson-row]:visible').first().getByRole('heading').getByRole('link').click();
  await expect(page.locator('[data-mentor-note]').first()).toBeVisible();
});

test('the link with ?view=mentor opens the mentor’s view in English too', async ({ page }) => {
  await page.goto('en/lessons/pair-kit/pair-charter/?view=mentor');
  await expect(page.locator('[data-mentor-note]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: messagesOf('en').lesson.mentorView })).toHaveAttribute('aria-pressed', 'true');
});

test('company words stand in the lesson, in its exercise, in other lessons, and after a reload', async ({ page }) => {
  const exercise = exerciseNamed('pair-kit/keep-or-share');
  await page.goto('fr/lessons/pair-kit/pair-charter/');
  const inText = page.locator('.lesson-flow > * [data-setting="hr_contact"]').first();
  const byDefault = (await inText.textContent()) ?? '';
  await keepSettings(page, { hr_contact: 'Nadia Vallon, poste 12', programme_owner: 'l’équipe Tandem' });

  await page.reload();
  const shown = await exerciseOn(page, exercise.id);
  await expect(inText).toHaveText('Nadia Vallon, poste 12');
  await expect(shown.root, 'the exercise says it too').toContainText('l’équipe Tandem');
  await shown.fillIn(answersTo(exercise.kind, firstForm(exercise)).right, mouse);
  await shown.main.click();
  await expect(shown.root, 'and its feedback').toContainText('Nadia Vallon, poste 12');
  await page.goto('fr/lessons/pair-kit/communication-rules/');
  await expect(page.locator('[data-setting="programme_owner"]').first()).toHaveText('l’équipe Tandem');
  await page.goto(exercise.address);
  await exerciseOn(page, exercise.id);
  await expect(shown.root).toContainText('Nadia Vallon, poste 12');

  await keepSettings(page, null);
  await page.goto('fr/lessons/pair-kit/pair-charter/');
  await expect(inText, 'without them the default is back').toHaveText(byDefault);
});

test('words of the company are words: markup in them is shown, never run', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)>[[hr_contact]]**x**';
  await page.goto('fr/');
  await keepSettings(page, { hr_contact: hostile });
  await page.goto('fr/lessons/pair-kit/pair-charter/');
  await expect(page.locator('[data-setting="hr_contact"]').first()).toHaveText(hostile);
  await expect(page.locator('[data-setting] img')).toHaveCount(0);
});

test('a link that can’t be followed becomes none; a good one becomes a link', async ({ page }) => {
  await page.goto('fr/lessons/ai-at-work/ai-first-steps/');
  const inText = page.locator('[data-setting="ai_policy_url"]').first();
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'regles-ia', '//evil.example']) {
    await keepSettings(page, { ai_policy_url: bad });
    await page.reload();
    await expect(inText).toHaveText(/\S/);
    await expect(inText.locator('a'), bad).toHaveCount(0);
  }
  await keepSettings(page, { ai_policy_url: 'https://intranet.orvane.example/ia' });
  await page.reload();
  await expect(inText.getByRole('link')).toHaveAttribute('href', 'https://intranet.orvane.example/ia');
});

for (const language of ['fr', 'en'] as const) {
  test(`the mentor’s view leads to a session, from a lesson, a module, the catalogue (${language})`, async ({ page }) => {
    const { addToSession, companyLink } = messagesOf(language).tailoring;
    const toPlanner = (address: string) => new RegExp(`/${language}/prepare/#${address}$`);
    await page.goto(`${language}/lessons/stay-safe/spot-phishing/`);
    await expect(page.getByRole('link', { name: addToSession })).toHaveCount(0);
    await page.goto(`${language}/lessons/stay-safe/spot-phishing/?view=mentor`);
    await expect(page.getByRole('link', { name: addToSession })).toHaveAttribute('href', toPlanner('add=stay-safe/spot-phishing'));
    await expect(page.getByRole('link', { name: companyLink })).toHaveAttribute('href', toPlanner('company'));
    for (const address of [`${language}/lessons/`, `${language}/modules/stay-safe/`]) {
      await page.goto(address);
      const link = page.locator('a[href$="#add=stay-safe/spot-phishing"]');
      await expect(link, address).toBeVisible();
      await expect(link, address).toHaveAccessibleName(new RegExp(`^${addToSession}.+`));
    }
  });
}

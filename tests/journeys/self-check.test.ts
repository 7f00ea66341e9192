import { answersTo } from '../support/answers.ts';
import { exerciseNamed, firstForm } from '../support/authored-exercises.ts';
import { readBuilt } from '../support/built-site.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { mouse } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';

const exercise = exerciseNamed('pair-kit/our-first-message');
const form = firstForm(exercise);
const { right, partial } = answersTo(exercise.kind, form) as Record<'right' | 'partial', { text: string; found: string[]; none: boolean }>;
const [model = ''] = (form.key as unknown as { models: string[] }).models;
const firstLine = model.split('\n')[0] ?? '';

test('a long text is kept to the letter, by the field, the device and the page', async ({ page }) => {
  const text = `${'Une ligne assez longue, avec « guillemets », <balises> et 😀.\n'.repeat(400)}fin`;
  await page.goto(exercise.address);
  const shown = await exerciseOn(page, exercise.id);
  const field = shown.root.locator('textarea');
  const before = (await field.boundingBox())?.height ?? 0;
  await shown.fillIn({ ...partial, text }, mouse);
  expect((await field.boundingBox())?.height, 'the field grows with the text').toBeGreaterThan(before * 5);
  await shown.main.click();
  await shown.hasState('partial');
  await expect(shown.root.locator('.save-notice')).toBeVisible();
  await page.reload();
  await exerciseOn(page, exercise.id);
  await shown.hasState('partial');
  await expect(field).toHaveValue(text);
});

test('model answers are not in the page before something was written, and stand beside one’s own text', async ({ page }) => {
  expect(firstLine.length).toBeGreaterThan(40);
  const served = readBuilt(`${exercise.address}index.html`).replace(/\sprops="[^"]*"/g, '');
  expect(served).not.toContain(firstLine.slice(0, 40));

  await page.goto(exercise.address);
  const shown = await exerciseOn(page, exercise.id);
  const models = shown.root.locator('details');
  await expect(models).toHaveCount(0);
  await mouse.type(shown.root.locator('textarea'), 'Bonjour Marc');
  await models.locator('summary').click();
  await expect(models).toContainText(firstLine);
  await mouse.type(shown.root.locator('textarea'), '');
  await expect(models, 'a text that was emptied is not written').toHaveCount(0);

  await shown.fillIn(partial, mouse);
  await shown.main.click();
  await shown.hasState('partial');
  await shown.action('reveal').click();
  await shown.hasState('revealed');
  await expect(shown.root.locator('.self-check-text').first()).toContainText(firstLine);
  await expect(shown.root.locator('.self-check-text').nth(1)).toContainText(partial.text.split('\n')[1] ?? '');
});

test('what to add stands under each point that was left open, and goes once it is ticked', async ({ page }) => {
  await page.goto(exercise.address);
  const shown = await exerciseOn(page, exercise.id);
  await shown.fillIn(partial, mouse);
  await shown.main.click();
  await shown.hasState('partial');
  const missing = right.found.length - 1;
  const toAdd = shown.root.locator('.self-check-add');
  await expect(toAdd).toHaveCount(missing);
  const box = shown.root.locator(`input[value="${right.found[1]}"]`);
  await expect(box).toHaveAccessibleDescription(/\S{3}/);
  await shown.root.locator('textarea').pressSequentially('Encore.');
  await expect(toAdd, 'they stay while the text is mended').toHaveCount(missing);
  await mouse.choose(box);
  await expect(toAdd).toHaveCount(missing - 1);
});

test('undo takes back a phrase, not a letter, and a click right after typing is not lost', async ({ page }) => {
  await page.goto(exercise.address);
  const shown = await exerciseOn(page, exercise.id);
  await shown.fillIn(partial, mouse);
  const field = shown.root.locator('textarea');
  await field.click();
  await page.keyboard.press('ControlOrMeta+End');
  await field.pressSequentially(' Mardi à 9 heures.', { delay: 5 });
  await shown.main.click();
  await shown.hasState('partial');
  await expect(field).toHaveValue(`${partial.text} Mardi à 9 heures.`);
  await shown.action('undo').click();
  await expect(field).toHaveValue(partial.text);
});

test('words typed before the script has started are not lost', async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(exercise.address, { waitUntil: 'commit' });
  const root = page.locator(`[data-exercise="${exercise.id}"]`);
  await root.locator('textarea').fill('Bonjour Marc, écrit trop tôt.');
  await mouse.choose(root.locator(`input[value="${right.found[0]}"]`));
  await expect(root).not.toHaveAttribute('data-ready');
  release();
  const shown = await exerciseOn(page, exercise.id);
  await shown.hasState('ready');
  await expect(root.locator('textarea')).toHaveValue('Bonjour Marc, écrit trop tôt.');
});

test('on paper there is room to write, and nothing that only a screen can do', async ({ page }) => {
  await page.goto(exercise.address);
  const shown = await exerciseOn(page, exercise.id);
  await page.emulateMedia({ media: 'print' });
  const field = shown.root.locator('textarea');
  expect((await field.boundingBox())?.height).toBeGreaterThan(150);
  await expect(shown.root.locator('.self-check-list input').first()).toBeVisible();
  await expect(shown.root.locator('.self-check-kept')).toBeHidden();
  await expect(shown.main).toBeHidden();
});

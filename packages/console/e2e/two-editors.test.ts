import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, launchBrowser } from './browser.ts';
import { dayAhead, plannedJury } from './juries.ts';
import { openAs } from './sign-in-as.ts';

const SOON = { timeout: 15_000 } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const cards = (page: Page, side: string): Locator =>
  page.getByRole('region', { name: side, exact: true }).locator('[data-seat]');
const names = (page: Page, side: string): Promise<readonly string[]> =>
  cards(page, side).evaluateAll((all) => all.map((card) => card.querySelector('span')?.textContent ?? ''));
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const shot = async (page: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
};

async function act(page: Page, name: string, gesture: string): Promise<void> {
  await button(page, `Actions pour ${name}`).click();
  await page.getByRole('menuitem', { name: gesture }).click();
}

test('two people compose one jury: each sees the other at once, and what one typed outlives what the other did', async () => {
  const { path } = await plannedJury(browser, { employers: 3, unions: 3, inDays: 117, ruleSetId: 'ACCORD_2019@1' });
  const [one, two] = await Promise.all([
    openAs(browser, 'ADMINISTRATOR', path),
    openAs(browser, 'EXAM_CENTRE_MANAGER', path, { viewport: { width: 1440, height: 900 } }),
  ]);
  for (const page of [one, two]) await cards(page, 'Employeurs').nth(2).waitFor();
  const [first = '', second = '', third = ''] = await names(one, 'Employeurs');
  const [delegate = ''] = await names(one, 'Organisations syndicales');

  // At the same time, on different seats: both are kept, or one is told; nothing is written over.
  await act(one, first, 'Nommer à la présidence');
  await cards(two, 'Employeurs').filter({ hasText: first }).getByText('Préside').waitFor();
  await two.getByText(`${first} préside`).first().waitFor();
  await shot(two, 'editors-told');
  await act(two, second, 'Retirer le droit de vote');
  await cards(one, 'Employeurs').filter({ hasText: second }).getByText('sans voix').waitFor();

  // One chooses somebody for a seat while the other takes the seat away.
  await act(two, third, 'Retirer ce siège');
  await expect.poll(() => names(two, 'Employeurs'), SOON).toEqual([first, second]);
  await expect.poll(() => names(one, 'Employeurs'), SOON).toEqual([first, second]);
  expect(await two.getByText('Quelqu’un a été plus rapide').count()).toBe(0);

  // A dialog with something typed, a change by the other meanwhile: told, kept, done at the second press.
  await button(one, 'Annuler le jury').click();
  await dialog(one).getByLabel('Motif').fill('Le centre ferme ce jour-là');
  await act(two, delegate, 'Retirer le droit de vote');
  await cards(two, 'Organisations syndicales').filter({ hasText: delegate }).getByText('sans voix').waitFor();
  await dialog(one).getByRole('button', { name: 'Annuler le jury' }).click();
  await dialog(one).getByText('Votre saisie est toujours là').waitFor();
  expect(await dialog(one).getByLabel('Motif').inputValue()).toBe('Le centre ferme ce jour-là');
  await shot(one, 'editors-overtaken');
  await one.waitForTimeout(300);
  expect((await axeFindings(one)).join('\n')).toBe('');
  await dialog(one).getByRole('button', { name: 'Revenir au jury' }).click();
  await one.getByText(`${delegate} n’a plus le droit de vote.`).waitFor();

  await button(one, 'Modifier').click();
  await dialog(one).getByLabel('Lieu', { exact: true }).fill('Salle des turbines');
  await button(two, 'Modifier').click();
  await dialog(two).getByLabel('Date', { exact: true }).fill(dayAhead(118));
  await dialog(two).getByRole('button', { name: 'Enregistrer' }).click();
  await dialog(two).waitFor({ state: 'detached' });
  await dialog(one).getByRole('button', { name: 'Enregistrer' }).click();
  await dialog(one).getByText('Votre saisie est toujours là').waitFor();
  expect(await dialog(one).getByLabel('Date', { exact: true }).inputValue()).toBe(dayAhead(118));
  await shot(one, 'editors-place');
  await dialog(one).getByRole('button', { name: 'Enregistrer' }).click();
  await dialog(one).waitFor({ state: 'detached' });
  await two.getByText('Salle des turbines').first().waitFor();
  expect(await one.getByRole('heading', { level: 1 }).textContent()).toBe(
    await two.getByRole('heading', { level: 1 }).textContent(),
  );
  for (const page of [one, two]) expect(page.faults).toEqual([]);
  await one.context().close();
  await two.context().close();
});

test('the palette finds a jury by its reference, where whoever asks reads juries', async () => {
  const { path } = await plannedJury(browser, { inDays: 119 });
  const page = await openAs(browser, 'ADMINISTRATOR', path);
  const reference =
    (await page
      .getByText(/^\d{4}-\d{4}$/)
      .first()
      .textContent()) ?? '';
  await page.goto('/certifications');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Aller à…' }).fill(reference);
  await page
    .getByRole('group', { name: 'Jurys' })
    .getByRole('option', { name: new RegExp(reference) })
    .waitFor();
  await shot(page, 'palette');
  await page.waitForTimeout(300);
  expect((await axeFindings(page)).join('\n')).toBe('');
  await page.getByRole('group', { name: 'Jurys' }).getByRole('option').first().click();
  await page.waitForURL((url) => url.pathname === path);
  await page.context().close();
  const stranger = await openAs(browser, 'DELEGATION_MEMBER', '/certifications');
  await stranger.getByRole('heading', { level: 1 }).waitFor();
  await stranger.keyboard.press('Control+k');
  await stranger.getByRole('combobox', { name: 'Aller à…' }).fill(reference);
  await stranger.getByText(/^Rien ne correspond/).waitFor();
  expect(await stranger.getByRole('group', { name: 'Mes sessions' }).count()).toBe(0);
  await stranger.context().close();
});

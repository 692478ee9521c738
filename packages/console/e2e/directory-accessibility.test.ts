import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeInBothThemes, launchBrowser } from './browser.ts';
import { openAs } from './sign-in-as.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function expectClean(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect((await axeInBothThemes(page)).join('\n')).toBe('');
}

test.each([
  ['/organisations?kinds=UNION', 'Fédération générale des mines et de la métallurgie CFDT', 'Ajouter une période'],
  ['/organisations?kinds=EXAM_CENTRE', 'Chambre de démonstration Rhône et Ain', 'Changer le territoire'],
])('axe finds nothing on %s, one of them and its form', async (path, name, action) => {
  const page = await openAs(browser, 'ADMINISTRATOR', path);
  await page.getByRole('link', { name }).waitFor();
  await expectClean(page);
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await expectClean(page);
  await page.getByRole('button', { name: action }).click();
  await page.getByRole('dialog').waitFor();
  await expectClean(page);
  await page.context().close();
});

test('axe finds nothing on people, one of them, and a form that was refused', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/personnes?college=EMPLOYERS');
  await page.locator('a[data-row]').first().waitFor();
  await expectClean(page);
  await page.locator('a[data-row]').first().click();
  await page.getByRole('button', { name: 'Donner un mandat' }).click();
  await page.getByRole('button', { name: 'Donner le mandat' }).click();
  await page.getByRole('alert').waitFor();
  await expectClean(page);
  await page.getByLabel('Qui donne le mandat ?').fill('FO');
  await page.getByRole('option', { name: /Force ouvrière/ }).waitFor();
  await expectClean(page);
  await page.context().close();
});

test('axe finds nothing on a preview with a problem, nor on a phone', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/personnes/import', {
    viewport: { width: 390, height: 800 },
  });
  await page.getByText('Colonnes comprises').first().waitFor();
  await expectClean(page);
  const buffer = Buffer.from('Nom;Prénoms;Courriel\nMartin;Anne;nulle part\nPetit;Yann;yann.petit@union.example\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  await page.getByText('1 ligne a un problème').waitFor();
  await expectClean(page);
  await page.getByRole('button', { name: /^Toutes/ }).click();
  await expectClean(page);
  await page.context().close();
});

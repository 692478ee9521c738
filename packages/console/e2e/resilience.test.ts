import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectNoSidewaysScroll, launchBrowser, openPage, seeAll } from './browser.ts';
import { ficheWithMostPartners } from './real-data.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(['999999', '99999999'])(
  'RNCP%s, unknown or too long, says how codes are written and where else to look',
  async (digits) => {
    const page = await openPage(browser, `/certifications/RNCP${digits}`);
    await page.getByRole('heading', { level: 1, name: `RNCP${digits} n’est pas dans cette copie` }).waitFor();
    await page.getByRole('link', { name: `Chercher « ${digits} »` }).click();
    await page.waitForURL(`**/certifications?q=${digits}`);
    await page.context().close();
  },
);

test.each(['/nowhere', '/nomenclatures/ROME/Z9999', '/nomenclatures/XYZ/1'])(
  '%s leads back to the catalogue',
  async (path) => {
    const page = await openPage(browser, path);
    await page.getByRole('main').getByRole('link', { name: 'Ouvrir le catalogue' }).click();
    await page.waitForURL('**/certifications');
    await page.context().close();
  },
);

test('when the server cannot be reached the page says so, and asks again when told to', async () => {
  const page = await openPage(browser, '/certifications');
  await page.getByRole('list', { name: 'Résultats' }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('textbox', { name: 'Rechercher une certification' }).fill('polyvalent');
  await page.getByRole('alert').getByText('Le serveur ne répond pas').waitFor();
  expect(await page.getByRole('textbox', { name: 'Rechercher une certification' }).inputValue()).toBe('polyvalent');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.locator('ol[aria-label="Résultats"] li', { hasText: 'RNCP28245' }).waitFor();
  await page.context().close();
});

test.skipIf(!inject('realData'))('partners that stop coming are told, and asked for again', async () => {
  const { code, partners } = ficheWithMostPartners();
  const page = await openPage(browser, '/certifications');
  let cut = true;
  await page.route('**/graphql?*', (route) =>
    cut && decodeURIComponent(route.request().url()).includes('"after":"') ? route.abort() : route.continue(),
  );
  await page.goto(`/certifications/${code}`);
  await page.getByRole('heading', { name: 'Partenaires' }).scrollIntoViewIfNeeded();
  await page.locator('#partners').getByText('Le serveur ne répond pas').waitFor();
  cut = false;
  await page.locator('#partners').getByRole('button', { name: 'Réessayer' }).click();
  await page.locator('#partners output', { hasText: `${partners} partenaires` }).waitFor();
  await page.context().close();
});

test.each([320, 390])('at %i px nothing scrolls sideways', async (width) => {
  const page = await openPage(browser, '/certifications', { viewport: { width, height: 800 } });
  await page.getByRole('list', { name: 'Résultats' }).waitFor();
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: /^Filtres/ }).click();
  await page.getByRole('dialog', { name: 'Filtres' }).getByRole('radio', { name: 'Terminé' }).check();
  await page.getByRole('button', { name: 'Voir les résultats' }).click();
  await page.goto('/certifications/RNCP28245');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await seeAll(page);
  await expectNoSidewaysScroll(page);
  await page.context().close();
});

test('printed from the dark, the page is light, keeps its texts whole and leaves the buttons out', async () => {
  const page = await openPage(browser, '/certifications/RNCP28245', { colorScheme: 'dark' });
  await page.getByRole('heading', { level: 1, name: /polyvalent/i }).waitFor();
  await seeAll(page);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('li.MuiPaper-root').first();
  expect(await paper.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(await page.getByRole('button', { name: 'Lire la suite' }).count()).toBe(0);
  expect(
    await page
      .getByText(/prépondérante/)
      .first()
      .isVisible(),
  ).toBe(true);
  await page.context().close();
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(['operateur polyvalent', '28245', 'RNCP 28245', 'oprateur polyvalant'])(
  'typing "%s" finds RNCP28245, and says so',
  async (typed) => {
    const page = await openPage(browser, '/');
    await page.getByRole('textbox', { name: 'Rechercher une certification' }).fill(typed);
    await page.locator('ol[aria-label="Résultats"] li', { hasText: 'RNCP28245' }).waitFor();
    await page.waitForURL(/\?q=/);
    expect(await page.locator('output').first().textContent()).toMatch(/certifications?$/);
    expect(page.faults).toEqual([]);
    await page.context().close();
  },
);

test('words that were corrected are told', async () => {
  const page = await openPage(browser, '/certifications?q=oprateur');
  await page.getByText(/Résultats pour « .+ » \(écrit : « oprateur »\)/).waitFor();
  await page.context().close();
});

test('what an address says besides, or wrongly, does not spoil the list', async () => {
  const page = await openPage(browser, '/certifications?q=28245&utm_source=letter&levels=a&rome=9');
  await page.locator('ol[aria-label="Résultats"] li', { hasText: 'RNCP28245' }).waitFor();
  expect(await page.getByRole('button', { name: /^Retirer le filtre/ }).count()).toBe(0);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('filters stand in the URL: they survive a reload and the back button', async () => {
  const page = await openPage(browser, '/certifications');
  await page.getByRole('radio', { name: 'Terminé' }).check();
  await page.waitForURL('**/certifications?active=false');
  await page.getByRole('checkbox', { name: 'CQP' }).first().check();
  await page.waitForURL(/active=false&kinds=CQP/);
  await page.reload();
  await page.getByRole('button', { name: 'Retirer le filtre Enregistrement terminé' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Terminé' }).isChecked()).toBe(true);
  await page.goBack();
  await page.waitForURL('**/certifications?active=false');
  expect(await page.getByRole('checkbox', { name: 'CQP' }).first().isChecked()).toBe(false);
  await page.getByRole('button', { name: 'Retirer le filtre Enregistrement terminé' }).click();
  await page.waitForURL('**/certifications');
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('"accepts enrolments today" leaves the expired fiche out', async () => {
  const page = await openPage(browser, '/certifications?q=28245');
  await page.locator('ol[aria-label="Résultats"] li').first().waitFor();
  await page.getByRole('button', { name: 'aujourd’hui' }).click();
  await page.getByRole('heading', { name: 'Aucune certification ne correspond' }).waitFor();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.locator('ol[aria-label="Résultats"] li').first().waitFor();
  await page.context().close();
});

test('[F01] a ROME code leads to its page, and from there to the fiche', async () => {
  const page = await openPage(browser, '/nomenclatures/ROME/H2906');
  await page.getByRole('heading', { level: 1, name: /H2906/ }).waitFor();
  await page.getByRole('link', { name: /polyvalent/i }).click();
  await page.waitForURL('**/certifications/RNCP28245');
  await page.context().close();
});

test.skipIf(!inject('realData'))('the real fiches are listed, sorted and filtered by level', async () => {
  const page = await openPage(browser, '/certifications?levels=7');
  const rows = page.locator('ol[aria-label="Résultats"] li');
  await rows.first().waitFor();
  const texts = await rows.allTextContents();
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(text).toContain('Niveau 7');
  await page.getByRole('combobox', { name: 'Trier par' }).selectOption('CODE');
  await page.waitForURL(/order=CODE/);
  await page.context().close();
});

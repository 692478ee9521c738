import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFindings, axeInBothThemes, launchBrowser, openPage, seeAll } from './browser.ts';
import { ficheWithMostPartners } from './real-data.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PAGES: readonly string[] = [
  '/certifications',
  '/certifications?q=zzzzzz&active=false&nsf=200u',
  '/certifications/RNCP28245',
  '/certifications/RNCP99999999',
  '/nomenclatures/NSF/200u',
  '/nowhere',
  '/connexion',
  ...(inject('realData')
    ? ['/certifications/RNCP34762', '/certifications/RS5000', `/certifications/${ficheWithMostPartners().code}`]
    : []),
];

test.each(PAGES)('axe finds nothing on %s, in the light and in the dark', async (path) => {
  const page = await openPage(browser, path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await seeAll(page);
  expect((await axeInBothThemes(page)).join('\n')).toBe('');
  await page.context().close();
});

test('axe finds nothing on the open palette', async () => {
  const page = await openPage(browser, '/certifications');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Aller à…' }).fill('28245');
  await page.getByRole('option', { name: /RNCP28245/ }).waitFor();
  expect((await axeInBothThemes(page)).join('\n')).toBe('');
  await page.context().close();
});

test('axe finds nothing on the filters of a phone', async () => {
  const page = await openPage(browser, '/certifications', { viewport: { width: 390, height: 800 } });
  await page.getByRole('button', { name: /^Filtres/ }).click();
  await page.getByRole('dialog', { name: 'Filtres' }).waitFor();
  await page.getByRole('button', { name: 'Domaine, métier, certificateur' }).click();
  await page.getByLabel('Certificateur').waitFor();
  expect((await axeInBothThemes(page)).join('\n')).toBe('');
  await page.context().close();
});

test('axe finds nothing on a page that is opened in the dark', async () => {
  const page = await openPage(browser, '/certifications', { colorScheme: 'dark' });
  await page.getByRole('list', { name: 'Résultats' }).waitFor();
  expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
  expect((await axeFindings(page)).join('\n')).toBe('');
  await page.context().close();
});

test('axe sees a fault when there is one', async () => {
  const page = await openPage(browser, '/certifications');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<button></button>'));
  expect(await axeFindings(page)).toEqual([expect.stringContaining('button-name')]);
  await page.context().close();
});

test('axe sees a fault of one theme alone', async () => {
  const page = await openPage(browser, '/nowhere');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    const faint = document.createElement('p');
    faint.textContent = 'Peu lisible';
    faint.style.color = '#333';
    document.querySelector('main')?.append(faint);
  });
  expect(await axeInBothThemes(page)).toEqual([expect.stringMatching(/^in the dark, color-contrast/)]);
  await page.context().close();
});

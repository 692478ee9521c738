import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage, seeAll } from './browser.ts';
import { ficheWithMostPartners } from './real-data.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PAGES: readonly string[] = [
  '/',
  '/certifications?q=operateur&active=false',
  '/certifications/RNCP28245',
  '/certifications/RNCP99999999',
  '/nomenclatures/NSF/200u',
  '/nowhere',
  '/connexion',
  ...(inject('realData') ? ['/certifications/RNCP34762', `/certifications/${ficheWithMostPartners().code}`] : []),
];

/** Opens a page whose breaches of its content policy are noted from its first script on. */
async function openWatched(
  path: string,
): Promise<{ page: Page; context: BrowserContext; breaches: () => Promise<unknown> }> {
  const first = await openPage(browser, 'about:blank');
  const context = first.context();
  await context.addInitScript(`
    globalThis.breaches = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      globalThis.breaches.push([effectiveDirective, blockedURI, sample].join(' ')));
  `);
  await first.goto(path);
  await first.getByRole('heading', { level: 1 }).waitFor();
  return { page: first, context, breaches: () => first.evaluate('globalThis.breaches') };
}

test.each(PAGES)('nothing on %s breaks the content policy', async (path) => {
  const { page, context, breaches } = await openWatched(path);
  await page.waitForLoadState('networkidle');
  await seeAll(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Aller à…' }).fill('28245');
  await page.getByRole('option', { name: /RNCP28245/ }).waitFor();
  await page.keyboard.press('Escape');
  for (const colorScheme of ['dark', 'light'] as const) await page.emulateMedia({ colorScheme });
  await page.getByRole('button', { name: 'English' }).click();
  await page.waitForLoadState('networkidle');
  expect(await breaches()).toEqual([]);
  await context.close();
});

test('styles made as the page runs are applied', async () => {
  const { page, context } = await openWatched('/certifications');
  const button = page.getByRole('button', { name: 'English' });
  expect(await button.evaluate((element) => getComputedStyle(element).cursor)).toBe('pointer');
  await context.close();
});

test('a script or a style written in the page is stopped, and noted', async () => {
  const { page, context, breaches } = await openWatched('/certifications');
  await page.evaluate(() => {
    for (const name of ['script', 'style']) {
      const element = document.createElement(name);
      element.textContent = name === 'script' ? 'globalThis.broken = true' : 'body { display: none }';
      document.head.append(element);
    }
  });
  expect(await page.evaluate('[globalThis.broken, getComputedStyle(document.body).display]')).toEqual([
    undefined,
    'block',
  ]);
  expect(await breaches()).toEqual([
    expect.stringContaining('script-src-elem inline'),
    expect.stringContaining('style-src-elem inline'),
  ]);
  await context.close();
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('search, walk the results and open a fiche without a mouse', async () => {
  const page = await openPage(browser, '/certifications');
  await page.getByRole('list', { name: 'Résultats' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Aller au contenu');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.keyboard.press('/');
  await page.keyboard.type('28245');
  await page.waitForURL(/q=28245/);
  await page.locator('ol[aria-label="Résultats"] li', { hasText: 'RNCP28245' }).waitFor();
  const link = page.locator('a[data-row]').first();
  for (let presses = 0; presses < 12 && !(await link.evaluate((a) => a === document.activeElement)); presses++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  expect(await focused(page)).toMatch(/polyvalent/i);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/certifications/RNCP28245');
  await page.getByRole('heading', { level: 1, name: /polyvalent/i }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('the palette reaches a certification from anywhere', async () => {
  const page = await openPage(browser, '/nowhere');
  await page.getByRole('heading', { level: 1, name: 'Page introuvable' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Aller à…' }).waitFor();
  await page.keyboard.type('H2906');
  await page.getByRole('option', { name: /RNCP28245/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/certifications/RNCP28245');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Aller à…' }).waitFor({ state: 'detached' });
  await page.context().close();
});

test('focus is always seen, and never under the bar', async () => {
  const page = await openPage(browser, '/certifications/RNCP28245');
  await page.getByRole('heading', { level: 1, name: /polyvalent/i }).waitFor();
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const outline = getComputedStyle(element);
      const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      const covered =
        !element.closest('header') &&
        element.id !== 'content' &&
        !element.matches('a[href="#content"]') &&
        box.bottom <= bar &&
        box.top < bar &&
        box.height > 0;
      return {
        covered,
        outlined: outline.outlineStyle !== 'none' || element.id === 'content',
        html: element.outerHTML.slice(0, 120),
      };
    });
    if (state) expect(state).toMatchObject({ covered: false, outlined: true });
  }
  await page.context().close();
});

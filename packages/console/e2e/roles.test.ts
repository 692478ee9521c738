import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openAs } from './sign-in-as.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Who reads people beside themselves. */
const READERS = ['Catalogue', 'Jurys', 'Organisations', 'Personnes'];
const OTHERS = ['Catalogue', 'Organisations'];

test.each([
  ['PARTNER', ['Catalogue'], ['/journal', '/acces', '/personnes', '/jurys']],
  ['DELEGATION_MEMBER', ['Catalogue', 'Mes sessions', 'Organisations', 'Règles'], ['/journal', '/acces', '/personnes']],
  ['DELEGATION_LEAD', ['Catalogue', 'Mes sessions', 'Organisations', 'Personnes', 'Règles'], ['/journal', '/acces']],
  ['ASSESSOR', OTHERS, ['/journal', '/acces', '/personnes', '/regles', '/jurys']],
  ['COMPANY_TUTOR', OTHERS, ['/journal', '/acces', '/personnes', '/regles', '/jurys']],
  ['CANDIDATE', OTHERS, ['/journal', '/acces', '/personnes', '/regles', '/jurys']],
  ['EXAM_CENTRE_MANAGER', [...READERS, 'Règles'], ['/journal', '/acces']],
  ['ADMINISTRATOR', [...READERS, 'Règles', 'Accès'], ['/journal']],
  ['AUDITOR', [...READERS, 'Règles', 'Accès', 'Journal'], []],
] as const)('%s is shown what the role can do, and nothing of another', async (role, shown, closed) => {
  const page = await openAs(browser, role, '/mon-compte');
  await page.getByRole('heading', { level: 1, name: 'Mon compte' }).waitFor();
  const links = page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link');
  expect(await links.allInnerTexts()).toEqual(shown);
  for (const path of closed) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'Cette page n’est pas ouverte à votre rôle' }).waitFor();
  }
  await page.context().close();
});

import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkTo } from './accounts.ts';
import { axeFindings, expectNoSidewaysScroll, launchBrowser, openPage } from './browser.ts';
import { openAs } from './sign-in-as.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('somebody is invited for one case, found with the keyboard, and sees that case and nothing else', async () => {
  const email = `assessor-${randomUUID().slice(0, 8)}@company.example`;
  const page = await openAs(browser, 'ADMINISTRATOR', '/acces/inviter');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByRole('radio', { name: /^Évaluateur/ }).check();
  await page.getByRole('radio', { name: 'Un dossier' }).check();
  const oneCase = page.getByRole('combobox', { name: 'Dossier' });
  expect(await oneCase.isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^Dossier : / })
    .waitFor();

  const session = page.getByRole('combobox', { name: 'Session de jury' });
  await session.fill('lyon');
  const found = page.locator('[role=listbox][aria-busy=false]').getByRole('option');
  await found
    .filter({ hasText: /[1-9]\d* dossiers/ })
    .first()
    .waitFor();
  const rank = (await found.allInnerTexts()).findIndex((text) => /[2-9]\d* dossiers/.test(text));
  for (let n = 0; n < rank; n += 1) await session.press('ArrowDown');
  await session.press('Enter');
  await oneCase.fill('2.');
  await found.filter({ hasText: /^2\. / }).first().waitFor();
  const candidate = (await found.first().innerText()).split('\n')[0]?.replace('2. ', '') ?? '';
  await oneCase.press('Enter');
  const chosen = await oneCase.inputValue();
  expect(chosen).toMatch(/^dossier 2 du jury du \d.*, /);
  expect(chosen).toContain(candidate);
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await page.getByText(chosen).waitFor();
  await page.getByRole('button', { name: 'Modifier' }).click();
  expect(await oneCase.inputValue()).toBe(chosen);
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await page.getByRole('heading', { level: 1, name: 'Invitation envoyée' }).waitFor();
  await page.goto(`/acces/invitations?q=${email}`);
  await page.getByText(/Évaluateur, dossier 2 du jury du /).waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();

  const guest = await openPage(browser, await linkTo(browser, email), { viewport: { width: 390, height: 844 } });
  await guest.getByLabel('Votre nom').fill('BLANC Rachid');
  await guest.getByRole('button', { name: 'Accepter l’invitation' }).click();
  await guest.getByRole('heading', { level: 1, name: 'Bienvenue, BLANC Rachid' }).waitFor();
  await guest.getByText(/^dossier 2 du jury du /).waitFor();
  await guest.getByRole('button', { name: 'Commencer' }).click();
  await guest.getByRole('heading', { level: 1, name: 'Votre dossier' }).waitFor();
  await guest.getByText('2ᵉ dans l’ordre du jury').waitFor();
  await expectNoSidewaysScroll(guest);
  expect(await axeFindings(guest)).toEqual([]);
  await guest.getByRole('button', { name: /^Compte de / }).click();
  await guest.getByRole('menuitem', { name: 'Mon compte' }).waitFor();
  const entries = await guest.getByRole('menuitem').allInnerTexts();
  expect(entries.slice(0, 2)).toEqual(['Mes dossiers', 'Mon compte']);
  for (const closed of ['Jurys', 'Organisations', 'Personnes', 'Catalogue']) expect(entries).not.toContain(closed);
  await guest.goto('/organisations');
  await guest.getByText('Code : FORBIDDEN').waitFor();
  expect(guest.faults).toEqual([]);
  await guest.context().close();
});

test('where one’s other session was opened and last seen is said in words', async () => {
  const page = await openAs(browser, 'CANDIDATE', '/certifications');
  const here = await openAs(browser, 'CANDIDATE', '/mon-compte');
  await here
    .getByText(/^Vue il y a \d+ (minute|heure)/)
    .first()
    .waitFor();
  await page.context().close();
  await here.context().close();
});

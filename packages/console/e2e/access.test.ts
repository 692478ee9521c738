import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, invite, linkTo } from './accounts.ts';
import { expectSound, launchBrowser, openPage } from './browser.ts';
import { openAs } from './sign-in-as.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Addresses of invented accounts. */
const ADMINISTRATOR = 'administrator@demo.example';
const AUDITOR = 'auditor@demo.example';

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

test('somebody is invited, read once more before it is sent, and the link that comes is theirs', async () => {
  const email = `nadia.${randomUUID().slice(0, 8)}@union.example`;
  const page = await openAs(browser, 'ADMINISTRATOR', '/acces');
  await page.getByRole('button', { name: 'Inviter' }).click();
  await heading(page, 'Inviter quelqu’un');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Adresse e-mail : à remplir' }).waitFor();
  await page.getByLabel('Adresse e-mail').fill(` ${email.toUpperCase()} `);
  await page.getByRole('radio', { name: /^Auditeur/ }).check();
  await page.getByText('Ce rôle vaut partout').waitFor();
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await page.getByRole('heading', { name: 'Vérifiez avant d’envoyer' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain(email);
  await page.getByRole('button', { name: 'Modifier' }).click();
  expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe(email);
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await heading(page, 'Invitation envoyée');
  expect(await linkTo(browser, email)).toContain('/invitation#');

  await page.goto(`/acces/invitations?q=${email}`);
  await page.getByRole('button', { name: `Retirer l’invitation de ${email}` }).click();
  await page.getByRole('button', { name: 'Retirer cette invitation' }).click();
  await page.getByRole('alert').getByText('Dites pourquoi').waitFor();
  await page.getByLabel('Motif').fill('Adresse d’une autre personne');
  await page.getByRole('button', { name: 'Retirer cette invitation' }).click();
  await page.getByText('« Adresse d’une autre personne »').waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('a role is given where it is chosen, shown in words, and taken back for a reason', async () => {
  const { organisation } = await invite(browser, 'DELEGATION_MEMBER');
  const name = `ROUX ${randomUUID().slice(0, 6)}`;
  await account(browser, 'EXAM_CENTRE_MANAGER', name);
  const page = await openAs(browser, 'ADMINISTRATOR', `/acces?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).click();
  await heading(page, name);
  await page.getByRole('button', { name: 'Donner un rôle' }).click();
  await page.getByRole('radio', { name: /^Responsable de délégation/ }).check();
  const scope = page.getByRole('combobox', { name: 'Organisation ou chambre représentée' });
  await scope.fill(organisation ?? '');
  await page
    .locator('[role=listbox][aria-busy=false]')
    .getByRole('option', { name: organisation ?? '' })
    .waitFor();
  await scope.press('Enter');
  expect(await scope.inputValue()).toBe(organisation);
  await page.getByRole('button', { name: 'Donner ce rôle' }).click();
  const line = page.getByRole('listitem').filter({ hasText: `Responsable de délégation, ${organisation}` });
  await line.getByText('en cours').waitFor();
  await line.getByRole('button', { name: /^Retirer/ }).click();
  await page.getByLabel('Motif').fill('Fin de mission');
  await page.getByRole('button', { name: 'Retirer ce rôle' }).click();
  await line.getByText('« Fin de mission »').waitFor();

  // The chamber that is an exam centre has a delegation too: the employers'.
  const chamber = 'Chambre de démonstration Loire et Haute-Loire';
  await page.getByRole('button', { name: 'Donner un rôle' }).click();
  await page.getByRole('radio', { name: /^Membre de délégation/ }).check();
  const sits = page.getByRole('combobox', { name: 'Organisation ou chambre qui mandate' });
  await sits.fill('Loire');
  await page.locator('[role=listbox][aria-busy=false]').getByRole('option', { name: chamber }).waitFor();
  await sits.press('Enter');
  await page.getByRole('button', { name: 'Donner ce rôle' }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: `Membre de délégation, ${chamber}` })
    .getByText('en cours')
    .waitFor();

  await page.getByRole('button', { name: 'Fermer le compte' }).click();
  await page.getByLabel('Motif').fill('Départ');
  await page.getByRole('button', { name: 'Fermer ce compte' }).click();
  await page.getByText('Personne ne peut s’y connecter').waitFor();
  await page.getByRole('button', { name: 'Rouvrir le compte' }).waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('an auditor sees who may do what and changes nothing; others are not let in', async () => {
  const auditor = await openAs(browser, 'AUDITOR', `/acces?q=${ADMINISTRATOR}`);
  await auditor.locator('a[data-row]').click();
  await auditor.getByText('Administrateur, partout').first().waitFor();
  const acts = /Inviter|Donner|Retirer|Fermer le compte|Créer une clé/;
  expect(await auditor.getByRole('main').getByRole('button', { name: acts }).count()).toBe(0);
  for (const path of ['/acces/invitations', '/acces/cles']) {
    await auditor.goto(path);
    await auditor.getByRole('main').locator('output').first().waitFor();
    await auditor.waitForLoadState('networkidle');
    expect(await auditor.getByRole('main').getByRole('button', { name: acts }).count(), path).toBe(0);
  }
  await auditor.context().close();

  const visitor = await openPage(browser, '/acces');
  await heading(visitor, 'Se connecter');
  await visitor.context().close();
});

test('the list is walked with the keyboard, and its filters are in the address', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/acces');
  await page.locator('a[data-row]').nth(1).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('demo.example');
  await page.waitForURL(/q=demo/);
  await page.getByLabel('Rôle', { exact: true }).selectOption('AUDITOR');
  await page.waitForURL(/role=AUDITOR/);
  await page.getByText('1 compte', { exact: true }).waitFor();
  await page.goBack();
  const rows = page.locator('a[data-row]');
  await rows.nth(1).waitFor();
  const second = await rows.nth(1).innerText();
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await heading(page, second);
  await page.context().close();
});

test('the pages of access have no fault axe can find in either theme, and no sideways scroll, from 1440 to 320 px', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/acces');
  const widths: [number, ...number[]] = [1440, 390, 320];
  for (const path of ['/acces', '/acces/invitations', '/acces/inviter', '/acces/cles', '/acces/comptes/nobody']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await expectSound(page, widths);
  }
  await page.goto(`/acces?q=${AUDITOR}`);
  await page.locator('a[data-row]').click();
  await page.getByRole('button', { name: 'Donner un rôle' }).click();
  await page.getByRole('dialog').waitFor();
  await expectSound(page, widths);
  await page.context().close();
});

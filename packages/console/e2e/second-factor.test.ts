import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { totp } from '../../server/testkit/sign-in/totp.ts';
import { account, PASSWORD } from './accounts.ts';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
}

/** The address of the application that is set up, out of the key that can be typed. */
async function secretOf(page: Page): Promise<string> {
  const key = await page.locator('code').innerText();
  return `otpauth://totp/delibere?secret=${key.replaceAll(' ', '')}`;
}

const accountMenu = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('button', { name: /^Compte de/ });

test('an auditor sets up an application before anything else opens; then a code or a kept code opens each session', async () => {
  const email = await account(browser, 'AUDITOR', 'PERRIN Camille');
  const page = await openPage(browser, '/connexion?by=password&redirect=/mon-compte');
  await signIn(page, email);
  await page.waitForURL(/\/second-facteur\?/);
  await page.getByText('Votre rôle (Auditeur) demande une application d’authentification').waitFor();
  await page.getByText('Jusque-là rien d’autre ne s’ouvre').waitFor();
  await page.goto('/certifications');
  await page.waitForURL(/\/second-facteur\?/);

  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('img', { name: 'Code à lire avec l’application d’authentification' }).waitFor();
  const secret = await secretOf(page);
  await page.getByLabel('Code à 6 chiffres').fill('12 345');
  await page.getByRole('button', { name: 'Vérifier et terminer' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /écrivez les chiffres du code/ })
    .waitFor();
  const code = totp(secret);
  await page.getByLabel('Code à 6 chiffres').fill(code);
  await page.getByRole('button', { name: 'Vérifier et terminer' }).click();
  const codes = page.getByRole('list', { name: 'Vos codes de secours' }).getByRole('listitem');
  await codes.first().waitFor();
  const [kept = ''] = await codes.allInnerTexts();
  await page.getByRole('button', { name: 'Terminer' }).click();
  await page.getByRole('alert').getByText('confirmez que vous avez gardé les codes').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger' }).click();
  expect((await download).suggestedFilename()).toBe('delibere-codes-de-secours.txt');
  await page.getByRole('checkbox', { name: 'Je les ai gardés' }).check();
  await page.getByRole('button', { name: 'Terminer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bienvenue, PERRIN Camille' }).waitFor();
  await page.getByRole('link', { name: 'Journal' }).waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();

  const again = await openPage(browser, '/connexion?by=password&redirect=/mon-compte');
  await signIn(again, email);
  await again.waitForURL(/\/connexion\/code\?/);
  await again.getByText('Tant que le code n’est pas donné, rien d’autre ne s’ouvre').waitFor();
  await again.goto('/mon-compte');
  await again.waitForURL(/\/connexion\/code\?/);
  await again.getByLabel('Code à 6 chiffres').fill('000000');
  await again.getByRole('button', { name: 'Vérifier' }).click();
  await again.getByText('Code : INVALID_CODE').waitFor();
  await again.getByLabel('Code à 6 chiffres').fill(code);
  await again.getByRole('button', { name: 'Vérifier' }).click();
  await again.getByText('Code : CODE_USED').waitFor();
  await again.getByLabel('Code à 6 chiffres').fill(totp(secret, 1));
  await again.getByRole('button', { name: 'Vérifier' }).click();
  await accountMenu(again).waitFor();
  await again.context().close();

  const lost = await openPage(browser, '/connexion?by=password');
  await signIn(lost, email);
  await lost.getByRole('button', { name: 'Je n’ai pas mon application' }).click();
  await lost.getByLabel('Code de secours').fill(kept);
  await lost.getByRole('button', { name: 'Vérifier' }).click();
  await lost.waitForURL(/\/(bienvenue|certifications)/);
  await accountMenu(lost).waitFor();
  await lost.context().close();
});

test('somebody whose role asks for none may set one up, renew the codes, and take it away', async () => {
  const email = await account(browser, 'DELEGATION_MEMBER', 'FAURE Ines');
  const page = await openPage(browser, '/connexion?by=password&redirect=/mon-compte');
  await signIn(page, email);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('link', { name: 'La mettre en place' }).click();
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByLabel('Code à 6 chiffres').fill(totp(await secretOf(page)));
  await page.getByRole('button', { name: 'Vérifier et terminer' }).click();
  await page.getByRole('checkbox', { name: 'Je les ai gardés' }).check();
  await page.getByRole('button', { name: 'Terminer' }).click();
  await page.getByText('En place : un code vous est demandé à chaque connexion.').waitFor();

  await page.getByRole('button', { name: 'De nouveaux codes de secours' }).click();
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Faire les codes' }).click();
  await page.getByRole('list', { name: 'Vos codes de secours' }).waitFor();
  await page.getByRole('checkbox', { name: 'Je les ai gardés' }).check();
  await page.getByRole('button', { name: 'Terminer' }).click();

  await page.getByRole('button', { name: 'La retirer' }).click();
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'La retirer' }).click();
  await page.getByText('Application retirée.').waitFor();
  await page.getByRole('link', { name: 'La mettre en place' }).waitFor();
  await page.context().close();
});

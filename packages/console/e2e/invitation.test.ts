import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, invite, linkTo, mailsTo, PASSWORD, revoke } from './accounts.ts';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('an invitation says who invites to what, is taken up without a password, and signs in', async () => {
  const { email, link, organisation } = await invite(browser, 'DELEGATION_MEMBER');
  const page = await openPage(browser, link);
  await page.getByText(/ vous invite à rejoindre Délibéré\.$/).waitFor();
  const main = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  for (const words of [email, 'Membre de délégation', organisation ?? '', 'Répondre avant le']) {
    expect(main).toContain(words);
  }
  await page.getByRole('button', { name: 'Accepter l’invitation' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Votre nom : à remplir' }).waitFor();
  await page.getByLabel('Votre nom').fill('DURAND Nadia');
  await page.getByRole('button', { name: 'Accepter l’invitation' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bienvenue, DURAND Nadia' }).waitFor();
  expect(page.faults).toEqual([]);

  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.goto('/mon-compte');
  await page.getByText('Ce compte n’a pas de mot de passe').waitFor();
  const known = await mailsTo(browser, email);
  await page.getByRole('button', { name: 'Recevoir un lien pour en choisir un' }).click();
  await page.getByText(`Le message est parti à ${email}`).waitFor();
  expect(await linkTo(browser, email, known)).toContain('/connexion/mot-de-passe#');
  await page.context().close();

  const used = await openPage(browser, link);
  await used.getByRole('heading', { level: 1, name: 'Cette invitation a déjà servi' }).waitFor();
  await used.getByText('Code : INVITATION_USED').waitFor();
  await used.context().close();
});

test('a password can be chosen, and has to be long enough', async () => {
  const { link } = await invite(browser, 'DELEGATION_MEMBER');
  const page = await openPage(browser, link);
  await page.getByLabel('Votre nom').fill('PETIT Hugo');
  await page.getByRole('radio', { name: 'Par un mot de passe que je choisis' }).check();
  await page.getByLabel('Nouveau mot de passe', { exact: true }).fill('court');
  await page.getByRole('button', { name: 'Accepter l’invitation' }).click();
  await page.getByRole('link', { name: 'Nouveau mot de passe : choisissez au moins 12 caractères' }).waitFor();
  await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Accepter l’invitation' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bienvenue, PETIT Hugo' }).waitFor();
  await page.context().close();
});

test('an administrator who takes an invitation up is led to the second factor', async () => {
  const { link } = await invite(browser, 'ADMINISTRATOR');
  const page = await openPage(browser, link);
  await page.getByText('Ce rôle demande une application d’authentification').waitFor();
  await page.getByLabel('Votre nom').fill('ROY Alain');
  await page.getByRole('button', { name: 'Accepter l’invitation' }).click();
  await page.waitForURL(/\/second-facteur/);
  await page.getByRole('heading', { level: 1, name: 'Protéger votre compte' }).waitFor();
  await page.context().close();
});

test('one that was taken back, and one that never was, say what to do', async () => {
  const { id, link } = await invite(browser, 'DELEGATION_MEMBER');
  await revoke(browser, id);
  const page = await openPage(browser, link);
  await page.getByRole('heading', { level: 1, name: 'Cette invitation a été retirée' }).waitFor();
  await page.getByText('Code : INVITATION_REVOKED').waitFor();
  await page.context().close();
  const unknown = await openPage(browser, '/invitation#nothing');
  await unknown.getByRole('heading', { level: 1, name: 'Cette invitation n’existe pas' }).waitFor();
  await unknown.context().close();
});

test('somebody else who is signed in has to sign out first', async () => {
  const email = await account(browser, 'DELEGATION_MEMBER', 'BLANC Eve');
  const { email: invited, link } = await invite(browser, 'DELEGATION_MEMBER');
  const page = await openPage(browser, '/connexion?by=password');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await page.getByRole('button', { name: 'Compte de BLANC Eve' }).waitFor();
  await page.goto(link);
  await page.getByText(`Vous êtes connecté en tant que ${email}, elle a été envoyée à ${invited}`).waitFor();
  await page.getByRole('button', { name: 'Me déconnecter' }).click();
  await page.getByLabel('Votre nom').waitFor();
  await page.context().close();
});

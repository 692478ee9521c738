import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { onEmbedded } from '../../server/testkit/embedded-database.ts';
import { account, invite, linkTo, mailsTo, PASSWORD, revoke } from './accounts.ts';
import { launchBrowser, openPage } from './browser.ts';

import { openAs } from './sign-in-as.ts';

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

const outlive = (id: string): Promise<void> =>
  onEmbedded(
    inject('dataDir'),
    `UPDATE identity.invitation SET invited_at = invited_at - interval '15 days',
    sent_at = sent_at - interval '15 days', expires_at = expires_at - interval '15 days' WHERE id = '${id}'`,
  );

test('one that is older than its days says so, with who can send it again; sent again, its new link works', async () => {
  const { id, email, link } = await invite(browser, 'DELEGATION_MEMBER');
  await outlive(id);
  const page = await openPage(browser, link);
  await page.getByRole('heading', { level: 1, name: 'Cette invitation a expiré' }).waitFor();
  await page.getByText(/^Elle valait jusqu’au .+\. Demandez à .+ de vous la renvoyer\.$/).waitFor();
  await page.getByText('Code : INVITATION_EXPIRED').waitFor();
  expect(await page.getByRole('button', { name: 'Accepter l’invitation' }).count()).toBe(0);
  expect(page.faults).toEqual([]);

  const administrator = await openAs(browser, 'ADMINISTRATOR', `/acces/invitations?q=${email}`);
  const listed = administrator.getByRole('list', { name: 'Invitations' });
  await listed.getByText('expirée', { exact: true }).waitFor();
  await administrator.getByRole('button', { name: `Renvoyer l’invitation à ${email}` }).click();
  await listed.getByText('en attente', { exact: true }).waitFor();
  await administrator.context().close();
  const fresh = await linkTo(browser, email, 1);
  expect(fresh).not.toBe(link);
  await page.goto('/certifications');
  await page.goto(fresh);
  await page.getByLabel('Votre nom').fill('GARNIER Paule');
  await page.getByRole('button', { name: 'Accepter l’invitation' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bienvenue, GARNIER Paule' }).waitFor();
  await page.context().close();
});

test('one whose time is over while it is read is refused in words', async () => {
  const { id, link } = await invite(browser, 'DELEGATION_MEMBER');
  const page = await openPage(browser, link);
  await page.getByLabel('Votre nom').fill('LEROY Basile');
  await outlive(id);
  await page.getByRole('button', { name: 'Accepter l’invitation' }).click();
  await page.getByRole('alert').getByText('Cette invitation a expiré. Demandez qu’on vous la renvoie.').waitFor();
  await page.getByText('Code : INVITATION_EXPIRED').waitFor();
  await page.context().close();
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

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, linkTo, mailsTo, PASSWORD } from './accounts.ts';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
let email: string;
beforeAll(async () => {
  browser = await launchBrowser();
  email = await account(browser, 'DELEGATION_MEMBER');
});
afterAll(() => browser.close());

type Watched = Page & { readonly faults: readonly string[] };
const EMAIL = 'Adresse e-mail';

async function askLink(page: Page, address: string): Promise<void> {
  await page.getByLabel(EMAIL).fill(address);
  await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
  await page.getByRole('heading', { level: 1, name: 'Regardez votre messagerie' }).waitFor();
}

/** Opens the link of the mail that comes after those already there. */
async function openLink(page: Page, address: string, known: number): Promise<string> {
  const link = await linkTo(browser, address, known);
  await page.goto(link);
  await page.getByRole('button', { name: 'Me connecter' }).click();
  return link;
}

async function byPassword(page: Page, address: string, password: string): Promise<void> {
  await page.getByRole('button', { name: 'Avec un mot de passe' }).click();
  await page.getByLabel(EMAIL).fill(address);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
}

test('by a link: the button uses it up, the page opens where one came from, and the link works once', async () => {
  const known = await mailsTo(browser, email);
  const page = await openPage(browser, '/mon-compte');
  await page.waitForURL(/\/connexion\?redirect=%2Fmon-compte$/);
  await askLink(page, email);
  const link = await openLink(page, email, known);
  await page.waitForURL(/\/bienvenue$/);
  await page.getByRole('heading', { level: 1, name: 'Bienvenue, MOREL Jeanne' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Membre de délégation' }).waitFor();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.waitForURL('**/mon-compte');
  await page.getByRole('heading', { level: 1, name: 'Mon compte' }).waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();

  const other = await openPage(browser, link);
  await other.getByRole('button', { name: 'Me connecter' }).click();
  await other.getByText('Ce lien a déjà servi').waitFor();
  await other.getByText('Code : LINK_USED').waitFor();
  await other.getByRole('link', { name: 'Demander un nouveau lien' }).click();
  await other.getByLabel(EMAIL).waitFor();
  await other.context().close();
});

test('a link whose time is over says so before anything is asked', async () => {
  const page = await openPage(browser, '/connexion/lien#dGhpcyBpcyBvdmVy.1700000000');
  await page.getByRole('heading', { level: 1, name: 'Ce lien ne marche plus' }).waitFor();
  await page.getByText('Code : LINK_EXPIRED').waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('an address without an account is answered the same, and sent nothing', async () => {
  const stranger = 'nobody@union.example';
  const page = await openPage(browser, '/connexion');
  await askLink(page, stranger);
  await page.getByText(`Si un compte existe pour ${stranger}`).waitFor();
  expect(await page.getByRole('button', { name: /Renvoyer un lien, possible dans/ }).isDisabled()).toBe(true);
  expect(await mailsTo(browser, stranger)).toBe(0);
  await page.context().close();
});

test('by a password; a wrong one says what to do, with its code', async () => {
  const page = await openPage(browser, '/connexion');
  await byPassword(page, email, 'pas le bon mot de passe');
  const summary = page.getByRole('alert');
  await summary.getByText('Cette adresse et ce mot de passe ne vont pas ensemble').waitFor();
  await summary.getByText('Code : INVALID_EMAIL_OR_PASSWORD').waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await page.getByRole('button', { name: 'Compte de MOREL Jeanne' }).waitFor();
  await page.context().close();
});

test('an empty form says what is missing, and its summary leads to the field', async () => {
  const page = await openPage(browser, '/connexion');
  await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Adresse e-mail : à remplir' }).click();
  expect(await page.getByLabel(EMAIL).evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByLabel(EMAIL).getAttribute('aria-invalid')).toBe('true');
  await page.context().close();
});

test('too many wrong passwords have to wait, and the button counts down', async () => {
  const slowed = await account(browser, 'DELEGATION_MEMBER', 'PERRIN Luc');
  const page = await openPage(browser, '/connexion?by=password');
  const attempt = async (): Promise<void> => {
    await page.getByLabel(EMAIL).fill(slowed);
    await page.getByLabel('Mot de passe', { exact: true }).fill('pas le bon mot de passe');
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  };
  for (let tries = 0; tries < 6; tries++) {
    await attempt();
    await page.getByRole('alert').waitFor();
    await page
      .getByRole('button', { name: 'Se connecter', exact: true })
      .or(page.getByText(/^Réessayer dans/))
      .waitFor();
  }
  await page.getByRole('button', { name: /^Réessayer dans \d+ secondes?$/ }).waitFor();
  await page.getByText('Code : TOO_MANY_ATTEMPTS').waitFor();
  await page.getByRole('button', { name: 'Se connecter', exact: true }).waitFor();
  await page.context().close();
});

test('a forgotten password is replaced by way of a mail, and the old one is over', async () => {
  const forgetful = await account(browser, 'DELEGATION_MEMBER', 'FAURE Ines');
  const known = await mailsTo(browser, forgetful);
  const page = await openPage(browser, '/connexion?by=password');
  await page.getByRole('link', { name: 'Mot de passe oublié ou jamais choisi' }).click();
  await page.getByRole('heading', { level: 1, name: 'Choisir un mot de passe' }).waitFor();
  await page.getByLabel(EMAIL).fill(forgetful);
  await page.getByRole('button', { name: 'Recevoir le lien' }).click();
  await page.getByRole('heading', { level: 1, name: 'Regardez votre messagerie' }).waitFor();
  const link = await linkTo(browser, forgetful, known);
  await page.goto(link);
  await page.getByLabel('Nouveau mot de passe', { exact: true }).fill('court');
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.getByRole('link', { name: 'Nouveau mot de passe : choisissez au moins 12 caractères' }).waitFor();
  await page.getByLabel('Nouveau mot de passe', { exact: true }).fill('une tout autre phrase');
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mot de passe enregistré' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Se connecter' }).click();
  await page.getByLabel(EMAIL).fill(forgetful);
  await page.getByLabel('Mot de passe', { exact: true }).fill('une tout autre phrase');
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await page.getByRole('button', { name: 'Compte de FAURE Ines' }).waitFor();
  await page.goto(link);
  await page.reload();
  await page.getByLabel('Nouveau mot de passe', { exact: true }).fill('encore une autre phrase');
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.getByText('Code : INVALID_TOKEN').waitFor();
  await page.context().close();
});

test('by a passkey, made in "my account", renamed and removed there', async () => {
  const page = await openPage(browser, '/connexion?redirect=/mon-compte');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await byPassword(page, email, PASSWORD);
  await page.waitForURL('**/mon-compte');
  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
  await page.getByLabel('Nom de la clé').fill('téléphone');
  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
  await page.getByText('Clé ajoutée.').waitFor();
  await signOut(page);
  await page.goto('/connexion?redirect=/mon-compte');
  await page.getByRole('button', { name: 'Avec une clé d’accès' }).click();
  await page.waitForURL('**/mon-compte');
  await page.getByRole('button', { name: 'Renommer « téléphone »' }).click();
  await page.getByLabel('Nom de la clé').fill('tablette');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Clé renommée.').waitFor();
  await page.getByRole('button', { name: 'Retirer « tablette »' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await page.getByText('Aucune pour le moment.').waitFor();
  await page.context().close();
});

test('a redirect of an address never leaves the site', async () => {
  const page = await openPage(browser, '/connexion?redirect=//evil.example/x');
  await byPassword(page, email, PASSWORD);
  await page.getByRole('button', { name: 'Compte de MOREL Jeanne' }).waitFor();
  await page.waitForURL('**/certifications');
  await page.context().close();
});

test('the directory of an organisation that sends somebody back says why', async () => {
  const page = await openPage(browser, '/connexion?error=NO_ACCOUNT');
  await page.getByRole('alert').getByText('aucun compte n’est ouvert ici pour vous').waitFor();
  await page.context().close();
});

test('signing out leaves nothing behind', async () => {
  const page = await openPage(browser, '/connexion?redirect=/mon-compte');
  await byPassword(page, email, PASSWORD);
  await page.waitForURL('**/mon-compte');
  await signOut(page);
  await page.goto('/mon-compte');
  await page.waitForURL(/\/connexion\?redirect=%2Fmon-compte$/);
  await page.context().close();
});

async function signOut(page: Watched | Page): Promise<void> {
  await page.getByRole('button', { name: 'Compte de MOREL Jeanne' }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await page.getByRole('link', { name: 'Se connecter' }).waitFor();
}

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, PASSWORD } from './accounts.ts';
import { launchBrowser, newPage, openPage } from './browser.ts';
import { signInWith } from './sign-in-as.ts';

let browser: Browser;
let email: string;
beforeAll(async () => {
  browser = await launchBrowser();
  email = await account(browser, 'EXAM_CENTRE_MANAGER');
});
afterAll(() => browser.close());

/** A page of this account, which signed in before it was opened and has been welcomed already. */
async function signedIn(path: string): Promise<Page & { readonly faults: readonly string[] }> {
  const page = await newPage(browser);
  await signInWith(page, email, PASSWORD);
  await page.request.post('/graphql', { data: { query: 'mutation { dismissWelcome { __typename } }' } });
  await page.goto(path);
  await page.getByRole('button', { name: /^Compte de/ }).waitFor();
  return page;
}

test('the navigation shows what the role can do, and nothing else', async () => {
  const page = await signedIn('/mon-compte');
  const links = await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link').allInnerTexts();
  expect(links).toEqual(['Catalogue', 'Jurys', 'Organisations', 'Personnes', 'Règles']);
  await page.keyboard.press('Control+k');
  const options = page.getByRole('option');
  await options.first().waitFor();
  expect(await options.allInnerTexts()).toEqual([
    'Catalogue',
    'Jurys',
    'Organisations',
    'Personnes',
    'Règles',
    'Mon compte',
  ]);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('a page of another role says that it is not open, and names nothing', async () => {
  const page = await signedIn('/mon-compte');
  for (const path of ['/journal', '/acces']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'Cette page n’est pas ouverte à votre rôle' }).waitFor();
    await page.getByText('Code : FORBIDDEN').waitFor();
  }
  await page.context().close();
});

test('a visitor is led to sign in, and back', async () => {
  const page = await openPage(browser, '/journal?x=1');
  await page.waitForURL(/\/connexion\?redirect=%2Fjournal/);
  await page.context().close();
});

test('roles are told with their scope and their period', async () => {
  const page = await signedIn('/mon-compte');
  const roles = (await page.locator('#roles').innerText()).replace(/\s+/g, ' ');
  expect(roles).toMatch(/Responsable de centre d’examen, Organisation \w+ depuis le \d+ \p{L}+ \d{4}/u);
  await page.context().close();
});

test('the language is kept with the account, and spoken at once', async () => {
  const page = await signedIn('/mon-compte');
  await page.getByLabel('Langue').selectOption('en');
  await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
  await page.getByText('Saved.').waitFor();
  await page.getByLabel('Language').selectOption('fr');
  await page.getByText('Enregistré.').waitFor();
  await page.context().close();
});

test('a session closed from elsewhere is noticed at work, and leads back here through signing in', async () => {
  const page = await signedIn('/mon-compte');
  const other = await signedIn('/mon-compte');
  await other.getByRole('button', { name: 'Déconnecter toutes les autres' }).click();
  await other.getByText('Les autres sessions sont fermées.').waitFor();
  await other.context().close();
  await page.getByLabel('Langue').selectOption('en');
  const notice = page.getByRole('alertdialog', { name: 'Votre session est terminée' });
  await notice.waitFor();
  await notice.getByRole('button', { name: 'Me reconnecter' }).click();
  await page.waitForURL(/\/connexion\?redirect=%2Fmon-compte/);
  await page.context().close();
});

test('a password is changed, and the other sessions end', async () => {
  const changing = email;
  const page = await signedIn('/mon-compte');
  await page.getByRole('button', { name: 'Changer de mot de passe' }).click();
  await page.getByLabel('Mot de passe actuel', { exact: true }).fill('pas le bon mot de passe');
  await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(`${PASSWORD} bis`);
  await page.locator('#password').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Code : INVALID_PASSWORD').waitFor();
  await page.getByLabel('Mot de passe actuel', { exact: true }).fill(PASSWORD);
  await page.locator('#password').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Mot de passe changé.').waitFor();
  const again = await openPage(browser, '/connexion?by=password');
  await again.getByLabel('Adresse e-mail').fill(changing);
  await again.getByLabel('Mot de passe', { exact: true }).fill(`${PASSWORD} bis`);
  await again.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await again.getByRole('button', { name: /^Compte de/ }).waitFor();
  await again.context().close();
  await page.context().close();
});

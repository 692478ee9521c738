import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, invite, PASSWORD } from './accounts.ts';
import { axeInBothThemes, expectSound, launchBrowser, newPage, openPage } from './browser.ts';
import { signInWith } from './sign-in-as.ts';

let browser: Browser;
let member: string;
let auditor: string;
let invitation: string;
beforeAll(async () => {
  browser = await launchBrowser();
  member = await account(browser, 'DELEGATION_MEMBER');
  auditor = await account(browser, 'AUDITOR', 'PERRIN Camille');
  ({ link: invitation } = await invite(browser, 'DELEGATION_MEMBER'));
});
afterAll(() => browser.close());

/** A page under a name, opened and brought to the state that is looked at. */
const VISITOR_PAGES: readonly (readonly [string, () => string, (page: Page) => Promise<void>])[] = [
  ['sign in by link', () => '/connexion', (page) => page.getByRole('button', { name: /lien de connexion/ }).waitFor()],
  [
    'a refused form',
    () => '/connexion?by=password',
    async (page) => {
      await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'a link was sent',
    () => '/connexion',
    async (page) => {
      await page.getByLabel('Adresse e-mail').fill(`nobody-${Date.now()}@union.example`);
      await page.getByRole('button', { name: /lien de connexion/ }).click();
      await page.getByRole('heading', { name: 'Regardez votre messagerie' }).waitFor();
    },
  ],
  [
    'a link',
    () => '/connexion/lien#abc.99999999999',
    (page) => page.getByRole('button', { name: 'Me connecter' }).waitFor(),
  ],
  ['a link that is over', () => '/connexion/lien#abc.1', (page) => page.getByText('LINK_EXPIRED').waitFor()],
  ['a new password', () => '/connexion/mot-de-passe#abc', (page) => page.getByRole('textbox').first().waitFor()],
  ['an invitation', () => invitation, (page) => page.getByLabel('Votre nom').waitFor()],
];

const sound = (page: Page): Promise<void> => expectSound(page, [1280, 320]);

test.each(VISITOR_PAGES)(
  'axe finds nothing in either theme, at a desk or on a phone, on: %s',
  async (_, path, reach) => {
    const page = await openPage(browser, path());
    await reach(page);
    await sound(page);
    await page.context().close();
  },
);

test('axe finds nothing on the welcome, the account and its forms', async () => {
  const page = await newPage(browser);
  await signInWith(page, member, PASSWORD);
  await page.goto('/bienvenue?again=1');
  await page.getByRole('button', { name: 'Commencer' }).waitFor();
  await sound(page);
  await page.goto('/mon-compte');
  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
  await page.getByRole('button', { name: 'Changer de mot de passe' }).click();
  await page.getByText('Cette session').waitFor();
  await sound(page);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await page.reload();
    await page.getByRole('button', { name: /^Compte de/ }).click();
    await page.getByRole('menu').waitFor();
    expect((await axeInBothThemes(page)).join('\n')).toBe('');
  }
  await page.context().close();
});

test('axe finds nothing while a second factor is set up', async () => {
  const page = await newPage(browser);
  await signInWith(page, auditor, PASSWORD);
  await page.goto('/mon-compte');
  await page.waitForURL(/\/second-facteur/);
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('img', { name: /Code à lire/ }).waitFor();
  await sound(page);
  await page.context().close();
});

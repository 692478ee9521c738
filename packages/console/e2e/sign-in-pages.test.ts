import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { account, invite, PASSWORD } from './accounts.ts';
import { axeFindings, expectNoSidewaysScroll, launchBrowser, openPage } from './browser.ts';

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

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
}

const CONTEXTS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['in light', { colorScheme: 'light' }],
  ['in dark', { colorScheme: 'dark' }],
  ['at 320 px', { viewport: { width: 320, height: 700 } }],
];

async function expectSound(page: Page): Promise<void> {
  expect((await axeFindings(page)).join('\n')).toBe('');
  await expectNoSidewaysScroll(page);
}

describe.each(CONTEXTS)('%s', (_, options) => {
  test.each(VISITOR_PAGES)('axe finds nothing on: %s', async (__, path, reach) => {
    const page = await openPage(browser, path(), options);
    await reach(page);
    await expectSound(page);
    await page.context().close();
  });

  test('axe finds nothing on the welcome, the account and its forms', async () => {
    const page = await openPage(browser, '/connexion?by=password&redirect=/mon-compte', options);
    await signIn(page, member);
    await page.getByRole('button', { name: /^Compte de/ }).waitFor();
    await page.goto('/bienvenue?again=1');
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    await expectSound(page);
    await page.goto('/mon-compte');
    await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
    await page.getByRole('button', { name: 'Changer de mot de passe' }).click();
    await page.getByText('Cette session').waitFor();
    await expectSound(page);
    await page.getByRole('button', { name: /^Compte de/ }).click();
    await page.getByRole('menu').waitFor();
    expect((await axeFindings(page)).join('\n')).toBe('');
    await page.context().close();
  });

  test('axe finds nothing while a second factor is set up', async () => {
    const page = await openPage(browser, '/connexion?by=password', options);
    await signIn(page, auditor);
    await page.waitForURL(/\/second-facteur/);
    await page.getByRole('textbox', { name: 'Mot de passe' }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.getByRole('img', { name: /Code à lire/ }).waitFor();
    await expectSound(page);
    await page.context().close();
  });
});

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, type ServerProcess, startServer } from '../../server/testkit/server-process.ts';
import { axeFindings, axeInBothThemes, expectNoSidewaysScroll, launchBrowser, openPage } from './browser.ts';

const SAMPLES = fileURLToPath(new URL('../../server/testkit/mail-samples-child.ts', import.meta.url));
const SUBJECT = 'Votre lien de connexion à Délibéré';
const PHONE = { viewport: { width: 390, height: 800 } };
let folder: string;
let server: ServerProcess;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'delibere-mailbox-'));
  server = startServer({ PORT: String(await freePort()), DATA_DIR: folder, NODE_ENV: 'development' });
  [browser] = await Promise.all([launchBrowser(), server.ready()]);
});
afterAll(async () => {
  await browser?.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const origin = (): string => `http://127.0.0.1:${server.port}`;
type Watched = Page & { readonly faults: readonly string[] };

/** Waits until the page counts as many messages as the server has; the juries of the demonstration write some of them, by and by. */
async function counted(page: Page): Promise<void> {
  const count = async (): Promise<number> => {
    const reply = await page.request.get(`${origin()}/dev/mailbox/messages`);
    const { messages }: { readonly messages: readonly unknown[] } = await reply.json();
    return page.getByText(`${messages.length} messages`).count();
  };
  await expect.poll(count, { timeout: 15_000 }).toBe(1);
}

async function openMailbox(options: BrowserContextOptions = {}): Promise<Watched> {
  return openPage(browser, `${origin()}/dev/mailbox`, options);
}

test('an empty mailbox says how it fills, and shows mails as they come', async () => {
  const page = await openPage(browser, origin());
  await page.route('**/dev/mailbox/messages', (route) => route.fulfill({ json: { messages: [] } }));
  await page.goto(`${origin()}/dev/mailbox`);
  await page.getByRole('heading', { name: 'Aucun courriel pour l’instant' }).waitFor();
  expect((await axeFindings(page)).join('\n')).toBe('');
  await page.unroute('**/dev/mailbox/messages');
  await promisify(execFile)(process.execPath, ['--conditions=development', SAMPLES, folder, origin()]);
  await page.getByRole('link', { name: SUBJECT }).waitFor();
  await counted(page);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('at a desk: list and message side by side, both forms, the keys, the link', async () => {
  const page = await openMailbox();
  await page.getByRole('heading', { name: SUBJECT }).waitFor();
  const frame = page.frameLocator('iframe');
  expect(await frame.getByRole('link', { name: 'Me connecter' }).getAttribute('href')).toContain('/certifications?q=');
  await page.getByRole('tab', { name: 'Texte' }).click();
  await page.getByRole('tabpanel').getByText('Voici le lien que vous avez demandé').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('list', { name: 'Pièces jointes' }).getByRole('link', { name: 'à lire.txt' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toBe('À lire avant la session.');
  await page.getByRole('link', { name: SUBJECT }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Un rôle vous est attribué' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Un rôle vous est attribué' }).getByText('Gardé ici').waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Ouvrir le lien' }).click();
  await page.waitForURL(/\/certifications\?q=28245$/);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('on a phone: the list, then the message, then back', async () => {
  const page = await openMailbox(PHONE);
  await page.getByRole('link', { name: SUBJECT }).click();
  await page.getByRole('heading', { name: SUBJECT }).waitFor();
  await expectNoSidewaysScroll(page);
  expect(await page.getByRole('list', { name: /^Messages/ }).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Tous les messages' }).click();
  await page.getByRole('list', { name: /^Messages/ }).waitFor();
  await expectNoSidewaysScroll(page);
  await page.context().close();
});

test('axe finds nothing in either theme, at a desk or on a phone', async () => {
  for (const options of [{}, PHONE]) {
    const page = await openMailbox(options);
    await counted(page);
    await page.waitForLoadState('networkidle');
    expect((await axeInBothThemes(page)).join('\n')).toBe('');
    await page.context().close();
  }
});

test('a message that is not there, a server that does not answer, English', async () => {
  const page = await openMailbox();
  await page.goto(`${origin()}/dev/mailbox?message=00000000-0000-4000-8000-000000000000`);
  await page.getByRole('heading', { name: 'Ce message n’existe pas' }).waitFor();
  await page.route('**/dev/mailbox/messages', (route) => route.abort());
  await page.goto(`${origin()}/dev/mailbox`);
  await page.getByRole('heading', { name: 'Le serveur ne répond pas' }).waitFor();
  await page.unroute('**/dev/mailbox/messages');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await counted(page);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Mailbox' }).waitFor();
  await page.context().close();
});

test('in production, over the same database, the page is not found', async () => {
  const production = startServer({ PORT: String(await freePort()), DATA_DIR: folder, NODE_ENV: 'production' });
  await production.ready();
  const page = await openPage(browser, `http://127.0.0.1:${production.port}/dev/mailbox`);
  await page.getByRole('heading', { name: 'Page introuvable' }).waitFor();
  await page.context().close();
  await production.stop();
});

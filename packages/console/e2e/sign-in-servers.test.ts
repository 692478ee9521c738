import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, type ServerProcess, startServer } from '../../server/testkit/server-process.ts';
import { type Directory, startDirectory } from '../../server/testkit/sign-in/oidc.ts';
import { account } from './accounts.ts';
import { launchBrowser, openPage } from './browser.ts';

let browser: Browser;
let folder: string;
let server: ServerProcess | undefined;
let directory: Directory | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'delibere-sign-in-'));
});
afterAll(async () => {
  await browser.close();
  await server?.stop();
  await directory?.close();
  await rm(folder, { recursive: true, force: true });
});

test('by the directory of an organisation: those it vouches for come in, the others are told why not', async () => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  directory = await startDirectory(`${origin}/api/auth/callback/metallurgie`);
  const { issuer, clientId, clientSecret } = directory;
  const provider = {
    id: 'metallurgie',
    name: 'Fédération',
    issuer,
    clientId,
    clientSecret,
    emailDomains: ['union.example'],
  };
  server = startServer({ PORT: String(port), DATA_DIR: folder, OIDC_PROVIDERS: JSON.stringify([provider]) });
  await server.ready();
  const email = await account(browser, 'DELEGATION_MEMBER', 'MOREL Jeanne', origin);

  directory.signsIn({ sub: 'stranger', email: 'stranger@union.example', email_verified: true });
  const refused = await openPage(browser, `${origin}/connexion`);
  await refused.getByRole('button', { name: 'Avec l’annuaire Fédération' }).click();
  await refused.getByText('Code : NO_ACCOUNT').waitFor();
  await refused.context().close();

  directory.signsIn({ sub: 'jeanne', email, email_verified: true });
  const page = await openPage(browser, `${origin}/connexion?redirect=/mon-compte`);
  await page.getByRole('button', { name: 'Avec l’annuaire Fédération' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bienvenue, MOREL Jeanne' }).waitFor();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.waitForURL('**/mon-compte');
  await page.context().close();
});

test('in a demonstration one click takes a role; in production there is no such thing', async () => {
  if (!server) throw new Error('The first journey starts the server');
  const demo = await openPage(browser, `http://localhost:${server.port}/connexion`);
  const section = demo.getByRole('region', { name: 'Démonstration' });
  await section.getByRole('button', { name: /Administrateur/ }).click();
  await demo.getByRole('button', { name: /^Compte de/ }).waitFor();
  await demo.context().close();
  await server.stop();

  const port = await freePort();
  server = startServer({ PORT: String(port), DATA_DIR: folder, NODE_ENV: 'production' });
  await server.ready();
  const page = await openPage(browser, `http://localhost:${port}/connexion`);
  await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).waitFor();
  expect(await page.getByRole('region', { name: 'Démonstration' }).count()).toBe(0);
  const taken = await page.request.post(`http://localhost:${port}/api/demo/sign-in`, {
    data: { role: 'ADMINISTRATOR' },
  });
  expect(taken.status()).toBe(404);
  await page.context().close();
});

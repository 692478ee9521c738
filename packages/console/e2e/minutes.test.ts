import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, type ServerProcess, startServer } from '../../server/testkit/server-process.ts';
import { account, PASSWORD } from './accounts.ts';
import { axeFindings, expectNoSidewaysScroll, launchBrowser } from './browser.ts';
import { closeSession } from './closed-session.ts';
import { type Held, openAsHolder, sessionBetween } from './juror.ts';
import { openAs, signInAs } from './sign-in-as.ts';

type Shown = Page & { readonly faults: readonly string[] };

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const DESK = { viewport: { width: 1440, height: 900 } } as const;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());

let browser: Browser;
let baseURL: string;
let folder: string;
let server: ServerProcess;
let centre: Shown;
let president: Shown;
let member: Shown;
let held: Held;
// A server of its own: the sitting of today is held, and other journeys want it open.
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'delibere-minutes-'));
  const port = await freePort();
  server = startServer({ PORT: String(port), DATA_DIR: folder });
  await server.ready();
  baseURL = `http://localhost:${port}`;
  centre = await openAs(browser, 'EXAM_CENTRE_MANAGER', '/certifications', { baseURL, ...DESK });
  held = await sessionBetween(centre, today, today);
  const employer = held.seats.find(({ college }) => college === 'EMPLOYERS');
  if (!employer) throw new Error('No employer sits');
  president = await openAs(browser, 'DELEGATION_MEMBER', '/certifications', { baseURL, ...DESK });
  member = await openAsHolder(browser, employer, '/certifications', { baseURL, ...PHONE });
  await closeSession(held.id, president, [member]);
});
afterAll(async () => {
  await browser.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const minutes = (page: Page) => page.locator('#minutes');
const button = (page: Page, name: string | RegExp) => minutes(page).getByRole('button', { name });
const inDialog = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name });

async function saved(page: Page, link: string | RegExp): Promise<string> {
  const coming = page.waitForEvent('download');
  await minutes(page).getByRole('link', { name: link }).first().click();
  const path = await (await coming).path();
  return (await readFile(path)).subarray(0, 4).toString('latin1');
}

test('minutes are drawn up by the centre, with what members asked to be written down', async () => {
  await centre.goto(`/jurys/${held.id}`);
  await minutes(centre).getByText('Pas encore établi').waitFor();
  await button(centre, 'Établir le procès-verbal').click();
  await centre.getByLabel('Observations des membres').fill('La CFDT regrette le délai.\n\nLe centre en prend acte.');
  await inDialog(centre, 'Établir le procès-verbal').click();
  await minutes(centre).locator('[data-missing=PRESIDENT]').waitFor();
  await minutes(centre).locator('[data-missing=EMPLOYERS]').waitFor();
  expect(await saved(centre, 'Lire le procès-verbal à signer (PDF)')).toBe('%PDF');
  await button(centre, 'Sceller le procès-verbal').click();
  await centre
    .getByRole('dialog')
    .getByRole('heading', { name: /pas encore/ })
    .waitFor();
  await inDialog(centre, 'Revenir au jury').click();
  expect(await axeFindings(centre)).toEqual([]);
});

test('who signed in too long ago signs in again first, and comes back to these minutes', async () => {
  const { request } = president;
  await president.route('**/graphql?*', async (route) => {
    if (!route.request().url().includes('SessionMinutes')) return route.continue();
    const response = await route.fetch();
    // Ten minutes are not waited for: the page is told that they have passed.
    return route.fulfill({ response, body: (await response.text()).replace('"READY"', '"REAUTHENTICATE"') });
  });
  await president.goto(`/mes-sessions/${held.id}`);
  await minutes(president).getByRole('heading', { name: 'Reconnectez-vous pour signer' }).waitFor();
  expect(await button(president, 'Signer le procès-verbal').count()).toBe(0);
  expect(await axeFindings(president)).toEqual([]);
  await button(president, 'Me reconnecter, puis signer').click();
  await president.waitForURL('**/connexion?*');
  expect(new URL(president.url()).searchParams.get('redirect')).toBe(`/mes-sessions/${held.id}#minutes`);
  expect((await request.get(`/sessions/${held.id}/attendance-sheet`)).status()).toBe(401);
  await president.unroute('**/graphql?*');
  await signInAs(president, 'DELEGATION_MEMBER');
});

test('whoever presided signs, then an employer on a phone, and each sees it', async () => {
  await president.goto(`/mes-sessions/${held.id}`);
  await member.goto(`/mes-sessions/${held.id}`);
  for (const [page, left] of [
    [president, 'EMPLOYERS'],
    [member, null],
  ] as const) {
    await button(page, 'Signer le procès-verbal').click();
    await inDialog(page, 'Je signe le procès-verbal').dblclick();
    await minutes(page).getByText('Vous avez signé cette version.').waitFor();
    await expectNoSidewaysScroll(page);
    if (left) await minutes(page).locator(`[data-missing=${left}]`).waitFor();
  }
  expect(await axeFindings(member)).toEqual([]);
  await minutes(centre).getByText('Toutes les signatures qu’il faut sont là').waitFor();
  expect(await minutes(centre).locator('[data-signed]').count()).toBe(2);
});

test('they are sealed, and the sealed file is there for all of them', async () => {
  await button(president, 'Sceller le procès-verbal').click();
  await inDialog(president, 'Sceller le procès-verbal').click();
  for (const page of [president, centre]) await page.locator('[data-minutes=SEALED]').waitFor();
  expect(await saved(centre, 'Lire le procès-verbal scellé (PDF)')).toBe('%PDF');
  await member.reload();
  expect(await saved(member, 'Lire le procès-verbal scellé (PDF)')).toBe('%PDF');
  expect(await button(member, 'Rectifier le procès-verbal').count()).toBe(0);
});

test('a mistake is rectified beside them, for a reason, by who presided', async () => {
  await president.reload();
  await button(president, 'Rectifier le procès-verbal').click();
  await inDialog(president, 'Ajouter la rectification').click();
  await president.getByRole('dialog').getByRole('alert').waitFor();
  await president.getByLabel('Ce que le procès-verbal devrait dire').fill('Salle Ampère, et non salle Jacquard.');
  await president.getByLabel('Pourquoi').fill('Erreur de salle');
  await inDialog(president, 'Ajouter la rectification').click();
  await minutes(president).locator('[data-rectification="1"]').waitFor();
  expect(await saved(president, 'Rectification n° 1 (PDF)')).toBe('%PDF');
  await minutes(centre).locator('[data-rectification="1"]').waitFor();
  for (const page of [centre, president, member]) expect(page.faults).toEqual([]);
});

test('the centre transmits them, and has the archive', async () => {
  await button(centre, 'Transmettre le dossier').click();
  await inDialog(centre, 'Transmettre le dossier').click();
  await minutes(centre).getByText('puis transmis au groupe Certifications').waitFor();
  const coming = centre.waitForEvent('download');
  await minutes(centre).getByRole('link', { name: 'Archive transmise' }).click();
  const bytes = await readFile(await (await coming).path());
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
});

test('a file of minutes is for nobody else, at its address', async () => {
  const link = minutes(centre).getByRole('link', { name: 'Lire le procès-verbal scellé (PDF)' });
  const path = (await link.getAttribute('href')) ?? '';
  const email = await account(browser, 'DELEGATION_MEMBER', 'MOREL Jeanne', baseURL);
  const stranger = await browser.newContext({ baseURL });
  expect((await stranger.request.get(path)).status()).toBe(401);
  await stranger.request.post('/api/auth/sign-in/email', { data: { email, password: PASSWORD } });
  expect((await stranger.request.get(path)).status()).toBe(404);
  await stranger.close();
});

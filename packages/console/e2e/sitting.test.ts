import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, PASSWORD } from './accounts.ts';
import { axeFindings, expectNoSidewaysScroll, launchBrowser, newPage } from './browser.ts';
import { drawSignature, type Held, sessionBetween } from './juror.ts';
import { openAs, signInWith } from './sign-in-as.ts';

type Shown = Page & { readonly faults: readonly string[] };

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());

let browser: Browser;
let centre: Shown;
let president: Shown;
let member: Shown;
let held: Held;
beforeAll(async () => {
  browser = await launchBrowser();
  centre = await openAs(browser, 'EXAM_CENTRE_MANAGER', '/certifications');
  held = await sessionBetween(centre, today, today);
  president = await openAs(browser, 'DELEGATION_MEMBER', `/seances/${held.id}`, {
    viewport: { width: 1440, height: 900 },
  });
  member = await openAs(browser, 'DELEGATION_LEAD', `/seances/${held.id}`, PHONE);
  await centre.goto(`/seances/${held.id}`);
});
afterAll(async () => browser.close());

const live = (page: Page) => page.locator('[data-live=LIVE]');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const inDialog = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name });
const shown = (page: Page): Promise<string | null> => page.locator('[data-shown]').getAttribute('data-shown');

test('members sign, by hand and by the code of the room, and each sees who is there without reloading', async () => {
  for (const page of [centre, president, member]) await live(page).waitFor();
  await drawSignature(president);
  await button(president, 'J’émarge').click();
  await president.getByText('Vous avez émargé à').waitFor();
  await centre.getByText('Là depuis').first().waitFor();

  await button(centre, 'Afficher un code d’émargement').click();
  const code = (await centre.locator('[data-code]').textContent()) ?? '';
  await button(member, 'Émarger par le code de la salle').click();
  await member.getByLabel('Code affiché dans la salle').fill(code);
  await button(member, 'J’émarge').click();
  await member.getByText('Vous avez émargé à').waitFor();
  // Both preside and vote for unions: two employers sign on the device of the centre.
  for (const there of [4, 5]) {
    await button(centre, /^Faire signer/)
      .first()
      .click();
    await drawSignature(centre);
    await inDialog(centre, 'J’émarge').click();
    await president.waitForFunction((n) => document.body.innerText.split('Là depuis').length === n, there);
    await centre.getByRole('dialog').waitFor({ state: 'detached' });
  }
  expect(await axeFindings(member)).toEqual([]);
  await expectNoSidewaysScroll(member);
});

const PDF = Buffer.from('%PDF-1.7\n% Une pièce pour essai\n');
const REPORT = 'Rapport de la ligne 4';

async function opened(page: Page): Promise<Buffer> {
  const link = page.getByRole('link', { name: REPORT });
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await download.path());
}

test('the centre attaches a file to a case, and a member opens it on a phone before the sitting', async () => {
  const desk = await openAs(browser, 'EXAM_CENTRE_MANAGER', `/jurys/${held.id}`);
  await button(desk, /^Joindre une pièce au dossier/)
    .nth(1)
    .click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Nature de la pièce').selectOption('PROJECT_REPORT');
  await dialog
    .getByLabel('Fichier')
    .setInputFiles({ name: 'ligne.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') });
  await dialog.getByLabel('Intitulé').fill(REPORT);
  await inDialog(desk, 'Joindre une pièce').click();
  await dialog.getByText('ni un PDF, ni une image').first().waitFor();
  expect(await axeFindings(desk)).toEqual([]);
  await dialog.getByLabel('Fichier').setInputFiles({ name: 'ligne.pdf', mimeType: 'application/pdf', buffer: PDF });
  await inDialog(desk, 'Joindre une pièce').click();
  expect(await opened(desk)).toEqual(PDF);
  const reader = await openAs(browser, 'DELEGATION_LEAD', `/mes-sessions/${held.id}`, PHONE);
  expect(await opened(reader)).toEqual(PDF);
  expect(await axeFindings(reader)).toEqual([]);
  await expectNoSidewaysScroll(reader);
  expect([desk.faults, reader.faults]).toEqual([[], []]);
  for (const page of [desk, reader]) await page.context().close();
});

test('the president opens the sitting, and everybody is there', async () => {
  await button(president, 'Ouvrir la séance').click();
  await inDialog(president, 'Ouvrir la séance').click();
  for (const page of [centre, president, member]) await page.getByText('La séance est ouverte').first().waitFor();
  expect(await member.locator('[data-spoken=sitting]').textContent()).toContain('La séance est ouverte');
});

test('in the sitting the jury opens it from the case, and nobody attaches another', async () => {
  const reader = await openAs(browser, 'DELEGATION_LEAD', `/mes-sessions/${held.id}`, PHONE);
  const row = reader.getByRole('listitem').filter({ has: reader.getByRole('link', { name: REPORT }) });
  await row.first().getByRole('link').first().click();
  await reader.locator('[data-shown]').waitFor();
  expect(await opened(reader)).toEqual(PDF);
  await expectNoSidewaysScroll(reader);
  const desk = await openAs(browser, 'EXAM_CENTRE_MANAGER', `/jurys/${held.id}`);
  await desk.getByRole('link', { name: REPORT }).waitFor();
  expect(await button(desk, /^Joindre une pièce/).count()).toBe(0);
  for (const page of [desk, reader]) await page.context().close();
});

test('clear cases are decided by consensus in one gesture', async () => {
  await button(president, /dossiers clairs par consensus/).click();
  const record = inDialog(president, /Enregistrer le consensus/);
  const count = Number(/\d+/.exec((await record.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(1);
  await record.click();
  for (const page of [centre, president, member]) await page.locator(`[data-decided="${count}"]`).waitFor();
  expect(await axeFindings(president)).toEqual([]);
});

test('on a phone the list of cases takes the place of the case, and gives it back', async () => {
  await button(member, 'Tous les dossiers').click();
  await member.locator('[data-row]').first().waitFor();
  expect(await member.locator('[data-shown]').isVisible()).toBe(false);
  expect(await axeFindings(member)).toEqual([]);
  await expectNoSidewaysScroll(member);
  await button(member, 'Tous les dossiers').click();
  await member.locator('[data-shown]').waitFor();
  // Words of another part of the console are there too.
  expect(await member.locator('[data-shown]').innerText()).not.toContain('certification.access');
});

test('[F26] a ballot ends level, the president’s own vote settles it, and a double click counts once', async () => {
  await button(member, 'Demander un scrutin').click();
  await inDialog(member, 'Ouvrir le scrutin').click();
  for (const page of [centre, president, member]) await page.locator('[data-ballot]').waitFor();
  expect(await centre.locator('[data-choice]').count()).toBe(0);
  await member.locator('[data-choice=FOR]').dblclick();
  await member.locator('[data-vote=KEPT]').waitFor();
  await member.locator('[data-choice=AGAINST]').click();
  await member.locator('[data-choice=AGAINST][aria-pressed=true]').waitFor();
  await president.locator('[data-voted="1"]').waitFor();
  expect(await axeFindings(member)).toEqual([]);
  await expectNoSidewaysScroll(member);
  await president.locator('[data-choice=FOR]').click();
  await president.locator('[data-vote=KEPT]').waitFor();
  await button(president, 'Clore le scrutin').click();
  await inDialog(president, 'Clore le scrutin').click();
  for (const page of [centre, president, member]) await page.locator('[data-verdict=CASTING_VOTE]').waitFor();
  expect(await member.locator('[data-verdict]').innerText()).toContain('1 pour · 1 contre');
});

test('who loses the network rejoins by themselves, and has lost nothing', async () => {
  const before = await shown(member);
  expect(await shown(president)).toBe(before);
  await member.context().setOffline(true);
  await member.locator('[data-live=REJOINING]').waitFor({ timeout: 60_000 });
  await button(president, 'Reporter le dossier').click();
  await president.getByRole('dialog').getByLabel('Pourquoi').fill('Une pièce manque');
  await inDialog(president, 'Reporter le dossier').click();
  const next = president.locator(`[data-shown]:not([data-shown="${before}"])`);
  await next.waitFor();
  expect(await shown(member)).toBe(before);
  await member.context().setOffline(false);
  await live(member).waitFor({ timeout: 60_000 });
  await member.locator(`[data-shown="${await shown(president)}"]`).waitFor();
}, 150_000);

test('a member of no seat finds nothing of it, at any address', async () => {
  const email = await account(browser, 'DELEGATION_MEMBER');
  const stranger = await newPage(browser);
  await signInWith(stranger, email, PASSWORD);
  await stranger.goto(`/seances/${held.id}`);
  await stranger.getByRole('heading', { name: 'Cette séance n’existe pas' }).waitFor();
  await stranger.goto(`/mes-sessions/${held.id}`);
  await stranger.getByRole('heading', { name: 'Cette session n’existe pas' }).waitFor();
  await stranger.goto(`/jurys/${held.id}`);
  await stranger.getByRole('heading', { name: 'Cette session n’existe pas' }).waitFor();
});

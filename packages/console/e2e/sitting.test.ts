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

test('the president opens the sitting, and everybody is there', async () => {
  await button(president, 'Ouvrir la séance').click();
  await inDialog(president, 'Ouvrir la séance').click();
  for (const page of [centre, president, member]) await page.getByText('La séance est ouverte').first().waitFor();
  expect(await member.locator('[data-spoken=sitting]').textContent()).toContain('La séance est ouverte');
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

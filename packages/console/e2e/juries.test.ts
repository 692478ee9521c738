import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, axeInBothThemes, expectNoSidewaysScroll, launchBrowser } from './browser.ts';
import { dayAhead, plannedJury } from './juries.ts';
import { openAs } from './sign-in-as.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const bench = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cards = (page: Page, name: string) => bench(page, name).locator('[data-seat]');
const names = (page: Page, name: string): Promise<readonly string[]> =>
  cards(page, name).evaluateAll((all) => all.map((card) => card.querySelector('span')?.textContent ?? ''));
const spoken = (page: Page) => page.locator('[data-spoken=findings]');

/** Chooses from a field that looks something up. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.fill(text);
  await page.locator('[role=listbox][aria-busy=false]').getByRole('option', { name: text }).first().waitFor();
  await field.press('Enter');
}

/** Seats the first free person of an organisation, by keys alone. */
async function seatByKeys(page: Page, side: string, button: string, organisation?: string): Promise<void> {
  const before = await cards(page, side).count();
  await page.getByRole('button', { name: button, exact: true }).last().press('Enter');
  const dialog = page.getByRole('dialog', { name: button });
  await dialog.waitFor();
  if (organisation) await dialog.getByLabel('Pour quelle organisation').selectOption({ label: organisation });
  await dialog
    .getByRole('button', { name: /^Faire siéger/ })
    .first()
    .press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => cards(page, side).count()).toBe(before + 1);
}

test('a jury is planned, composed by keys, breaks parity and mends it, is presided', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/jurys');
  await page.getByRole('button', { name: 'Planifier un jury' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Planifier un jury' }).waitFor();
  await choose(page, 'Centre d’examen qui le tient', 'Savoie');
  await page.getByLabel('Date', { exact: true }).fill(dayAhead(90));
  await page.getByLabel('Lieu', { exact: true }).fill(`Salle ${randomUUID().slice(0, 8)}`);
  await choose(page, 'Certifications', 'RNCP28245');
  await page.getByRole('button', { name: 'Planifier le jury' }).click();
  await page.getByRole('heading', { level: 1, name: /^Jury du / }).waitFor();
  await page.getByText('Aucun employeur pour l’instant').waitFor();

  await seatByKeys(page, 'Employeurs', 'Ajouter un siège employeur');
  await seatByKeys(page, 'Employeurs', 'Ajouter un siège employeur');
  await seatByKeys(page, 'Organisations syndicales', 'Ajouter un siège syndical', 'FO Métaux');
  await page.getByText('Le jury n’est pas paritaire : 2 côté employeurs, 1 côté salariés.').first().waitFor();
  await expect.poll(() => spoken(page).textContent()).toContain('bloquent');

  await seatByKeys(page, 'Organisations syndicales', 'Ajouter un siège syndical', 'FTM-CGT');
  await expect.poll(() => page.getByText(/Le jury n’est pas paritaire/).count()).toBe(0);
  await page.getByText('Les deux côtés pèsent autant').waitFor();

  const [first = '', second = ''] = await names(page, 'Employeurs');
  await page.getByRole('button', { name: `Actions pour ${second}` }).press('Enter');
  await page.getByRole('menuitem', { name: 'Nommer à la présidence' }).press('Enter');
  await cards(page, 'Employeurs').filter({ hasText: second }).getByText('Préside').waitFor();

  const handle = page.getByRole('button', { name: `Déplacer ${second}` });
  await handle.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect.poll(() => names(page, 'Employeurs')).toEqual([second, first]);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe(`Déplacer ${second}`);
  await page.reload();
  await cards(page, 'Employeurs').first().waitFor();
  expect(await names(page, 'Employeurs')).toEqual([second, first]);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('a seat is carried by a pointer; Escape leaves it where it was', async () => {
  const { path } = await plannedJury(browser, { employers: 2, inDays: 101 });
  const page = await openAs(browser, 'ADMINISTRATOR', path);
  await cards(page, 'Employeurs').nth(1).waitFor();
  const [first = '', second = ''] = await names(page, 'Employeurs');
  const from = await page.getByRole('button', { name: `Déplacer ${second}` }).boundingBox();
  const to = await cards(page, 'Employeurs').first().boundingBox();
  if (!from || !to) throw new Error('Nothing to carry');
  const carry = async (): Promise<void> => {
    await page.mouse.move(from.x + 10, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + 30, { steps: 5 });
    await page.mouse.move(to.x + 60, to.y + 4, { steps: 5 });
  };
  await carry();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await names(page, 'Employeurs')).toEqual([first, second]);
  await carry();
  await page.mouse.up();
  await expect.poll(() => names(page, 'Employeurs')).toEqual([second, first]);
  await page.context().close();
});

test('what a finding touches lights up while one looks at it, and its button mends it', async () => {
  const { path } = await plannedJury(browser, { employers: 2, unions: 1, inDays: 102 });
  const page = await openAs(browser, 'ADMINISTRATOR', path);
  await cards(page, 'Employeurs').first().waitFor();
  const finding = page.getByRole('listitem').filter({ hasText: 'Aucun président n’est désigné' });
  const name = (await names(page, 'Employeurs'))[0] ?? '';
  await finding.getByRole('button', { name: `Nommer ${name} à la présidence` }).click();
  await cards(page, 'Employeurs').filter({ hasText: name }).getByText('Préside').waitFor();
  await expect.poll(() => page.getByText('Aucun président n’est désigné').count()).toBe(0);
  const parity = page.getByRole('listitem').filter({ hasText: 'Le jury n’est pas paritaire' }).first();
  const plain = await cards(page, 'Employeurs')
    .first()
    .evaluate((card) => getComputedStyle(card).boxShadow);
  await parity.hover();
  await expect
    .poll(() =>
      cards(page, 'Employeurs')
        .first()
        .evaluate((card) => getComputedStyle(card).boxShadow),
    )
    .not.toBe(plain);
  await page.context().close();
});

test('two browsers on one jury: the second is told of the conflict and of what changed, and overwrites nothing', async () => {
  const { path } = await plannedJury(browser, { employers: 2, unions: 2, inDays: 103 });
  const one = await openAs(browser, 'ADMINISTRATOR', path);
  // The second one's connection is cut: it does not hear of what the first one does.
  const two = await openAs(browser, 'ADMINISTRATOR', '/jurys');
  await two.route('**/graphql/stream', (route) => route.abort());
  await two.goto(path);
  await cards(two, 'Employeurs').first().waitFor();
  const [first = '', second = ''] = await names(one, 'Employeurs');

  await one.getByRole('button', { name: `Actions pour ${first}` }).click();
  await one.getByRole('menuitem', { name: 'Retirer le droit de vote' }).click();
  await cards(one, 'Employeurs').filter({ hasText: first }).getByText('sans voix').waitFor();

  await two.getByRole('button', { name: `Actions pour ${second}` }).click();
  await two.getByRole('menuitem', { name: 'Retirer ce siège' }).click();
  const notice = two
    .getByRole('alert')
    .or(two.getByRole('status'))
    .filter({ hasText: `${first} n’a plus le droit de vote.` });
  await notice.waitFor();
  await cards(two, 'Employeurs').filter({ hasText: first }).getByText('sans voix').waitFor();
  expect(await names(two, 'Employeurs')).toEqual([first, second]);
  await notice.getByRole('button', { name: 'J’ai vu' }).click();

  await two.getByRole('button', { name: `Actions pour ${second}` }).click();
  await two.getByRole('menuitem', { name: 'Retirer ce siège' }).click();
  await expect.poll(() => names(two, 'Employeurs')).toEqual([first]);
  await one.getByText(`Un siège retiré : ${second}.`).waitFor();
  await one.context().close();
  await two.context().close();
});

test('designations are asked, a notice too short is passed over with a reason, and the members are convened', async () => {
  const parts = { centre: 'Loire', employers: 4, unions: 4, inDays: 8, ruleSetId: 'ACCORD_2019@1' };
  const { path } = await plannedJury(browser, parts);
  const page = await openAs(browser, 'ADMINISTRATOR', path);
  await cards(page, 'Employeurs').nth(3).waitFor();
  await page.getByRole('button', { name: 'Demander les désignations' }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Demander', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page
    .getByRole('list', { name: 'Organisations interrogées' })
    .getByText(/Force ouvrière/)
    .waitFor();
  await page.getByText('Le délai de 15 jours n’est pas tenu').waitFor();

  const [president = ''] = await names(page, 'Employeurs');
  await page
    .getByRole('button', { name: `Nommer ${president} à la présidence` })
    .first()
    .click();
  await cards(page, 'Employeurs').filter({ hasText: president }).getByText('Préside').waitFor();
  await page.getByRole('button', { name: 'Convoquer le jury' }).click();
  await page
    .getByRole('dialog', { name: 'Convoquer le jury : pas encore' })
    .getByText(/il en faut 15/)
    .waitFor();
  await page.getByRole('button', { name: 'Revenir au jury' }).click();

  await page.getByRole('button', { name: /^Passer outre pour les \d/ }).click();
  const override = page.getByRole('dialog', { name: 'Passer outre ce point ?' });
  await override.getByRole('button', { name: 'Passer outre' }).click();
  await override.getByRole('link', { name: 'Motif : à remplir' }).waitFor();
  await override.getByLabel('Motif').fill('Les quatre organisations ont donné leur accord par écrit');
  await override.getByRole('button', { name: 'Passer outre' }).click();
  await override.waitFor({ state: 'detached' });
  await page.getByText('Accepté : « Les quatre organisations ont donné leur accord par écrit »').first().waitFor();
  await expect.poll(() => spoken(page).textContent()).toBe('Rien ne bloque plus.');

  await page.getByRole('button', { name: 'Convoquer le jury' }).click();
  const convene = page.getByRole('dialog', { name: 'Convoquer le jury' });
  await convene.getByRole('region', { name: 'Qui reçoit une convocation' }).getByText(president).waitFor();
  expect((await axeFindings(page)).join('\n')).toBe('');
  await convene.getByRole('button', { name: 'Convoquer le jury' }).click();
  await convene.waitFor({ state: 'detached' });
  await page.getByText('Membres convoqués').waitFor();
  await cards(page, 'Employeurs').filter({ hasText: president }).getByText('N’a pas encore répondu').waitFor();
  expect(await page.getByText('Ce jury vient de changer').count()).toBe(0);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('gestures that follow each other quickly are not each other’s conflicts', async () => {
  const { path } = await plannedJury(browser, { unions: 3, inDays: 104 });
  const page = await openAs(browser, 'ADMINISTRATOR', path);
  await cards(page, 'Organisations syndicales').nth(2).waitFor();
  for (const name of await names(page, 'Organisations syndicales')) {
    await page.getByRole('button', { name: `Actions pour ${name}` }).click();
    await page.getByRole('menuitem', { name: 'Retirer le droit de vote' }).click();
  }
  await expect.poll(() => cards(page, 'Organisations syndicales').filter({ hasText: 'sans voix' }).count()).toBe(3);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.getByText('Ce jury vient de changer').count()).toBe(0);
  await page.context().close();
});

test('the manager of another exam centre is told that there is no such jury', async () => {
  const { path } = await plannedJury(browser, { centre: 'Savoie', inDays: 105 });
  const page = await openAs(browser, 'EXAM_CENTRE_MANAGER', path);
  await page.getByRole('heading', { level: 1, name: 'Ce jury n’existe pas, ou ne vous est pas ouvert' }).waitFor();
  await page.getByRole('link', { name: 'Voir les jurys' }).click();
  await page.getByRole('heading', { level: 1, name: 'Jurys' }).waitFor();
  expect(await page.locator(`a[href="${path}"]`).count()).toBe(0);
  await page.context().close();
});

test('the list keeps its filters in the address, is walked by keys, and leads to the calendar', async () => {
  const { path } = await plannedJury(browser, { inDays: 106 });
  const page = await openAs(browser, 'ADMINISTRATOR', '/jurys?states=DRAFT');
  await page.getByRole('button', { name: 'Retirer le filtre En préparation' }).waitFor();
  await page.locator('a[data-row]').first().focus();
  await page.keyboard.press('End');
  await page.goto(`/jurys/calendrier?month=${dayAhead(106).slice(0, 7)}`);
  await page.locator(`table a[href="${path}"]`).click();
  await page.waitForURL((url) => url.pathname === path);
  await page.context().close();
});

test.each(['/jurys', '/jurys/calendrier', '/jurys/nouveau'])('%s fits a width of 320 px', async (path) => {
  const page = await openAs(browser, 'ADMINISTRATOR', path, { viewport: { width: 320, height: 700 } });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await expectNoSidewaysScroll(page);
  await page.context().close();
});

test('axe finds nothing on a jury, its dialogs, the list, the calendar and the plan', async () => {
  const { path } = await plannedJury(browser, { employers: 3, unions: 5, inDays: 10, ruleSetId: 'ACCORD_2019@1' });
  const page = await openAs(browser, 'ADMINISTRATOR', path);
  const clean = async (): Promise<void> => {
    // A jury is followed by a stream: its network is never idle.
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    await page.waitForTimeout(300);
    expect((await axeInBothThemes(page)).join('\n')).toBe('');
  };
  await cards(page, 'Employeurs').first().waitFor();
  await clean();
  for (const opener of ['Ajouter un siège syndical', 'Convoquer le jury', 'Demander les désignations', 'Modifier']) {
    await page.getByRole('button', { name: opener, exact: true }).last().click();
    await page.getByRole('dialog').waitFor();
    await clean();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  for (const other of ['/jurys', '/jurys/calendrier', '/jurys/nouveau']) {
    await page.goto(other);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await clean();
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(path);
  await cards(page, 'Employeurs').first().waitFor();
  await expectNoSidewaysScroll(page);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

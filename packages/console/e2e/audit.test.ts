import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AuditServer, auditServer } from './audit-server.ts';
import { axeInBothThemes, expectSound, launchBrowser } from './browser.ts';

let browser: Browser;
let server: AuditServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), auditServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Events asked for at a time. */
const PAGE = 50;
const PHONE = { viewport: { width: 390, height: 844 } };
const rows = (page: Page): ReturnType<Page['locator']> =>
  page.getByRole('list', { name: 'Événements' }).getByRole('listitem');

test('events are told in sentences under their day, and opened for what changed', async () => {
  const page = await server.open(browser, '/journal');
  await page.getByText('608 événements', { exact: true }).waitFor();
  await page.getByRole('heading', { level: 2, name: /^Aujourd’hui, / }).waitFor();
  const told = await rows(page).allInnerTexts();
  expect(told[0]).toContain('Marie DURAND a rattaché Paul MARTIN à une organisation au nom de Union des métaux');
  expect(told[1]).toContain('Échec de connexion : compte inconnu');
  expect(told[2]).toContain('Marie DURAND a donné un rôle à Alain PETIT');
  expect(told[3]).toContain('Marie DURAND a fermé « Centre d’examen du Forez »');
  expect(told[3]).toContain('Motif : Liquidation');
  await page.getByRole('button', { name: /Marie DURAND a changé le territoire/ }).click();
  await page.getByRole('row', { name: /Département 43 63, 03/ }).waitFor();
  await page.getByRole('button', { name: /a fermé « Centre/ }).click();
  await page.getByRole('row', { name: 'Genre centre d’examen (inchangé)' }).waitFor();
  await page.getByRole('row', { name: 'Fermeture le rien 31 octobre 2026' }).waitFor();
  await page.getByRole('button', { name: /a donné un rôle à Alain/ }).click();
  await page.getByRole('row', { name: 'Rôle responsable de centre d’examen' }).waitFor();
  await page.getByRole('row', { name: 'Portée Centre d’examen du Forez' }).waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('what is kept of an erased person is not shown', async () => {
  const page = await server.open(browser, `/journal/PERSON/${server.ids.erased}`);
  await page.getByRole('heading', { level: 1, name: 'Historique : une personne effacée' }).waitFor();
  await page.getByRole('button', { name: /a ajouté une personne effacée/ }).click();
  await page.getByRole('row', { name: 'Nom effacé' }).waitFor();
  await page.getByText('La purge automatique a effacé les données d’une personne effacée').waitFor();
  expect(await page.content()).not.toMatch(/Oubliée|Rose/);
  await page.context().close();
});

test('filters are in the address, and each is let go by its chip', async () => {
  const page = await server.open(browser, '/journal');
  await page.getByRole('checkbox', { name: 'Organisations' }).check();
  await page.getByText('3 événements', { exact: true }).waitFor();
  await page.getByRole('checkbox', { name: 'Organisation ajoutée' }).uncheck();
  await page.getByText('2 événements', { exact: true }).waitFor();
  expect(
    await page.getByRole('checkbox', { name: 'Organisations' }).evaluate((box: HTMLInputElement) => box.indeterminate),
  ).toBe(true);
  await page.getByRole('button', { name: 'Retirer le filtre Territoire changé' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Aujourd’hui' }).click();
  await page.waitForURL(/from=\d{4}-\d{2}-\d{2}/);
  await page.goBack();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByText('608 événements', { exact: true }).waitFor();
  await page.getByRole('button', { name: /a rattaché Paul/ }).click();
  await page.getByRole('link', { name: 'Tout ce qu’a fait cette requête' }).click();
  await page.getByText('2 événements', { exact: true }).waitFor();
  await page
    .getByRole('button', { name: /Alain PETIT/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Tout ce qu’a fait Marie DURAND' }).first().click();
  await page.getByRole('button', { name: 'Retirer le filtre par Marie DURAND' }).waitFor();
  await page.goto(new URL('/journal?from=2199-01-01', page.url()).href);
  await page.getByRole('heading', { name: 'Aucun événement ne correspond' }).waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('six hundred events scroll to the first, with few of them drawn at a time', async () => {
  const page = await server.open(browser, '/journal');
  await rows(page).first().waitFor();
  const last = page.getByRole('list', { name: 'Événements' }).locator('li[aria-posinset="608"]');
  for (let turn = 0; turn < 80 && (await last.count()) === 0; turn += 1) {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForTimeout(100);
    expect(await rows(page).count()).toBeLessThan(120);
  }
  await last.waitFor();
  expect(await last.getAttribute('aria-setsize')).toBe('608');
  await page.getByText('Début du journal : il n’y a rien avant.').waitFor();
  await page.context().close();
});

test('the keyboard walks the events, opens one, and reaches the history of its object', async () => {
  const page = await server.open(browser, '/journal');
  const first = page.getByRole('button', { name: /a rattaché Paul/ });
  await first.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  expect(await first.getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('link', { name: 'Tout l’historique de cet objet' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/journal/PERSON/${server.ids.paul}`);
  await page.getByRole('heading', { level: 1, name: 'Historique : Paul MARTIN' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.context().close();
});

test('the history of an object is told both ways', async () => {
  const page = await server.open(browser, `/journal/ORGANISATION/${server.ids.centre}`, { role: 'ADMINISTRATOR' });
  await page.getByText('3 événements, chaînés l’un à l’autre par leurs empreintes.').waitFor();
  expect((await rows(page).allInnerTexts()).map((text) => /n° \d/.exec(text)?.[0])).toEqual(['n° 3', 'n° 2', 'n° 1']);
  await page.getByLabel('Ordre').selectOption('OLDEST_FIRST');
  await page.waitForURL(/order=OLDEST_FIRST/);
  await rows(page).first().getByText('n° 1').waitFor();
  await page.goto(new URL('/journal/NOTHING/x', page.url()).href);
  await page.getByRole('heading', { level: 1, name: 'Le journal ne parle pas de ce genre d’objet' }).waitFor();
  await page.context().close();
});

test('what is listed is saved as a file, and the file is in the trail', async () => {
  const page = await server.open(browser, '/journal?about=ORGANISATIONS', { acceptDownloads: true });
  await page.getByText('3 événements', { exact: true }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter en CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^audit-events-\d{4}-\d{2}-\d{2}\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(4);
  await page.getByText(/^Fichier enregistré/).waitFor();
  await page.goto(new URL('/journal', page.url()).href);
  await rows(page).first().getByText('a pris une copie du journal').waitFor();
  await page.context().close();
});

test('on paper every event that was loaded is there, and nothing that only a screen can do', async () => {
  const page = await server.open(browser, '/journal');
  await rows(page).first().waitFor();
  await page.getByRole('button', { name: /a rattaché Paul/ }).click();
  const drawn = await rows(page).count();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => rows(page).count()).toBeGreaterThan(drawn);
  expect((await rows(page).count()) % PAGE).toBe(0);
  await page.getByText('Union des métaux').first().waitFor();
  const gaps = await page
    .getByRole('list', { name: 'Événements' })
    .evaluate((list) => list.getAttribute('style') ?? '');
  expect(gaps).toBe('');
  for (const role of ['button', 'checkbox', 'textbox'] as const) {
    const shown = page.getByRole('main').getByRole(role).filter({ visible: true });
    expect([role, await shown.count()]).toEqual([role, 0]);
  }
  await page.context().close();
});

test.each([
  ['CANDIDATE', '/journal'],
  ['ADMINISTRATOR', '/journal'],
  ['EXAM_CENTRE_MANAGER', '/journal/PERSON/5f0c'],
])('%s is told that %s is not open to them', async (role, path) => {
  const page = await server.open(browser, path, { role });
  await page.getByText(/FORBIDDEN/).waitFor();
  expect(await rows(page).count()).toBe(0);
  await page.context().close();
});

test('whoever is not signed in is led to signing in', async () => {
  const page = await server.open(browser, '/journal', { role: null });
  await page.waitForURL(/\/connexion/);
  await page.context().close();
});

test('axe finds nothing in either theme, at a desk or on a phone, and nothing is too wide', async () => {
  const paths = [
    '/journal',
    '/journal?about=ACCESS&kinds=MANDATE_GIVEN&from=2020-01-01',
    '/journal?to=2020-01-01',
    `/journal/ORGANISATION/${server.ids.centre}`,
  ];
  for (const path of paths) {
    const page = await server.open(browser, path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const details = page.locator('[data-row]').first();
    if (await details.count()) await details.click();
    const integrity = page.getByText('Intégrité du journal');
    if (await integrity.count()) await integrity.click();
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectSound(page, [1280, 390]);
    await page.context().close();
  }
});

test('axe finds nothing on the filters of a phone', async () => {
  const page = await server.open(browser, '/journal?about=MANDATES', PHONE);
  await page.getByRole('button', { name: 'Filtres (1)' }).click();
  await page.getByRole('dialog', { name: 'Filtres' }).waitFor();
  expect((await axeInBothThemes(page)).join('\n')).toBe('');
  await page.context().close();
});

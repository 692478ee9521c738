import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNoSidewaysScroll, launchBrowser } from './browser.ts';
import { choose, enterPerson, unique } from './directory-steps.ts';
import { openAs } from './sign-in-as.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a union is entered, is found, and is given a period of representativity that no other may meet', async () => {
  const name = `Syndicat des essais ${unique()}`;
  const page = await openAs(browser, 'ADMINISTRATOR', '/organisations');
  await page.getByRole('button', { name: 'Ajouter une organisation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter une organisation' });
  await dialog.getByLabel('Nature').selectOption('UNION');
  await dialog.getByRole('button', { name: 'Ajouter' }).click();
  await dialog.getByRole('link', { name: 'Nom : à remplir' }).click();
  await page.keyboard.type(name);
  await dialog.getByRole('button', { name: 'Ajouter' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();

  const give = async (from: string): Promise<void> => {
    await page.getByRole('button', { name: 'Ajouter une période' }).click();
    await choose(page, 'Branche', 'Métallurgie');
    const form = page.getByRole('dialog');
    await form.getByLabel('Premier jour').fill(from);
    await form.getByLabel('Texte qui le dit').fill('Arrêté d’essai');
    await form.getByRole('button', { name: 'Ajouter la période' }).click();
  };
  await give('2025-01-01');
  await page.getByText('depuis le 1er janvier 2025').first().waitFor();
  await give('2026-01-01');
  await page
    .getByRole('alert')
    .getByText(/déjà représentative de cette branche/)
    .waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Organisations' }).first().click();
  await page.getByLabel('Rechercher une organisation').fill(name.slice(-8));
  await page.waitForURL(/q=/);
  await page.getByText('1 organisation', { exact: true }).waitFor();
  await page.getByText('Représentative : Métallurgie').waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('somebody is entered and mandated once: a mandate that meets another is refused in words', async () => {
  const name = `ESSAI${unique()}`;
  const page = await openAs(browser, 'ADMINISTRATOR', '/personnes');
  await enterPerson(page, name);
  const give = async (from: string, to: string): Promise<void> => {
    await page.getByRole('button', { name: 'Donner un mandat' }).first().click();
    await choose(page, 'Qui donne le mandat ?', 'FO Métaux');
    const form = page.getByRole('dialog');
    await form.getByText('Collège salariés').waitFor();
    await form.getByLabel('Premier jour').fill(from);
    await form.getByLabel('Dernier jour').fill(to);
    await form.getByRole('button', { name: 'Donner le mandat' }).click();
  };
  await give('2026-01-01', '2030-12-31');
  await page.getByText('du 1er janvier 2026 au 31 décembre 2030').waitFor();
  await page.getByText('Siège pour FO Métaux.').waitFor();
  await give('2030-12-31', '2031-12-31');
  await page
    .getByRole('alert')
    .getByText(/déjà ce mandat pendant une partie de cette période/)
    .waitFor();
  await page.getByRole('alert').getByText('MANDATE_OVERLAPS').waitFor();
  await page.getByRole('dialog').getByLabel('Premier jour').fill('2031-01-01');
  await page.getByRole('dialog').getByRole('button', { name: 'Donner le mandat' }).click();
  await page.getByText('du 1er janvier 2031 au 31 décembre 2031').waitFor();

  await page.getByRole('button', { name: 'Effacer cette personne' }).click();
  await page.getByRole('dialog').getByLabel('Motif').fill('Demande reçue');
  await page.getByRole('button', { name: 'Effacer pour toujours' }).click();
  await page.getByText('2 mandats qui ne sont pas terminés').waitFor();
  await page.getByText('1 rattachement qui n’est pas terminé').waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('two people change one entry: the second is told who and what, and loses nothing of what they typed', async () => {
  const name = `CONFLIT${unique()}`;
  const first = await openAs(browser, 'ADMINISTRATOR', '/personnes');
  await enterPerson(first, name);
  await first.getByRole('button', { name: 'Rectifier' }).click();
  await first.getByRole('dialog').getByLabel('Qualité').fill('Tourneuse');
  await first.getByRole('dialog').getByLabel('Motif').fill('Métier manquant');

  const second = await openAs(browser, 'ADMINISTRATOR', new URL(first.url()).pathname);
  await second.getByRole('button', { name: 'Rectifier' }).click();
  await second.getByRole('dialog').getByLabel('Prénoms').fill('Inès Marie');
  await second.getByRole('dialog').getByLabel('Motif').fill('Second prénom');
  await second.getByRole('dialog').getByRole('button', { name: 'Rectifier' }).click();
  await second.getByRole('heading', { level: 1, name: `${name} Inès Marie` }).waitFor();

  await first.getByRole('dialog').getByRole('button', { name: 'Rectifier' }).click();
  const notice = first.getByRole('alert').filter({ hasText: 'Cette fiche a changé' });
  await notice.getByText('Inès Marie').waitFor();
  await notice.getByText(/^Modifié par /).waitFor();
  await first.getByRole('button', { name: 'Prendre les valeurs enregistrées' }).click();
  expect(await first.getByRole('dialog').getByLabel('Qualité').inputValue()).toBe('Tourneuse');
  await first.getByRole('dialog').getByRole('button', { name: 'Rectifier' }).click();
  await first.getByRole('heading', { level: 1, name: `${name} Inès Marie` }).waitFor();
  await first.getByText('Tourneuse').first().waitFor();
  expect([...first.faults, ...second.faults]).toEqual([]);
  await first.context().close();
  await second.context().close();
});

test('a file of people: a problem is told by line and column, mended, and only then imported', async () => {
  const name = `IMPORT${unique()}`;
  const head = 'Nom;Prénoms;Courriel;Organisation;Collège;Mandat du;Mandat au';
  const file = (from: string): { name: string; mimeType: string; buffer: Buffer } => ({
    name: 'personnes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${head}\n${name};Zoé;zoe.${name}@union.example;FO Métaux;Salariés;${from};31/12/2029\n`),
  });
  const page = await openAs(browser, 'ADMINISTRATOR', '/personnes/import');
  const input = page.locator('input[type=file]');
  await input.setInputFiles(file('31/02/2027'));
  await page.getByText('1 ligne a un problème').waitFor();
  await page.getByText('Mandat du : écrivez une date qui existe').waitFor();
  expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0);
  await input.setInputFiles(file('01/02/2027'));
  await page.getByText('1er février 2027').waitFor();
  await page.getByRole('button', { name: 'Importer 1 personne' }).click();
  await page.getByRole('heading', { name: 'L’import est fait' }).waitFor();
  await page.getByRole('button', { name: 'Voir les personnes' }).click();
  await page.getByLabel('Rechercher une personne').fill(name);
  await page.getByRole('link', { name: `${name} Zoé` }).waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('a preview of 5,000 lines draws those in view only', async () => {
  const lines = Array.from({ length: 5_000 }, (_, rank) => `Nombreuse${rank};Anne;anne${rank}@union.example`);
  const page = await openAs(browser, 'ADMINISTRATOR', '/personnes/import');
  const buffer = Buffer.from(`Nom;Prénoms;Courriel\n${lines.join('\n')}\n`);
  await page.locator('input[type=file]').setInputFiles({ name: 'longue.csv', mimeType: 'text/csv', buffer });
  const list = page.getByRole('list', { name: 'Lignes du fichier' });
  await list.getByText('Nombreuse0 Anne').waitFor();
  expect(await list.getByRole('listitem').count()).toBeLessThan(60);
  await page.getByRole('region', { name: /5.000 lignes/ }).focus();
  await page.keyboard.press('End');
  await list.getByText('Nombreuse4999 Anne').waitFor();
  await page.context().close();
});

test('an exam-centre manager sees and changes their own people only', async () => {
  const page = await openAs(browser, 'EXAM_CENTRE_MANAGER', '/personnes');
  await page.getByRole('list', { name: 'Résultats' }).waitFor();
  const rows = await page.getByRole('list', { name: 'Résultats' }).getByRole('listitem').allInnerTexts();
  expect(rows.filter((row) => !row.includes('Rhône et Ain'))).toEqual([]);
  expect(await page.getByRole('button', { name: 'Importer un fichier' }).count()).toBe(0);
  await page.locator('a[data-row]').first().click();
  await page.getByRole('button', { name: 'Rectifier' }).waitFor();
  expect(await page.getByRole('button', { name: /mandat|Effacer/ }).count()).toBe(0);
  await page.goto('/personnes/import');
  await page.getByText('FORBIDDEN').waitFor();
  await page.goto('/organisations');
  await page.getByText(/^\d+ organisations$/).waitFor();
  expect(await page.getByRole('button', { name: 'Ajouter une organisation' }).count()).toBe(0);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('a delegation lead sees their own organisation and its people, and changes nothing', async () => {
  const page = await openAs(browser, 'DELEGATION_LEAD', '/organisations');
  await page.getByText('1 organisation', { exact: true }).waitFor();
  await page.locator('a[data-row]').click();
  await page.getByRole('heading', { level: 1, name: /CFDT/ }).waitFor();
  expect(await page.getByRole('button', { name: /Modifier|Fermer|Ajouter/ }).count()).toBe(0);
  await page.goto('/personnes');
  await page.getByRole('list', { name: 'Résultats' }).waitFor();
  const rows = await page.getByRole('list', { name: 'Résultats' }).getByRole('listitem').allInnerTexts();
  expect(rows.filter((row) => !row.includes('FGMM-CFDT'))).toEqual([]);
  await page.goto(`/personnes/${randomUUID()}`);
  await page
    .getByRole('heading', { level: 1, name: 'Cette personne n’existe pas, ou ne vous est pas ouverte' })
    .waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('the list is walked by keyboard, and filters stay in the address', async () => {
  const page = await openAs(browser, 'ADMINISTRATOR', '/personnes?college=UNIONS');
  await page.getByRole('button', { name: 'Retirer le filtre Collège salariés' }).waitFor();
  await page.locator('a[data-row]').first().focus();
  const first = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(first);
  await page.keyboard.press('Home');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
  await page.getByRole('button', { name: 'Retirer le filtre Collège salariés' }).click();
  await page.waitForURL((url) => url.search === '');
  await page.context().close();
});

test.each(['/organisations', '/personnes', '/personnes/import'])('%s fits a width of 320 px', async (path) => {
  const page = await openAs(browser, 'ADMINISTRATOR', path, { viewport: { width: 320, height: 700 } });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await expectNoSidewaysScroll(page);
  const row = page.locator('a[data-row]').first();
  if (path !== '/personnes/import') {
    await row.click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await expectNoSidewaysScroll(page);
  }
  await page.context().close();
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { onEmbedded } from '../../server/testkit/embedded-database.ts';
import { unzipped } from '../../server/testkit/unzipped.ts';
import { launchBrowser } from './browser.ts';
import { enterOrganisation, enterPerson, unique } from './directory-steps.ts';
import { openAs } from './sign-in-as.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DAY_MS = 24 * 60 * 60 * 1_000;
const yesterday = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
const idOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

test('somebody is handed everything that is kept about them, and then forgotten', async () => {
  const name = `OUBLI${unique()}`;
  const page = await openAs(browser, 'ADMINISTRATOR', '/personnes', { acceptDownloads: true });
  await enterPerson(page, name);
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger l’archive' }).click(),
  ]);
  expect(archive.suggestedFilename()).toBe('donnees-personnelles.zip');
  const files = await unzipped(await archive.path());
  expect([...files.keys()].sort((one, other) => one.localeCompare(other))).toEqual(['donnees.json', 'LISEZ-MOI.txt']);
  expect(files.get('donnees.json')).toContain(`ines.${name.toLowerCase()}@union.example`);
  await page.getByText('Archive téléchargée.').waitFor();

  // They have belonged there for years: an end lies after a beginning, and nobody is forgotten who acts for anybody.
  const id = idOf(page);
  await onEmbedded(
    inject('dataDir'),
    `UPDATE directory.affiliation SET from_day = '2020-01-01' WHERE person_id = '${id}'`,
  );
  await page.reload();
  const list = page.getByRole('list', { name: 'Organisations, la plus récente d’abord' });
  await list.getByRole('button').click();
  await page.getByRole('dialog').getByLabel('Dernier jour').fill(yesterday);
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await list.getByText(/^du 1er janvier 2020 au /).waitFor();

  await page.getByRole('button', { name: 'Effacer cette personne' }).click();
  const dialog = page.getByRole('dialog', { name: `Effacer ${name} Inès ?` });
  await dialog.getByRole('button', { name: 'Effacer pour toujours' }).click();
  await dialog.getByRole('link', { name: /^Motif/ }).waitFor();
  await dialog.getByLabel('Motif').fill('Demande reçue');
  await dialog.getByRole('button', { name: 'Effacer pour toujours' }).click();
  await page.getByRole('heading', { level: 1, name: 'Personne effacée' }).waitFor();
  await page.getByText(/^Ce qui était conservé au sujet de cette personne a été effacé le /).waitFor();
  expect(await page.content()).not.toContain(name);
  await page.goto(`/personnes?q=${name}`);
  await page.getByRole('heading', { name: 'Personne ne correspond' }).waitFor();
  await page.goto(`/journal/PERSON/${id}`);
  await page.getByRole('heading', { level: 1, name: 'Historique : une personne effacée' }).waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('everybody takes a copy of what is kept about them', async () => {
  const page = await openAs(browser, 'DELEGATION_MEMBER', '/mon-compte', { acceptDownloads: true });
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger mes données' }).click(),
  ]);
  const files = await unzipped(await archive.path());
  expect(files.get('donnees.json')).toContain('delegation-member@demo.example');
  await page.getByText('Archive téléchargée.').waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('an organisation is closed from a day on, leaves the list, and is opened again', async () => {
  const name = `Syndicat fermé ${unique()}`;
  const page = await openAs(browser, 'ADMINISTRATOR', '/organisations');
  await enterOrganisation(page, 'UNION', name);
  const sheet = page.url();
  await page.getByRole('button', { name: 'Fermer l’organisation' }).click();
  const closing = page.getByRole('dialog', { name: `Fermer ${name}` });
  await closing.getByLabel('Dernier jour').fill('');
  await closing.getByLabel('Motif').fill('Dissoute');
  await closing.getByRole('button', { name: 'Fermer', exact: true }).click();
  await closing.getByRole('link', { name: 'Dernier jour : à remplir' }).waitFor();
  await closing.getByLabel('Dernier jour').fill(yesterday);
  await closing.getByRole('button', { name: 'Fermer', exact: true }).click();
  await closing.waitFor({ state: 'detached' });
  await page.getByText(/^Fermée le /).waitFor();

  await page.goto(`/organisations?q=${encodeURIComponent(name)}`);
  await page.getByText('Aucune organisation').first().waitFor();
  await page.getByRole('checkbox', { name: 'Montrer aussi celles qui sont fermées' }).check();
  await page.getByRole('link', { name }).waitFor();

  await page.goto(sheet);
  await page.getByRole('button', { name: 'Rouvrir l’organisation' }).click();
  const opening = page.getByRole('dialog', { name: `Rouvrir ${name}` });
  await opening.getByLabel('Motif').fill('Fermée par erreur');
  await opening.getByRole('button', { name: 'Rouvrir', exact: true }).click();
  await page.getByRole('button', { name: 'Fermer l’organisation' }).waitFor();
  expect(await page.getByText(/^Fermée le /).count()).toBe(0);
  await page.goto(`/journal/ORGANISATION/${idOf(page)}`);
  await page.getByRole('button', { name: /a rouvert « Syndicat fermé/ }).waitFor();
  await page.getByText('Motif : Fermée par erreur').waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('two people change one territory, then close one centre: the second is told who and what, and goes on', async () => {
  const name = `Centre des essais ${unique()}`;
  const first = await openAs(browser, 'ADMINISTRATOR', '/organisations');
  await enterOrganisation(first, 'EXAM_CENTRE', name);
  const second = await openAs(browser, 'ADMINISTRATOR', new URL(first.url()).pathname);
  const take = async (page: Page, department: string): Promise<void> => {
    await page.getByRole('button', { name: 'Changer le territoire' }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: department }).check();
  };
  const save = (page: Page): Promise<void> => page.getByRole('dialog').locator('button[type=submit]').click();
  await take(first, '42 Loire');
  await take(second, '43 Haute-Loire');
  await save(second);
  await second.getByRole('dialog').waitFor({ state: 'detached' });
  await save(first);
  const notice = first.getByRole('alert').filter({ hasText: 'Cette fiche a changé' });
  await notice.getByText('43 Haute-Loire').waitFor();
  await notice.getByText(/^Modifié par /).waitFor();
  await first.getByRole('button', { name: 'Prendre les valeurs enregistrées' }).click();
  await first.getByRole('dialog').getByText('1 département choisi').waitFor();
  await first.getByRole('dialog').getByRole('checkbox', { name: '42 Loire' }).check();
  await save(first);
  await first.getByRole('dialog').waitFor({ state: 'detached' });
  await first.getByRole('listitem').filter({ hasText: '42 Loire' }).waitFor();

  await second.reload();
  for (const page of [first, second]) await page.getByRole('button', { name: 'Fermer l’organisation' }).click();
  const close = async (page: Page, on: string): Promise<void> => {
    await page.getByRole('dialog').getByLabel('Dernier jour').fill(on);
    await page.getByRole('dialog').getByLabel('Motif').fill('Fusion');
    await save(page);
  };
  await close(second, '2029-12-31');
  await second.getByText(/^Ferme le 31 décembre 2029/).waitFor();
  await close(first, '2030-12-31');
  await first.getByRole('alert').getByText('31 décembre 2029').waitFor();
  await first.getByRole('button', { name: 'Garder ma saisie et continuer' }).click();
  await first.getByText('Enregistré à présent : 31 décembre 2029').waitFor();
  await save(first);
  await first.getByText(/^Ferme le 31 décembre 2030/).waitFor();
  expect([...first.faults, ...second.faults]).toEqual([]);
  await first.context().close();
  await second.context().close();
});

test('an import whose preview is no longer true imports nothing, and shows what it would do by now', async () => {
  const name = `PERIME${unique()}`;
  const buffer = Buffer.from(`Nom;Prénoms;Courriel\n${name};Zoé;zoe.${name}@union.example\n`);
  const file = { name: 'personnes.csv', mimeType: 'text/csv', buffer };
  const preview = async (): Promise<Awaited<ReturnType<typeof openAs>>> => {
    const page = await openAs(browser, 'ADMINISTRATOR', '/personnes/import');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Importer 1 personne' }).waitFor();
    return page;
  };
  const [first, second] = [await preview(), await preview()];
  await second.getByRole('button', { name: 'Importer 1 personne' }).click();
  await second.getByRole('heading', { name: 'L’import est fait' }).waitFor();
  await second.context().close();

  await first.getByRole('button', { name: 'Importer 1 personne' }).click();
  const told = first.getByRole('alert');
  await told.getByText('Rien n’a été importé : relisez le nouvel aperçu').waitFor();
  await told.getByText('PREVIEW_STALE').waitFor();
  expect(await first.getByRole('button', { name: /^Importer/ }).count()).toBe(0);
  expect(first.faults).toEqual([]);
  await first.context().close();
});

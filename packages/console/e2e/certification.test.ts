import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage, seeAll } from './browser.ts';
import { ficheWithMostPartners } from './real-data.ts';

let browser: Browser;
let page: Page & { readonly faults: readonly string[] };
beforeAll(async () => {
  browser = await launchBrowser();
  page = await openPage(browser, '/certifications/RNCP28245');
  await page.getByRole('heading', { level: 1, name: /polyvalent d'équipe autonome/ }).waitFor();
  await seeAll(page);
});
afterAll(() => browser.close());

const section = (name: string): ReturnType<Page['locator']> => page.locator(`#${name}`);

test('[F01] the identity card says code, authorities, signatory and agreement', async () => {
  const text = (await section('identity').innerText()).replace(/\s+/g, ' ');
  for (const words of [
    'RNCP28245',
    'CPNE',
    '784 717 191 00018',
    'sans SIRET',
    "Directeur emploi formation de l'UIMM",
  ]) {
    expect(text).toContain(words);
  }
  const codes = await section('nomenclatures').innerText();
  for (const words of ['200u', 'H2906', '3109', 'aucun code']) expect(codes).toContain(words);
});

test('[F27] New Caledonia and French Polynesia: no', async () => {
  const text = (await section('identity').innerText()).replace(/\s+/g, ' ');
  expect(text).toContain('Accessible en Nouvelle-Calédonie non');
  expect(text).toContain('Accessible en Polynésie française non');
});

test('[F03] two blocks hold C1–C7 and C8–C12', async () => {
  const blocks = section('blocks').locator('li.MuiPaper-root');
  expect(await blocks.count()).toBe(2);
  const codes = async (rank: number): Promise<readonly string[]> =>
    blocks.nth(rank).locator('ol > li > span:first-child').allTextContents();
  expect(await codes(0)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7']);
  expect(await codes(1)).toEqual(['C8', 'C9', 'C10', 'C11', 'C12']);
});

test('[F02] the four activities stand one by one', async () => {
  expect(await section('activities').locator('ol > li > span:first-child').allTextContents()).toEqual([
    'A1',
    'A2',
    'A3',
    'A4',
  ]);
});

test('[F04] the formula is a sentence and a drawing, in the language of the page', async () => {
  const sentences = await page.getByTestId('formula-sentence').allTextContents();
  expect(sentences).toHaveLength(2);
  expect(sentences[0]).toMatch(/entreprise/i);
  const drawing = section('blocks').locator('svg[role=img]').first();
  expect(await drawing.getAttribute('aria-label')).toContain(sentences[0]);
  const drawn = await drawing.locator('text').allTextContents();
  expect(drawn).toEqual([
    'Toutes',
    'Au moins une',
    'Situation professionnelle réelle',
    'Présentation de projets',
    'Situation reconstituée',
    'si nécessaire',
    'Avis de l’entreprise',
  ]);
});

test('[F19] six routes, three open with one jury text, three closed by deduction', async () => {
  const rows = await section('access').locator('tbody tr').allTextContents();
  expect(rows).toHaveLength(6);
  expect(rows.filter((row) => row.includes('Ouverte') && row.includes('jury A'))).toHaveLength(3);
  expect(rows.filter((row) => row.includes('Fermée') && row.includes('déduit'))).toHaveLength(3);
  expect(await section('access').getByText('50% de représentants des salariés').count()).toBe(1);
  expect(await section('access').getByText('Pourquoi « déduit »').count()).toBe(1);
});

test('[F28] the validity is told in a sentence, on a line and in words', async () => {
  await page.getByText('Enregistrement expiré le 21 avril 2022 : plus d’inscription nouvelle.').waitFor();
  const dates = (await section('validity').innerText()).replace(/\s+/g, ' ');
  expect(dates).toContain('Enregistrée pour 5 ans.');
  expect(dates).toContain('Effet de l’enregistrement 21 avril 2017');
  expect(dates).toContain('Fin de l’enregistrement 21 avril 2022');
  expect(await section('legal').innerText()).toMatch(/07 avril 2017|7 avril 2017/);
});

test('[F29] the declared statistic stands beside the computed one', async () => {
  const text = (await section('statistics').innerText()).replace(/\s+/g, ' ');
  expect(text).toContain('284 par an');
  expect(text).toContain('5 ans');
  expect(text).toContain('Calculée sur les promotions publiées');
});

test('[F30] places, links and history are there', async () => {
  const text = await section('practical').innerText();
  for (const words of ['56, avenue de Wagram', 'uimm.fr/adherer', 'cqpm.fr', '15/12/2005'])
    expect(text).toContain(words);
  expect((await section('identity').innerText()).replace(/\s+/g, ' ')).toContain('Créée le 15 décembre 2005');
});

test('the history says in words what the second reading changed', async () => {
  await section('versions').getByText('Version 2').waitFor();
  const [second = '', first = ''] = await section('versions')
    .locator('section > ol > li, ol > li:has-text("Version")')
    .allInnerTexts();
  expect(second).toContain('actuelle');
  expect(second).toContain('RNCP28245.xml');
  expect(second).toContain('Secteurs d’activité');
  expect(first).toContain('Première lecture de la fiche.');
  expect(await section('versions').locator('ins').allTextContents()).toEqual(['très ']);
  expect(await section('versions').locator('del').count()).toBe(0);
});

test('the page speaks English when asked, keeps it, and tells its language', async () => {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Blocks and capabilities' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByText('Registration expired on 21 April 2022').waitFor();
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('heading', { name: 'Blocs et capacités' }).waitFor();
});

test('nothing went wrong in the page, its content policy included', () => {
  expect(page.faults).toEqual([]);
});

test.skipIf(!inject('realData'))(
  'a replacement chain is drawn and listed, the current one reached by its button',
  async () => {
    const chained = await openPage(browser, '/certifications/RNCP34762');
    await chained.getByRole('heading', { name: 'Remplacements' }).scrollIntoViewIfNeeded();
    const graph = chained.getByRole('figure', { name: /Schéma des remplacements/ });
    await graph.getByRole('link', { name: 'RNCP39568' }).waitFor();
    expect(await chained.locator('#chain ol > li').allTextContents()).toEqual([
      expect.stringContaining('RNCP24998'),
      expect.stringContaining('cette fiche'),
      expect.stringContaining('RNCP39568'),
    ]);
    await chained.getByRole('button', { name: 'Voir la certification actuelle, RNCP39568' }).click();
    await chained.waitForURL('**/certifications/RNCP39568');
    expect(chained.faults).toEqual([]);
    await chained.context().close();
  },
);

test.skipIf(!inject('realData'))(
  'the longest list of partners is complete, drawn in part, searched and sorted at once',
  async () => {
    const { code, partners } = ficheWithMostPartners();
    expect(partners).toBeGreaterThan(400);
    const long = await openPage(browser, `/certifications/${code}`);
    await long.getByRole('heading', { name: 'Partenaires' }).scrollIntoViewIfNeeded();
    await long.locator('#partners output', { hasText: `${partners} partenaires` }).waitFor();
    const table = long.locator('#partners table');
    expect(await table.getAttribute('aria-rowcount')).toBe(String(partners + 1));
    expect(await table.locator('tbody tr[aria-rowindex]').count()).toBeLessThan(60);
    const first = await table.locator('tbody tr[aria-rowindex] td').first().innerText();
    const started = performance.now();
    await table.getByRole('button', { name: 'Partenaire' }).click();
    await expect.poll(() => table.locator('tbody tr[aria-rowindex] td').first().innerText()).not.toBe(first);
    expect(performance.now() - started).toBeLessThan(1500);
    await long.getByRole('textbox', { name: 'Chercher un partenaire ou un SIRET' }).fill('afpa');
    await long.locator('#partners output', { hasText: `sur ${partners}` }).waitFor();
    for (const name of await table.locator('tbody tr[aria-rowindex] td:first-child').allTextContents())
      expect(name).toMatch(/afpa/i);
    expect(long.faults).toEqual([]);
    await long.context().close();
  },
);

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';
import { importFiles } from './importer.ts';

const CODE = 'RNCP1000001';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function importTitle(title: string): Promise<void> {
  const file = join(inject('dataDir'), 'freshness.xml');
  const fiche = `<ID_FICHE>1000001</ID_FICHE><NUMERO_FICHE>${CODE}</NUMERO_FICHE><INTITULE>${title}</INTITULE>
    <ETAT_FICHE>Publiée</ETAT_FICHE><ACTIF>Oui</ACTIF>`;
  await writeFile(
    file,
    `<?xml version="1.0"?><FICHES><VERSION_FLUX>4.1</VERSION_FLUX><FICHE>${fiche}</FICHE></FICHES>`,
  );
  await importFiles(inject('dataDir'), [file]);
}

/** Bytes of the last page's own answer: as it is, and as it came over the wire. */
async function bytesOf(page: Page): Promise<readonly [number, number]> {
  return page.evaluate(() => {
    const [entry] = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('operationName=CertificationPage'));
    return entry instanceof PerformanceResourceTiming ? [entry.encodedBodySize, entry.transferSize] : [0, 0];
  });
}

test('a page read again is not sent again, and shows what an import has changed since', async () => {
  await importTitle('Le titre d’avant');
  const page = await openPage(browser, `/certifications/${CODE}`);
  await page.getByRole('heading', { level: 1, name: 'Le titre d’avant' }).waitFor();
  const [whole, sent] = await bytesOf(page);
  expect(sent).toBeGreaterThan(whole);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Le titre d’avant' }).waitFor();
  const [wholeAgain, sentAgain] = await bytesOf(page);
  expect(wholeAgain).toBe(whole);
  expect(sentAgain).toBeLessThan(whole);
  await importTitle('Le titre d’après');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Le titre d’après' }).waitFor();
  await page.goto('/certifications');
  await page.goto(`/certifications?q=${CODE.slice(4)}`);
  await page.locator('ol[aria-label="Résultats"] li', { hasText: 'Le titre d’après' }).waitFor();
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test('everything is asked by the hash of its document, and known to the server', async () => {
  const page = await openPage(browser, '/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(`${request.method()} ${request.url()}`);
  });
  await page.goto('/certifications?q=28245');
  await page.getByRole('link', { name: /polyvalent/i }).click();
  await page.getByRole('heading', { level: 1, name: /polyvalent/i }).waitFor();
  await page.goto('/nomenclatures/ROME/H2906');
  await page.getByRole('heading', { level: 1, name: /H2906/ }).waitFor();
  expect(asked.length).toBeGreaterThan(2);
  for (const request of asked) expect(request).toMatch(/^GET .*sha256Hash/);
  await page.context().close();
});

test('a server that does not know the page’s documents is sent their text', async () => {
  const page = await openPage(browser, '/nowhere');
  await page.route('**/graphql?*', (route) =>
    route.fulfill({ json: { errors: [{ message: '', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] } }),
  );
  const texts: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') texts.push(request.postDataJSON());
  });
  await page.getByRole('main').getByRole('link', { name: 'Ouvrir le catalogue' }).click();
  await page.getByRole('list', { name: 'Résultats' }).waitFor();
  expect(texts).toContainEqual(expect.objectContaining({ query: expect.stringContaining('query Catalogue(') }));
  await page.context().close();
});

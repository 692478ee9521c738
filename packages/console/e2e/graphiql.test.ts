import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

const DOCUMENT = '{ certification(rncpCode: "RNCP28245") { rncpCode blocks { code } } }';
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('in development GraphiQL loads whole, knows the schema, runs a query and shows its answer', async () => {
  const page = await openPage(browser, 'about:blank');
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== inject('baseUrl')) elsewhere.push(request.url());
  });
  await page.goto(`/graphql?query=${encodeURIComponent(DOCUMENT)}`);
  await page.locator('.graphiql-execute-button').click();
  const answer = page.locator('.result-window');
  await expect.poll(async () => (await answer.innerText()).replace(/\s+/g, ' ')).toContain('"rncpCode": "RNCP28245"');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByText('Root Types').waitFor();
  expect(elsewhere).toEqual([]);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

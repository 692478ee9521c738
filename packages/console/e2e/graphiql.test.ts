import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, type ServerProcess, startServer } from '../../server/testkit/server-process.ts';
import { launchBrowser, openPage } from './browser.ts';

const DOCUMENT = '{ certification(rncpCode: "RNCP28245") { rncpCode blocks { code } } }';
let folder: string;
let server: ServerProcess;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'delibere-graphiql-'));
  server = startServer({ PORT: String(await freePort()), DATA_DIR: folder, NODE_ENV: 'development' });
  [browser] = await Promise.all([launchBrowser(), server.ready()]);
});
afterAll(async () => {
  await browser?.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('in development GraphiQL loads whole, knows the schema, runs a query and shows its answer', async () => {
  const page = await openPage(browser, 'about:blank');
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.port !== String(server.port)) elsewhere.push(request.url());
  });
  await page.goto(`http://127.0.0.1:${server.port}/graphql?query=${encodeURIComponent(DOCUMENT)}`);
  await page.locator('.graphiql-execute-button').click();
  const answer = page.locator('.result-window');
  await expect.poll(async () => (await answer.innerText()).replace(/\s+/g, ' ')).toContain('"rncpCode": "RNCP28245"');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByText('Root Types').waitFor();
  expect(elsewhere).toEqual([]);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeFindings, expectNoSidewaysScroll, launchBrowser, openPage } from './browser.ts';

const PHONE = { viewport: { width: 390, height: 844 } } as const;

interface Mail {
  readonly id: string;
  readonly kind: string;
  readonly createdAt: string;
}

const DAY_MS = 86_400_000;

let browser: Browser;
let link: string;
beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ baseURL: inject('baseUrl') });
  const reply = await context.request.get('/dev/mailbox/messages');
  const { messages }: { readonly messages: readonly Mail[] } = await reply.json();
  // Those of today were sent by other journeys.
  const mail = messages.find(
    ({ kind, createdAt }) => kind === 'CONVOCATION' && Date.parse(createdAt) < Date.now() - DAY_MS,
  );
  if (!mail) throw new Error('The demonstration convened nobody');
  const { link: sent }: { readonly link: string } = await (
    await context.request.get(`/dev/mailbox/messages/${mail.id}`)
  ).json();
  const { pathname, hash } = new URL(sent);
  link = `${pathname}${hash}`;
  await context.close();
});
afterAll(async () => browser.close());

test('a member answers by the link of their mail, without signing in, and may change their mind by it', async () => {
  const page = await openPage(browser, link, PHONE);
  await page.getByRole('heading', { name: 'Serez-vous là ?' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Je serai là' }).click();
  await page.getByRole('heading', { name: 'C’est noté : vous serez là' }).waitFor();

  const again = await openPage(browser, link, PHONE);
  await again.locator('[data-answer=ACCEPTED]').waitFor();
  await again.getByRole('button', { name: 'Je ne peux pas venir' }).click();
  await again.getByLabel('Un mot pour l’organisateur').fill('De service ce jour-là.');
  await again.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await again.getByRole('heading', { name: 'C’est noté : vous ne venez pas' }).waitFor();
  expect(again.faults).toEqual([]);
});

test('a link that leads to nothing says what to do', async () => {
  const page = await openPage(browser, '/convocation#unknown', PHONE);
  await page.getByRole('heading', { name: 'Ce lien ne mène à aucune convocation' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

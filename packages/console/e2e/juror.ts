import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { linkTo, PASSWORD } from './accounts.ts';
import { openPage } from './browser.ts';

/** A seat as an organiser reads it. */
export interface Seated {
  readonly id: string;
  readonly person: { readonly id: string; readonly familyName: string; readonly givenNames: string };
  readonly organisation: { readonly id: string };
  readonly college: string;
}

/** The session of the demonstration that is held on a day, as its exam centre reads it. */
export interface Held {
  readonly id: string;
  readonly president: { readonly id: string };
  readonly seats: readonly Seated[];
}

async function ask<Data>(request: APIRequestContext, query: string, variables: object): Promise<Data> {
  const reply = await request.post('/graphql', { data: { query, variables } });
  const { data, errors = [] }: { readonly data: Data; readonly errors?: readonly unknown[] } = await reply.json();
  expect(errors).toEqual([]);
  return data;
}

const SESSIONS = `query ($from: Date, $to: Date) { jurySessions(from: $from, to: $to, soonestFirst: true) { edges { node {
  id president { id } seats { id college organisation { id } person { id familyName givenNames } } } } } }`;

/** The first session between two days, as the exam centre of the demonstration sees it. */
export async function sessionBetween(centre: Page, from: string, to: string): Promise<Held> {
  const { jurySessions } = await ask<{
    readonly jurySessions: { readonly edges: readonly { readonly node: Held }[] };
  }>(centre.request, SESSIONS, { from, to });
  const held = jurySessions.edges[0]?.node;
  if (!held) throw new Error('The demonstration has no such session');
  return held;
}

const INVITATION = `mutation ($input: SendInvitationInput!) { sendInvitation(input: $input) {
  ... on InvitationChanged { invitation { id } } ... on Refused { code problems { path code } } } }`;
const ACCEPTANCE = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  ... on InvitationAccepted { signedIn } ... on Refused { code problems { path code } } } }`;

/** A page of the one who holds a seat, signed in with an account of their own. */
export async function openAsHolder(
  browser: Browser,
  seat: Seated,
  path: string,
  { baseURL = inject('baseUrl'), ...options }: BrowserContextOptions = {},
): Promise<Page & { readonly faults: readonly string[] }> {
  const administrator = await browser.newContext({ baseURL });
  await administrator.request.post('/api/demo/sign-in', { data: { role: 'ADMINISTRATOR' } });
  const email = `juror-${randomUUID().slice(0, 8)}@jury.example`;
  const scope = { role: 'DELEGATION_MEMBER', scopeKind: 'ORGANISATION', scopeId: seat.organisation.id };
  const input = {
    email,
    ...scope,
    personId: seat.person.id,
    from: new Date().toISOString().slice(0, 10),
    language: 'FR',
  };
  const sent = await ask<{ readonly sendInvitation: object }>(administrator.request, INVITATION, { input });
  expect(sent.sendInvitation).toHaveProperty('invitation');
  await administrator.close();
  const token = new URL(await linkTo(browser, email, 0, baseURL)).hash.slice(1);
  const page = await openPage(browser, '/certifications', { baseURL, ...options });
  const taken = { token, name: null, password: PASSWORD, language: 'FR' };
  const accepted = await ask<{ readonly acceptInvitation: object }>(page.request, ACCEPTANCE, { input: taken });
  expect(accepted.acceptInvitation).toEqual({ signedIn: true });
  await page.goto(path);
  return page;
}

/** Draws something like a signature in the frame of a page. */
export async function drawSignature(page: Page): Promise<void> {
  const pad = page.getByRole('img', { name: 'Cadre de signature' });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('There is no frame to sign in');
  const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y];
  await page.mouse.move(...at(0.2, 0.6));
  await page.mouse.down();
  for (const [x, y] of [
    [0.3, 0.3],
    [0.4, 0.7],
    [0.5, 0.35],
    [0.6, 0.7],
    [0.8, 0.5],
  ] as const) {
    await page.mouse.move(...at(x, y), { steps: 3 });
  }
  await page.mouse.up();
}

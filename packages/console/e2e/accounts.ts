import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIRequestContext, Browser, BrowserContext } from 'playwright-core';
import { expect, inject } from 'vitest';

/** The role an account of a journey is given; organisations are made for it. */
export type JourneyRole = 'DELEGATION_MEMBER' | 'EXAM_CENTRE_MANAGER' | 'ADMINISTRATOR' | 'AUDITOR';

const SCOPES = {
  DELEGATION_MEMBER: { scopeKind: 'ORGANISATION', organisation: 'UNION' },
  EXAM_CENTRE_MANAGER: { scopeKind: 'EXAM_CENTRE', organisation: 'EXAM_CENTRE' },
  ADMINISTRATOR: { scopeKind: 'NATIONAL', organisation: null },
  AUDITOR: { scopeKind: 'NATIONAL', organisation: null },
} as const;

/** What every account of the journeys signs in with. */
export const PASSWORD = 'une phrase assez longue';

/** A mail as the mailbox of a development server keeps it. */
interface Mail {
  readonly id: string;
  readonly to: string;
  readonly kind: string;
}

interface Sent {
  readonly email: string;
  /** Where the mail leads. */
  readonly link: string;
}

/** What `/graphql` answers, as far as this reads it. */
interface Answered {
  readonly data: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly errors?: readonly unknown[];
}

/** Asks `/graphql` in somebody's name. */
async function ask(request: APIRequestContext, query: string, variables: object): Promise<Answered['data']> {
  const reply = await request.post('/graphql', { data: { query, variables } });
  const { data, errors = [] }: Answered = await reply.json();
  expect(errors).toEqual([]);
  return data;
}

/** A context whose requests are made by the invented administrator of a demonstration. */
async function administrator(browser: Browser, origin: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin });
  const reply = await context.request.post('/api/demo/sign-in', { data: { role: 'ADMINISTRATOR' } });
  expect(reply.ok()).toBe(true);
  return context;
}

const ORGANISATION = `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) {
  ... on OrganisationWritten { organisation { id } } ... on Refused { code } } }`;
const INVITATION = `mutation ($input: SendInvitationInput!) { sendInvitation(input: $input) {
  ... on InvitationChanged { invitation { id } } ... on Refused { code problems { path code } } } }`;
const REVOCATION = `mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) {
  ... on InvitationChanged { invitation { id } } ... on Refused { code } } }`;
const ACCEPTANCE = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  ... on InvitationAccepted { signedIn } ... on Refused { code problems { path code } } } }`;

/** Invites a new address to a role, as an administrator does. */
export async function invite(
  browser: Browser,
  role: JourneyRole,
  origin = inject('baseUrl'),
): Promise<Sent & { readonly id: string; readonly organisation: string | null }> {
  const context = await administrator(browser, origin);
  const email = `${role.toLowerCase().replaceAll('_', '-')}-${randomUUID().slice(0, 8)}@union.example`;
  const { scopeKind, organisation: kind } = SCOPES[role];
  const name = kind === null ? null : `Organisation ${randomUUID().slice(0, 8)}`;
  const made = kind ? await ask(context.request, ORGANISATION, { input: { kind, name } }) : undefined;
  const organisation = made?.createOrganisation?.organisation as { readonly id: string } | undefined;
  const from = new Date().toISOString().slice(0, 10);
  const scope = { role, scopeKind, scopeId: organisation?.id ?? null };
  const sent = await ask(context.request, INVITATION, { input: { email, ...scope, from, language: 'FR' } });
  const invitation = sent.sendInvitation?.invitation as { readonly id: string } | undefined;
  if (!invitation) throw new Error(`Nobody was invited: ${JSON.stringify(sent)}`);
  await context.close();
  return { id: invitation.id, email, link: await linkTo(browser, email, 0, origin), organisation: name };
}

/** Takes an invitation back, as an administrator does. */
export async function revoke(browser: Browser, id: string): Promise<void> {
  const context = await administrator(browser, inject('baseUrl'));
  await ask(context.request, REVOCATION, { input: { id, reason: 'Envoyée à la mauvaise personne' } });
  await context.close();
}

/** An account with a password and a role, made by taking up an invitation. @returns its address */
export async function account(
  browser: Browser,
  role: JourneyRole,
  name = 'MOREL Jeanne',
  origin = inject('baseUrl'),
): Promise<string> {
  const { email, link } = await invite(browser, role, origin);
  const context = await browser.newContext({ baseURL: origin });
  const token = new URL(link).hash.slice(1);
  const input = { token, name, password: PASSWORD, language: 'FR' };
  const taken = await ask(context.request, ACCEPTANCE, { input });
  expect(taken.acceptInvitation).toEqual({ signedIn: true });
  await context.close();
  return email;
}

/** The link of the latest mail to an address; waits until one has come beside those that are known. */
export async function linkTo(browser: Browser, email: string, known = 0, origin = inject('baseUrl')): Promise<string> {
  const context = await browser.newContext({ baseURL: origin });
  try {
    for (let tries = 0; tries < 60; tries++) {
      const mails = await mailsOf(context.request, email);
      const [latest] = mails;
      if (latest && mails.length > known) {
        const mail: { readonly link: string } = await (
          await context.request.get(`/dev/mailbox/messages/${latest.id}`)
        ).json();
        return mail.link;
      }
      await sleep(250);
    }
    throw new Error(`No mail came for ${email}`);
  } finally {
    await context.close();
  }
}

/** How many mails an address was sent. */
export async function mailsTo(browser: Browser, email: string): Promise<number> {
  const context = await browser.newContext({ baseURL: inject('baseUrl') });
  const mails = await mailsOf(context.request, email);
  await context.close();
  return mails.length;
}

async function mailsOf(request: APIRequestContext, email: string): Promise<readonly Mail[]> {
  const reply = await request.get('/dev/mailbox/messages');
  const { messages }: { readonly messages: readonly Mail[] } = await reply.json();
  return messages.filter(({ to }) => to === email);
}

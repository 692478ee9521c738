import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from 'playwright-core';
import { expect } from 'vitest';

interface Done {
  readonly code?: string;
}

async function ask<Data>(request: APIRequestContext, query: string, variables: object): Promise<Data> {
  const reply = await request.post('/graphql', { data: { query, variables } });
  const { data, errors = [] }: { readonly data: Data; readonly errors?: readonly unknown[] } = await reply.json();
  expect(errors).toEqual([]);
  return data;
}

/** Makes a gesture of a sitting through the API, in the name of whoever a page is signed in as. */
async function gesture(page: Page, name: string, type: string, input: object): Promise<void> {
  const query = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ... on Refused { code facts { name value } } } }`;
  const { done } = await ask<{ readonly done: Done }>(page.request, query, { input: { key: randomUUID(), ...input } });
  if (done.code !== undefined) throw new Error(`${name} was refused: ${JSON.stringify(done)}`);
}

const SEEN = `query ($id: ID!) { jurySession(id: $id) { viewerSeat { id } cases(first: 100) { edges { node { id clear } } } } }`;

interface Seen {
  readonly jurySession: {
    readonly viewerSeat: { readonly id: string };
    readonly cases: { readonly edges: readonly { readonly node: { readonly id: string; readonly clear: boolean } }[] };
  };
}

/** Has a convened session of today held: they come, clear cases are agreed on, the others are left to a later one. */
export async function closeSession(sessionId: string, president: Page, others: readonly Page[]): Promise<void> {
  const step = (action: string): Promise<void> =>
    gesture(president, 'takeSessionStep', 'TakeSessionStepInput', { sessionId, action });
  for (const page of [president, ...others]) {
    const { jurySession } = await ask<Seen>(page.request, SEEN, { id: sessionId });
    const drawn = { method: 'DRAWN', signature: 'M 20 80 L 90 30 L 150 110 L 240 40' };
    const seatId = jurySession.viewerSeat.id;
    await gesture(page, 'signAttendance', 'SignAttendanceInput', { sessionId, seatId, ...drawn });
  }
  await step('OPEN');
  const { jurySession } = await ask<Seen>(president.request, SEEN, { id: sessionId });
  const cases = jurySession.cases.edges.map(({ node }) => node);
  const caseIds = cases.filter(({ clear }) => clear).map(({ id }) => id);
  await gesture(president, 'decideByConsensus', 'DecideByConsensusInput', { caseIds });
  for (const { id: caseId } of cases.filter(({ clear }) => !clear)) {
    await gesture(president, 'carryOver', 'CarryOverInput', { caseId, reason: 'Une pièce manque' });
  }
  await step('CLOSE');
}

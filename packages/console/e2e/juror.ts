import type { APIRequestContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The session of the demonstration that is held on a day, as its exam centre reads it. */
export interface Held {
  readonly id: string;
}

async function ask<Data>(request: APIRequestContext, query: string, variables: object): Promise<Data> {
  const reply = await request.post('/graphql', { data: { query, variables } });
  const { data, errors = [] }: { readonly data: Data; readonly errors?: readonly unknown[] } = await reply.json();
  expect(errors).toEqual([]);
  return data;
}

const SESSIONS =
  'query ($from: Date, $to: Date) { jurySessions(from: $from, to: $to, soonestFirst: true) { edges { node { id } } } }';

/** The first session between two days, as the exam centre of the demonstration sees it. */
export async function sessionBetween(centre: Page, from: string, to: string): Promise<Held> {
  const { jurySessions } = await ask<{
    readonly jurySessions: { readonly edges: readonly { readonly node: Held }[] };
  }>(centre.request, SESSIONS, { from, to });
  const held = jurySessions.edges[0]?.node;
  if (!held) throw new Error('The demonstration has no such session');
  return held;
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

import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from 'playwright-core';
import { expect } from 'vitest';

/** What a journey sets up without looking at it is done here: through the API, in the name of whoever a context is signed in as. */
export async function asked<Data>(request: APIRequestContext, query: string, variables: object = {}): Promise<Data> {
  const reply = await request.post('/graphql', { data: { query, variables } });
  const { data, errors = [] }: { readonly data: Data; readonly errors?: readonly unknown[] } = await reply.json();
  expect(errors).toEqual([]);
  return data;
}

type Input = Readonly<Record<string, unknown>>;

/** Does something and answers what was chosen of it; throws what it was refused for. */
async function did<Answer>(request: APIRequestContext, name: string, input: Input, chosen: string): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${name}(input: $input) {
    ${chosen} ... on Refused { code problems { path code } facts { name value } } } }`;
  const { done } = await asked<{ readonly done: Answer & { readonly code?: string } }>(request, query, { input });
  if (done.code !== undefined) throw new Error(`${name} was refused: ${JSON.stringify(done)}`);
  return done;
}

/** What is left of a session that was written. */
export interface WrittenSession {
  readonly id: string;
  readonly revision: number;
  readonly seats: readonly { readonly id: string; readonly person: { readonly id: string } | null }[];
}

/** Writes a session; the answer says what it is then. */
export async function wrote(request: APIRequestContext, name: string, input: Input): Promise<WrittenSession> {
  const chosen = '... on SessionWritten { session { id revision seats { id person { id } } } }';
  return (await did<{ readonly session: WrittenSession }>(request, name, input, chosen)).session;
}

/** Makes a gesture of a sitting, under a key of its own. */
export async function gestured(request: APIRequestContext, name: string, input: Input): Promise<void> {
  await did(request, name, { key: randomUUID(), ...input }, '__typename');
}

/** Does what answers nothing a journey reads. */
export async function acted(request: APIRequestContext, name: string, input: Input): Promise<void> {
  await did(request, name, input, '__typename');
}

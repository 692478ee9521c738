import { MalformedInput } from '../../src/kernel/malformed-input.ts';
import type { PlannerOutcome } from '../../src/kernel/planner/planned-answers.ts';
import type { TestApp } from '../graphql-client.ts';
import type { RandomDocument } from '../random-document/index.ts';
import type { BothWays } from './open.ts';

/** What one document and one set of its variables came to. */
export interface Verdict {
  readonly kind: PlannerOutcome['kind'] | 'rejected';
  readonly hasData: boolean;
  readonly hasErrors: boolean;
  readonly status: number;
}

/** Often enough to be answered by compiled resolvers too. */
const OFTEN = 10;
const ONE_IN = 23;

/** Asks both ways; throws, with a case to paste, where the answers differ or where one of them hides a failure. */
export async function compare(
  ways: BothWays,
  { query, operationName, variables }: RandomDocument,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const values of variables) {
    const payload = { query, operationName, variables: values };
    const refuse = (why: string): never => {
      throw new Error(`${why}\n${JSON.stringify(payload)}`);
    };
    ways.outcomes();
    const one = await post(ways.planned, payload);
    const [outcome] = ways.outcomes();
    // Once answered from its plan, it is answered without the GraphQL server.
    const again = outcome?.kind === 'planned' ? await post(ways.planned, payload) : one;
    if (again.status !== one.status || again.text !== one.text) refuse(difference(one.text, again.text));
    for (let times = query.length % ONE_IN === 0 ? OFTEN : 0; times > 0; times -= 1) await post(ways.resolved, payload);
    const other = await post(ways.resolved, payload);
    if (outcome?.kind === 'refused' && !(outcome.error instanceof MalformedInput))
      refuse(`The plan failed: ${String(outcome.error)}`);
    if (one.status !== other.status)
      refuse(`By its plan ${one.status} ${one.text}, by resolvers ${other.status} ${other.text}`);
    const isSame =
      one.text === other.text ||
      (outcome?.kind !== 'planned' && (await failAlike(ways, payload, one.text, other.text)));
    if (!isSame) refuse(difference(one.text, other.text));
    if (/"code":"(INTERNAL_SERVER_ERROR|TIMEOUT)"/.test(other.text)) refuse(`Both ways failed: ${other.text}`);
    verdicts.push({
      kind: outcome?.kind ?? 'rejected',
      hasData: other.text.startsWith('{"data":{') || other.text.includes(',"data":{'),
      hasErrors: other.text.startsWith('{"errors"'),
      status: one.status,
    });
  }
  return verdicts;
}

/** How often an answer of several errors is asked again. */
const TRIES = 20;

/**
 * Whether two answers of resolvers, of which several fields failed, differ in no more than chance may change: errors
 * stand in the order promises settle, and those that come once a null has reached the root are dropped: with no data
 * left, which of them were in time is all that differs.
 */
async function failAlike(ways: BothWays, payload: object, one: string, other: string): Promise<boolean> {
  const [ones, others] = [failureOf(one), failureOf(other)];
  if (ones === null || others === null || ones.data !== others.data) return false;
  if (ones.data === 'null') return true;
  const seen = new Set(others.errors);
  for (let tries = 0; tries < TRIES && !ones.errors.every((error) => seen.has(error)); tries += 1) {
    for (const error of failureOf((await post(ways.resolved, payload)).text)?.errors ?? []) seen.add(error);
  }
  return ones.errors.every((error) => seen.has(error));
}

function failureOf(json: string): { readonly data: string; readonly errors: readonly string[] } | null {
  const { data = null, errors = [] }: { readonly data?: unknown; readonly errors?: readonly unknown[] } =
    JSON.parse(json);
  return errors.length === 0
    ? null
    : { data: JSON.stringify(data), errors: errors.map((error) => JSON.stringify(error)) };
}

async function post({ app }: TestApp, payload: object): Promise<{ readonly status: number; readonly text: string }> {
  const { statusCode, body } = await app.inject({ method: 'POST', url: '/graphql', payload });
  return { status: statusCode, text: canonical(body) };
}

/** The text of an answer without blanks, its strings all written alike; order and repeats of members stay to be seen. */
export function canonical(json: string): string {
  JSON.parse(json);
  const strings = json.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (token) =>
    token.startsWith('"') ? JSON.stringify(JSON.parse(token)) : '',
  );
  return strings.replace(/"requestId":"[^"]*"/g, '"requestId":""');
}

function difference(one: string, other: string): string {
  let start = 0;
  while (one[start] === other[start]) start += 1;
  const around = (text: string): string => text.slice(Math.max(0, start - 60), start + 120);
  return `By its plan …${around(one)}…\nBy resolvers …${around(other)}…`;
}

import { type Bodies, graphqlBodies, limitBodies, ourBodies, pageEnds } from './asked.ts';
import { DOCUMENT_NAMES, type DocumentName } from './documents.ts';
import { fromPostgraphile, stripped, withoutWhatPostgraphileCannotSay } from './normal-form.ts';
import { POSTGRAPHILE_DOCUMENTS, POSTGRAPHILE_PAGE_END } from './postgraphile-documents.ts';
import { type ServerProcess, startServer } from './process.ts';
import type { Samples } from './samples.ts';

/** The servers compared, the limit first. */
export const WAY_NAMES = ['limit', 'planner', 'cached', 'postgraphile', 'mercurius', 'resolvers'] as const;

export type WayName = (typeof WAY_NAMES)[number];

/** A server ready to be loaded: what to send it for each document. */
export interface Way {
  readonly name: WayName;
  readonly server: ServerProcess;
  readonly bodies: Bodies;
}

const PROGRAMS: Readonly<Record<WayName, readonly [program: string, ...args: string[]]>> = {
  limit: ['limit'],
  planner: ['ours', 'planner'],
  cached: ['ours', 'cached'],
  postgraphile: ['postgraphile'],
  mercurius: ['mercurius'],
  resolvers: ['ours', 'resolvers'],
};

const OUR_PAGE_END = 'query ($after: String) { certifications(first: 20, after: $after) { pageInfo { endCursor } } }';

/** Starts every server. */
export async function startWays(
  databaseUrl: string,
  samples: Samples,
  names: readonly WayName[] = WAY_NAMES,
): Promise<readonly Way[]> {
  const ways: Way[] = [];
  for (const name of names) {
    const [program, ...args] = PROGRAMS[name];
    const server = await startServer(program, args, databaseUrl);
    ways.push({ name, server, bodies: await bodiesFor(name, server.port, samples) });
  }
  return ways;
}

async function bodiesFor(name: WayName, port: number, samples: Samples): Promise<Bodies> {
  const count = samples.pages.length;
  if (name === 'limit') return limitBodies(samples);
  if (name === 'mercurius') {
    return ourBodies(
      samples,
      samples.pages.map((end) => end && JSON.stringify([end.register, end.number])),
    );
  }
  const [query, field, bodies] =
    name === 'postgraphile'
      ? ([POSTGRAPHILE_PAGE_END, 'allCertifications', graphqlBodies.bind(null, POSTGRAPHILE_DOCUMENTS)] as const)
      : ([OUR_PAGE_END, 'certifications', ourBodies] as const);
  const endOf = async (after: string | null): Promise<string> => {
    const data = await ask(port, JSON.stringify({ query, variables: { after } }));
    return String(data[field].pageInfo.endCursor);
  };
  return bodies(samples, await pageEnds(count, endOf));
}

// biome-ignore lint/suspicious/noExplicitAny: an answer of any server
type Data = any;

async function ask(port: number, body: string): Promise<Data> {
  const reply = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data, errors } = JSON.parse(await reply.text());
  if (reply.status !== 200 || errors) throw new Error(`${reply.status} ${JSON.stringify(errors)} to ${body}`);
  return data;
}

/** Two answers to the same question that are not the same. */
export interface Difference {
  readonly document: DocumentName;
  readonly name: WayName;
  readonly body: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Asks every question of every server; the first difference with the planner's answers, or null. */
export async function firstDifference(ways: readonly Way[]): Promise<Difference | null> {
  const reference = ways.find(({ name }) => name === 'planner') ?? ways[0];
  if (!reference) return null;
  for (const document of DOCUMENT_NAMES) {
    for (const [index, asked] of reference.bodies[document].entries()) {
      const whole = await ask(reference.server.port, asked);
      for (const { name, server, bodies } of ways) {
        const body = bodies[document][index] ?? '';
        const answer = await ask(server.port, body);
        const [expected, found] =
          name === 'postgraphile' ? comparable(document, whole, fromPostgraphile(document, answer)) : [whole, answer];
        if (canonical(found) !== canonical(expected)) return { document, name, body, expected, found };
      }
    }
  }
  return null;
}

function comparable(document: DocumentName, ...answers: readonly Data[]): readonly Data[] {
  return answers.map((answer) => stripped(withoutWhatPostgraphileCannotSay(document, answer)));
}

/** JSON whose members are in the order of their names. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

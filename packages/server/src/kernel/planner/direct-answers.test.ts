import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyRequest, type LightMyRequestResponse } from 'fastify';
import { expect, test } from 'vitest';
import { LIBRARY, LIBRARY_BOOK } from '../../../testkit/library-graph.ts';
import { apolloServer } from '../graphql/apollo.ts';
import { askedOperation } from '../graphql/asked-operation.ts';
import { DEFAULT_LIMITS } from '../graphql/limits/limits.ts';
import { perRequest } from '../graphql/per-request.ts';
import type { RequestContext } from '../graphql/request-errors.ts';
import { CostBudget } from '../http/cost-budget.ts';
import { MalformedInput } from '../malformed-input.ts';
import type { Book } from './book.ts';
import { directAnswers } from './direct-answers.ts';
import { PlannedAnswers, type PlannerContext } from './planned-answers.ts';
import { plannerPlugin } from './planner-plugin.ts';

type Context = PlannerContext & RequestContext;

const QUERY = 'query A($id: ID!, $first: Int) { author(id: $id) { books(first: $first) { totalCount } } }';
const ASKED = { query: QUERY, variables: { id: '1', first: 2 } };

/** A server of the library whose database gives one answer, or fails; it counts what reaches GraphQL's server. */
async function library(costPerAddress = 1_000_000) {
  const seen = { byGraphql: 0, reads: 0, answered: 0, refusesContext: false, failure: undefined as Error | undefined };
  const answers = new PlannedAnswers<Context>(LIBRARY, LIBRARY_BOOK as Book<Context>);
  const budget = new CostBudget(costPerAddress, () => 0);
  const apollo = apolloServer<Context>({
    schema: LIBRARY,
    limits: { ...DEFAULT_LIMITS, cost: 1_000 },
    introspection: false,
    shortcuts: [plannerPlugin(answers)],
  });
  await apollo.start();
  const contextOf = perRequest(async ({ id, log }: FastifyRequest): Promise<Context> => {
    if (seen.refusesContext) throw new Error('no');
    const rows = async <Row extends object>(): Promise<readonly Row[]> => {
      seen.reads += 1;
      if (seen.failure) throw seen.failure;
      return [['{"books": {"totalCount": 3}}']] as unknown as readonly Row[];
    };
    return { requestId: id, log, pay: budget.payer('a'), reader: { rows }, planning: { isGivenUp: false } };
  });
  const graphql = fastifyApolloHandler(apollo, { context: contextOf });
  const app = Fastify();
  const handler = directAnswers(
    {
      answers,
      limits: { cost: 1_000 },
      askedBy: (request) => askedOperation(request, new Map()),
      contextOf,
      onAnswer: () => {
        seen.answered += 1;
      },
    },
    (request, reply) => {
      seen.byGraphql += 1;
      return graphql.call(app, request, reply);
    },
  );
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler });
  const ask = (payload: object, headers = {}): Promise<LightMyRequestResponse> =>
    app.inject({ method: 'POST', url: '/graphql', payload, headers });
  return { app, ask, seen };
}

/** What a client sees of an answer. */
function shown({ statusCode, headers, body }: LightMyRequestResponse): unknown {
  return { statusCode, headers: { ...headers, date: undefined }, body };
}

test('an operation that comes again is answered alike, and does not reach the GraphQL server', async () => {
  const { ask, seen } = await library();
  const first = await ask(ASKED);
  expect(first.json()).toEqual({ data: { author: { books: { totalCount: 3 } } } });
  expect(shown(await ask(ASKED))).toEqual(shown(first));
  expect(shown(await ask({ query: QUERY, variables: { id: '2' } }))).toEqual(shown(first));
  expect(seen).toMatchObject({ byGraphql: 1, reads: 3, answered: 2 });
});

test('what is not known to be let through reaches it: another name, text, or kind of answer', async () => {
  const { app, ask, seen } = await library();
  await ask(ASKED);
  for (const [payload, headers] of [
    [{ ...ASKED, operationName: 'A' }],
    [{ ...ASKED, query: `${QUERY} ` }],
    [ASKED, { accept: 'application/graphql-response+json' }],
    [ASKED, { 'content-type': 'text/plain' }],
  ] as const) {
    const before = seen.byGraphql;
    await ask(payload, headers);
    expect(seen.byGraphql).toBe(before + 1);
  }
  const search = new URLSearchParams({ query: QUERY, variables: JSON.stringify(ASKED.variables) });
  const forged = await app.inject({ method: 'GET', url: `/graphql?${search}` });
  expect(forged.statusCode).toBe(400);
  const { headers } = await ask(ASKED, { accept: 'application/graphql-response+json' });
  expect(headers['content-type']).toContain('application/graphql-response+json');
});

test('what variables can be refused for is refused by the GraphQL server, in its words', async () => {
  const { ask, seen } = await library();
  const unasked = await library();
  await ask(ASKED);
  for (const variables of [{ id: '1', first: 101 }, { id: '1', first: 100_000 }, { id: '1', first: 'two' }, {}]) {
    const payload = { query: QUERY, variables };
    expect(shown(await ask(payload))).toEqual(shown(await unasked.ask(payload)));
  }
  expect(seen).toMatchObject({ byGraphql: 5, answered: 0 });
});

test('the caller pays for each answer once, whoever gives it, and is refused when nothing is left', async () => {
  const { ask, seen } = await library(1_000);
  const statuses: number[] = [];
  for (let times = 0; times < 5; times += 1) statuses.push((await ask(ASKED)).statusCode);
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  expect(seen).toMatchObject({ byGraphql: 3, answered: 2 });

  const failing = await library(1_000);
  await failing.ask(ASKED);
  failing.seen.failure = new Error('away');
  await failing.ask(ASKED);
  failing.seen.failure = undefined;
  expect((await failing.ask(ASKED)).statusCode).toBe(200);
});

test.each([new Error('away'), new MalformedInput('after', 'no')])(
  'a plan that fails is tried once: %s',
  async (failure) => {
    const { ask, seen } = await library();
    await ask(ASKED);
    seen.failure = failure;
    expect((await ask(ASKED)).json().data).toEqual({ author: null });
    expect(seen).toMatchObject({ byGraphql: 2, reads: 2, answered: 0 });
  },
);

test('a context that cannot be made is told by the GraphQL server', async () => {
  const { ask, seen } = await library();
  await ask(ASKED);
  seen.refusesContext = true;
  expect((await ask(ASKED)).json().errors).toHaveLength(1);
  expect(seen).toMatchObject({ byGraphql: 2, answered: 0 });
});

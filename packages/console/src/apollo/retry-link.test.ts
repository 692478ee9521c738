import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { expect, test } from 'vitest';
import { retryLink } from './retry-link.ts';

const VOTE = gql`
  mutation Vote($input: VoteInput!) {
    vote(input: $input)
  }
`;

/** Sends a mutation to a server that answers in turn; @returns the bodies it was sent, and what became of it */
async function send(input: object, answers: readonly (Response | 'CUT')[]): Promise<readonly [string[], unknown]> {
  const bodies: string[] = [];
  const http = new HttpLink({
    uri: 'http://localhost/graphql',
    fetch: async (_, options) => {
      bodies.push(JSON.stringify(options?.body));
      const answer = answers[bodies.length - 1] ?? 'CUT';
      if (answer === 'CUT') throw new TypeError('fetch failed');
      return answer;
    },
  });
  const link = ApolloLink.from([retryLink({ initial: 1, max: 2 }), http]);
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const outcome = await client
    .mutate<{ vote: string }>({ mutation: VOTE, variables: { input } })
    .then(({ data }) => data?.vote)
    .catch((error: Error) => error.name);
  return [bodies, outcome];
}

const done = (): Response => Response.json({ data: { vote: 'DONE' } });
const failing = (status: number): Response => new Response('', { status });
const KEYED = { choice: 'FOR', idempotencyKey: 'k' };

test('a mutation with a key is sent again, the same, until an answer comes', async () => {
  const [bodies, outcome] = await send(KEYED, ['CUT', failing(502), failing(503), done()]);
  expect(outcome).toBe('DONE');
  expect(bodies).toHaveLength(4);
  expect(new Set(bodies).size).toBe(1);
});

test('it is given up after five times', async () => {
  const [bodies, outcome] = await send(KEYED, []);
  expect([bodies.length, outcome]).toEqual([5, 'TypeError']);
});

test('a mutation without a key is sent once', async () => {
  const [bodies, outcome] = await send({ choice: 'FOR' }, ['CUT', done()]);
  expect([bodies.length, outcome]).toEqual([1, 'TypeError']);
});

test('what was refused is not sent again', async () => {
  const [bodies] = await send(KEYED, [failing(403), done()]);
  expect(bodies).toHaveLength(1);
  const [others] = await send(KEYED, [Response.json({ errors: [{ message: 'no' }] }), done()]);
  expect(others).toHaveLength(1);
});

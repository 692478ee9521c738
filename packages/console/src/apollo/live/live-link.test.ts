import { ApolloLink, gql } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { EMPTY, type Subscription } from 'rxjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClient } from '../client.ts';
import { liveLink, renewed } from './live-link.ts';
import { liveState, onLiveState } from './live-state.ts';

const document = gql`
  subscription Counted($after: Int!) {
    counted(after: $after) {
      revision
    }
  }
`;
const HASH = 'a'.repeat(64);

/** One connection as the server sees it. */
interface Connection {
  readonly asked: {
    readonly query?: string;
    readonly variables: { readonly after: number };
    readonly extensions?: { readonly persistedQuery: { readonly sha256Hash: string } };
  };
  readonly signal: AbortSignal;
  readonly next: (result: object) => void;
  readonly say: (text: string) => void;
  readonly lose: () => void;
}

let connections: Connection[];
let refusals: Response[];
let known: string | undefined;
let waits: number[];
let subscriptions: Subscription[];
beforeEach(() => {
  [connections, refusals, known, waits, subscriptions] = [[], [], HASH, [], []];
});
afterEach(() => {
  for (const subscription of subscriptions) subscription.unsubscribe();
  vi.useRealTimers();
});

const server: typeof fetch = async (_, options = {}) => {
  const refusal = refusals.shift();
  if (refusal) return refusal;
  const { body, signal } = options;
  if (typeof body !== 'string' || !signal) throw new Error('Asked in another way');
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string): void => controller.enqueue(encoder.encode(text));
      signal.addEventListener('abort', () => controller.error(signal.reason));
      connections.push({
        asked: JSON.parse(body),
        signal,
        say,
        next: (result) => say(`event: next\ndata: ${JSON.stringify(result)}\n\n`),
        lose: () => controller.close(),
      });
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
};

const link = liveLink(new ApolloLink(() => EMPTY), {
  uri: '/graphql/stream',
  hashOf: () => known,
  fetch: (...asked) => server(...asked),
  wait: async (ms) => {
    waits.push(ms);
    await new Promise((resolve) => setTimeout(resolve, 1));
  },
});
const client = createClient(link);
const context = renewed((variables: { after: number }, last: { counted: { revision: number } }) => ({
  ...variables,
  after: last.counted.revision,
}));

interface Heard {
  readonly revisions: number[];
  readonly errors: unknown[];
  completed: boolean;
}

function follow(after = 0): Heard {
  const heard: Heard = { revisions: [], errors: [], completed: false };
  const subscription = client
    .subscribe<{ counted: { revision: number } }>({ query: document, variables: { after }, context })
    .subscribe({
      next: ({ data, error }) => {
        if (error) heard.errors.push(error);
        if (data) heard.revisions.push(data.counted.revision);
      },
      complete: () => {
        heard.completed = true;
      },
    });
  subscriptions.push(subscription);
  return heard;
}

const counted = (revision: number): object => ({ data: { counted: { __typename: 'Counted', revision } } });
const connection = (rank: number): Promise<Connection> =>
  vi.waitFor(() => {
    const found = connections[rank];
    if (!found) throw new Error('It was not asked');
    return found;
  });

test('events are told as they come, however their bytes are cut', async () => {
  const heard = follow();
  const { asked, next, say } = await connection(0);
  expect(asked).toMatchObject({ variables: { after: 0 }, extensions: { persistedQuery: { sha256Hash: HASH } } });
  expect(asked.query).toBeUndefined();
  say(':\n\n');
  next(counted(1));
  const text = `event: next\ndata: ${JSON.stringify(counted(2))}\n\n`;
  for (const letter of text) say(letter);
  say(`:\n\n${text.replace('2', '3')}${text.replace('2', '4')}`);
  await vi.waitFor(() => expect(heard.revisions).toEqual([1, 2, 3, 4]));
  expect(liveState()).toBe('LIVE');
});

test('a lost stream rejoins by itself, with what it has seen, and says so meanwhile', async () => {
  const states: string[] = [];
  const stop = onLiveState(() => states.push(liveState()));
  const heard = follow();
  const first = await connection(0);
  first.next(counted(1));
  first.next(counted(7));
  await vi.waitFor(() => expect(heard.revisions).toEqual([1, 7]));
  first.lose();
  const second = await connection(1);
  expect(second.asked.variables).toEqual({ after: 7 });
  second.next(counted(8));
  await vi.waitFor(() => expect(heard.revisions).toEqual([1, 7, 8]));
  expect(states).toEqual(['REJOINING', 'LIVE']);
  expect(heard.completed).toBe(false);
  stop();
});

test('it waits longer each time a server cannot be reached, or says when to come back', async () => {
  refusals.push(new Response('', { status: 502 }), new Response('', { status: 503 }));
  refusals.push(new Response('', { status: 429, headers: { 'retry-after': '30' } }));
  follow();
  await connection(0);
  const [first = 0, second = 0, third = 0] = waits;
  expect(waits).toHaveLength(3);
  expect(first).toSatisfy((ms: number) => ms >= 500 && ms <= 1_000);
  expect(second).toSatisfy((ms: number) => ms >= 1_000 && ms <= 2_000);
  expect(third).toBeGreaterThanOrEqual(30_000);
});

test('a stream that is complete is not asked for again', async () => {
  const heard = follow();
  const { next, say } = await connection(0);
  next(counted(1));
  say('event: complete\ndata: \n\n');
  await vi.waitFor(() => expect(heard.completed).toBe(true));
  expect(heard.revisions).toEqual([1]);
  expect(connections).toHaveLength(1);
});

test('a session that is over is told, once, and ends it', async () => {
  const heard = follow();
  const { next, say } = await connection(0);
  next({ errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] });
  say('event: complete\ndata: \n\n');
  await vi.waitFor(() => expect(heard.completed).toBe(true));
  expect(heard.errors).toHaveLength(1);
  expect(CombinedGraphQLErrors.is(heard.errors[0])).toBe(true);
});

test('a refusal that time does not mend is told', async () => {
  const errors = [{ message: 'Too much', extensions: { code: 'LIMIT_EXCEEDED' } }];
  refusals.push(Response.json({ errors }, { status: 400 }));
  const heard = follow();
  await vi.waitFor(() => expect(heard.completed).toBe(true));
  expect(heard.errors).toMatchObject([{ errors }]);
});

test('nothing is asked any more once nobody listens, and the state does not depend on it', async () => {
  follow();
  const { signal, lose } = await connection(0);
  subscriptions[0]?.unsubscribe();
  expect(signal.aborted).toBe(true);
  expect(lose).toThrow();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(connections).toHaveLength(1);
  expect(liveState()).toBe('LIVE');
});

test('a connection that says nothing for half a minute is given up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  follow();
  await vi.advanceTimersByTimeAsync(100);
  const { say, signal } = await connection(0);
  await vi.advanceTimersByTimeAsync(25_000);
  say(':\n\n');
  await vi.advanceTimersByTimeAsync(25_000);
  expect(signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(signal.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(100);
  expect(connections).toHaveLength(2);
});

test('a server of another version is sent the document as text, from then on', async () => {
  follow();
  const first = await connection(0);
  first.next({ errors: [{ message: 'Unknown', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  first.say('event: complete\ndata: \n\n');
  const second = await connection(1);
  expect(second.asked.query).toContain('subscription Counted');
  expect(waits).toEqual([]);
  second.lose();
  expect((await connection(2)).asked.query).toContain('subscription Counted');
});

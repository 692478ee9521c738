import { type AppParts, createApp } from '../../src/app.ts';
import type { Viewer } from '../../src/kernel/authorisation/viewer.ts';
import { inRole } from '../viewers.ts';
import { COUNT_ON, CounterResolver, FOLLOW, FOLLOW_HEAVILY } from './counters.ts';
import { type EventReader, readEvents } from './event-reader.ts';

/** A process of the application that listens on a port, with counters to follow. */
export interface LiveApp {
  readonly base: string;
  /** Who asks from now on, by the header `x-who`; null: nobody. */
  signIn(who: string, viewer: Viewer | null): void;
  /** Asks `/graphql`. */
  ask(query: string, variables?: object): Promise<Response>;
  /** Counts one on. @returns the revision */
  count(id: string): Promise<number>;
  follow(id: string, after?: number, who?: string): Promise<EventReader>;
  /** Follows it with events of 100 kB. */
  followHeavily(id: string): Promise<EventReader>;
  close(): Promise<void>;
}

/** Starts one; whoever asks is an administrator unless said otherwise. */
export async function liveApp(databaseUrl: string, parts: Partial<AppParts> = {}): Promise<LiveApp> {
  const known = new Map<string, Viewer | null>([['administrator', inRole('ADMINISTRATOR')]]);
  const app = await createApp({
    env: { mode: 'test', logLevel: 'silent' },
    databaseUrl,
    cache: false,
    resolvers: [CounterResolver],
    viewerOf: async ({ headers }) => known.get(String(headers['x-who'] ?? 'administrator')) ?? null,
    ...parts,
  });
  const base = await app.listen({ host: '127.0.0.1', port: 0 });
  const ask = (query: string, variables: object = {}): Promise<Response> =>
    fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  return {
    base,
    signIn: (who, viewer) => void known.set(who, viewer),
    ask,
    count: async (id) => {
      const { data } = (await (await ask(COUNT_ON, { id })).json()) as { data: { count: number } };
      return data.count;
    },
    follow: (id, after = 0, who = 'administrator') =>
      readEvents(base, { query: FOLLOW, variables: { id, after } }, { 'x-who': who }),
    followHeavily: (id) => readEvents(base, { query: FOLLOW_HEAVILY, variables: { id, after: 0 } }),
    close: () => app.close(),
  };
}

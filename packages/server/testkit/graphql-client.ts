import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { type AppParts, createApp } from '../src/app.ts';
import { firstEvent } from './live/first-event.ts';

/** An answer of `/graphql` as a client reads it. */
export interface Answer {
  readonly status: number;
  // Tests read answers of documents they have just written.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the document's
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: Record<string, unknown>;
  }[];
}

/** The application over a test database, asked without a socket. */
export interface TestApp {
  readonly app: FastifyInstance;
  /** Asks `/graphql`; of a subscription the first event, with null for data where none comes at once. */
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  inject(options: InjectOptions): Promise<LightMyRequestResponse>;
  /** SQL statements sent since the last call of this. */
  statements(): readonly string[];
  close(): Promise<void>;
}

/** Builds the application; logs nothing unless told otherwise. */
export async function testApp(databaseUrl: string, parts: Partial<AppParts> = {}): Promise<TestApp> {
  let sent: string[] = [];
  let base: Promise<string> | undefined;
  const app = await createApp({
    env: { mode: 'test', logLevel: 'error' },
    databaseUrl,
    // Most tests count statements, or change data behind the server's back and read at once.
    cache: false,
    ...parts,
    reader: (usual) => {
      const reader = parts.reader?.(usual) ?? usual;
      return {
        rows: (sql, values, prepared) => {
          sent.push(sql);
          return reader.rows(sql, values, prepared);
        },
      };
    },
  });
  return {
    app,
    ask: async (query, variables, headers = {}) => {
      if (query.trimStart().startsWith('subscription')) {
        base ??= app.listen({ host: '127.0.0.1', port: 0 });
        return firstEvent(await base, { query, variables }, headers);
      }
      const reply = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers });
      const { data = null, errors = [] } = reply.json();
      return { status: reply.statusCode, data, errors };
    },
    inject: (options) => app.inject(options),
    statements: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => app.close(),
  };
}

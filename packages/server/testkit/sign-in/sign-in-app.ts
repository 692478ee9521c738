import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { vi } from 'vitest';
import type { Viewer } from '../../src/kernel/authorisation/viewer.ts';
import { AS_SERVER } from '../../src/kernel/database/index.ts';
import { httpServer } from '../../src/kernel/http/http-server.ts';
import { transact } from '../../src/kernel/write/transact.ts';
import {
  createAccount,
  type GrantsSql,
  hashPassword,
  type NewAccount,
  openSignIn,
  type SignInMail,
  type SignInParts,
} from '../../src/slices/identity/index.ts';
import { type TestDatabase, testDatabase } from '../test-database.ts';
import { type Browser, openBrowser } from './browser.ts';

export const ORIGIN = 'http://localhost:4000';
export const PASSWORD = 'un cheval mange du foin';
export const SECRET = 'a secret of tests, of forty characters..';

/** A server with signing in, over a database of its own; it answers `/test/viewer` with who asks. */
export interface SignInApp {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  /** Mails that would have been sent so far. */
  readonly mails: readonly SignInMail[];
  /** The next mail nobody has taken yet; mails follow the answer. */
  nextMail(): Promise<SignInMail>;
  /** Lines of the log. */
  readonly log: string[];
  /** Moves the clock on. */
  wait(seconds: number): void;
  browser(address?: string): Browser;
  account(email: string, parts?: Partial<NewAccount> & { readonly password?: string }): Promise<string>;
  /** Signs in by password. */
  signedIn(email: string, password?: string): Promise<Browser>;
  viewer(browser: Browser, headers?: Record<string, string>): Promise<Viewer | null>;
  /** Kinds of the events of an account, the oldest first. */
  history(account: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Roles of accounts by their e-mail, as grants are in another table. */
const GRANTS: GrantsSql = (account, today) => `(SELECT CASE WHEN email LIKE 'admin%'
  THEN '[{"role":"ADMINISTRATOR","scope":null}]'::json ELSE '[{"role":"PARTNER","scope":null}]'::json END
  FROM identity.account WHERE id = ${account} AND ${today} IS NOT NULL)`;

/** Builds the application over a fresh database. */
export async function signInApp(
  parts: Partial<SignInParts> & { readonly trustedProxies?: readonly string[] } = {},
): Promise<SignInApp> {
  const database = await testDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 2, options: AS_SERVER });
  const mails: SignInMail[] = [];
  const log: string[] = [];
  let [ahead, taken] = [0, 0];
  const now = (): Date => new Date(Date.now() + ahead);
  const app = await httpServer({
    logLevel: 'info',
    logStream: { write: (line) => log.push(line) },
    graphqlPath: '/graphql',
    trustedProxies: parts.trustedProxies,
  });
  const viewerOf = openSignIn(app, {
    publicUrl: ORIGIN,
    secret: SECRET,
    providers: [],
    answerAfterMs: 0,
    grantsSql: GRANTS,
    sendMail: async (mail) => void mails.push(mail),
    databaseUrl: database.url,
    now,
    ...parts,
  });
  app.get('/test/viewer', async (request, reply) => reply.send({ viewer: await viewerOf(request) }));
  const browser = (address?: string): Browser => openBrowser(app, parts.publicUrl ?? ORIGIN, address);
  const account: SignInApp['account'] = async (email, { password, ...given } = {}) => {
    const made = await transact(
      pool,
      { caller: { kind: 'SYSTEM', id: 'test' }, requestId: null, now: now() },
      async (uow) =>
        createAccount(uow, {
          email,
          name: 'Camille Durand',
          personId: null,
          language: 'fr',
          ...(password === undefined ? {} : { passwordHash: await hashPassword(password) }),
          ...given,
        }),
    );
    if (!made.ok) throw new Error(made.refusal.code);
    return made.value.id;
  };
  return {
    app,
    database,
    mails,
    nextMail: () =>
      vi.waitFor(() => {
        const mail = mails[taken];
        if (!mail) throw new Error('No mail came');
        taken += 1;
        return mail;
      }),
    log,
    wait: (seconds) => {
      ahead += seconds * 1_000;
    },
    browser,
    account,
    signedIn: async (email, password = PASSWORD) => {
      const opened = browser();
      const reply = await opened.post('/api/auth/sign-in/email', { email, password });
      if (reply.statusCode !== 200) throw new Error(reply.body);
      return opened;
    },
    viewer: async (opened, headers = {}) => {
      const reply = await opened.get('/test/viewer', headers);
      return reply.json().viewer;
    },
    history: async (id) => {
      const { rows } = await database.pool.query<{ kind: string }>(
        `SELECT kind FROM audit.event WHERE object_id = $1 ORDER BY place`,
        [id],
      );
      return rows.map(({ kind }) => kind);
    },
    close: async () => {
      await app.close();
      await pool.end();
      await database.close();
    },
  };
}

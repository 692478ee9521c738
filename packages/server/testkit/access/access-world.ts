import { createHmac, randomBytes } from 'node:crypto';
import type { Role } from '@delibere/shared';
import pg from 'pg';
import type { Scope } from '../../src/kernel/authorisation/viewer.ts';
import { AS_SERVER } from '../../src/kernel/database/index.ts';
import { grantsInForce } from '../../src/slices/identity/index.ts';
import { type Answer, type TestApp, testApp } from '../graphql-client.ts';
import { type TestDatabase, testDatabase } from '../test-database.ts';

const ORIGIN = 'http://localhost:4000';
const SECRET = 'a secret of tests, of forty characters..';

/** Somebody with an account and a session. */
export interface Somebody {
  readonly id: string;
  readonly email: string;
  /** What their browser sends. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What is said of somebody new; the rest is made up. */
export interface SomebodyParts {
  readonly email?: string;
  readonly name?: string;
  readonly personId?: string;
  /** Grants are from then on; "2026-01-01". */
  readonly from?: string;
  readonly to?: string | null;
  readonly secondFactor?: boolean;
}

/** The whole server over a database of its own, with people who have signed in for real. */
export interface AccessWorld {
  readonly database: TestDatabase;
  readonly api: TestApp;
  /** What the server's role may do, and no more. */
  readonly server: pg.Pool;
  /** One organisation of each kind, by its kind. */
  readonly organisations: ReadonlyMap<string, string>;
  somebody(role: Role | null, scope?: Scope, parts?: SomebodyParts): Promise<Somebody>;
  person(name?: string): Promise<string>;
  ask(who: Somebody | null, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Does something as if so much later. */
  later<Value>(seconds: number, work: () => Promise<Value>): Promise<Value>;
  /** Kinds of the events of an object, the oldest first. */
  history(id: string): Promise<readonly string[]>;
  /** Mails queued so far, in that order: nothing sends them. */
  mails(): Promise<readonly { readonly kind: string; readonly recipient: string; readonly link: string }[]>;
  close(): Promise<void>;
}

const KINDS = ['BRANCH', 'CPNE', 'EXAM_CENTRE', 'COMPANY', 'TRAINING_PROVIDER', 'UNION', 'EMPLOYER_ORGANISATION'];

/** The organisation a role is for, by kind; none for a national one. */
const KIND_OF_ROLE: Readonly<Record<Role, string | null>> = {
  PARTNER: 'BRANCH',
  DELEGATION_MEMBER: 'UNION',
  DELEGATION_LEAD: 'UNION',
  ASSESSOR: 'EXAM_CENTRE',
  COMPANY_TUTOR: 'COMPANY',
  CANDIDATE: 'EXAM_CENTRE',
  EXAM_CENTRE_MANAGER: 'EXAM_CENTRE',
  ADMINISTRATOR: null,
  AUDITOR: null,
};

const GRANT = `INSERT INTO identity.role_grant
  (account_id, role, scope_kind, scope_id, organisation_kind, from_day, to_day, given_at)
  SELECT $1, $2, $3, $4, (SELECT kind FROM directory.organisation WHERE id = $4), $5, $6, now()`;

/** Builds it; it is noon of `today` in Paris. */
export async function accessWorld(today = '2026-11-26'): Promise<AccessWorld> {
  const database = await testDatabase();
  const server = new pg.Pool({ connectionString: database.url, options: AS_SERVER });
  const organisations = new Map<string, string>();
  for (const kind of KINDS) {
    const siret = kind === 'COMPANY' || kind === 'TRAINING_PROVIDER' ? '78471719100018' : null;
    const { rows } = await server.query<{ id: string }>(
      `INSERT INTO directory.organisation (id, kind, name, siret) VALUES (gen_random_uuid(), $1, $2, $3) RETURNING id`,
      [kind, `Essai ${kind}`, siret],
    );
    organisations.set(kind, rows[0]?.id ?? '');
  }
  let ahead = 0;
  const now = (): Date => new Date(Date.parse(`${today}T11:00:00Z`) + ahead);
  const signIn = { publicUrl: ORIGIN, secret: SECRET, providers: [], grantsSql: grantsInForce };
  const api = await testApp(database.url, { now, signIn: { ...signIn, sendMail: async () => undefined } });
  let count = 0;

  const scopeOf = (role: Role): Scope => {
    const kind = KIND_OF_ROLE[role];
    if (kind === null) return null;
    return { kind: kind === 'EXAM_CENTRE' ? 'EXAM_CENTRE' : 'ORGANISATION', id: organisations.get(kind) ?? '' };
  };
  const somebody: AccessWorld['somebody'] = async (role, scope, parts = {}) => {
    count += 1;
    const { email = `essai.${count}@exemple.example`, name = `Camille Essai ${count}`, personId = null } = parts;
    const { from = '2026-01-01', to = null, secondFactor = true } = parts;
    const account = await server.query<{ id: string }>(
      `INSERT INTO identity.account (name, email, email_verified, person_id, two_factor_enabled)
       VALUES ($1, $2, true, $3, $4) RETURNING id`,
      [name, email, personId, secondFactor],
    );
    const id = account.rows[0]?.id ?? '';
    const within = scope === undefined ? role && scopeOf(role) : scope;
    if (role !== null) await server.query(GRANT, [id, role, within?.kind ?? 'NATIONAL', within?.id ?? null, from, to]);
    const token = randomBytes(32).toString('base64url');
    await server.query(
      `INSERT INTO identity.session (account_id, token, created_at, updated_at, expires_at, second_factor_at)
       VALUES ($1, $2, $3::timestamptz, $3, $3 + interval '7 days', $4)`,
      [id, token, now(), secondFactor ? now() : null],
    );
    const value = `${token}.${createHmac('sha256', SECRET).update(token).digest('base64')}`;
    return { id, email, headers: { cookie: `delibere.session_token=${encodeURIComponent(value)}` } };
  };
  return {
    database,
    api,
    server,
    organisations,
    somebody,
    person: async (name = 'Marie Dupont') => {
      const [given, family] = name.split(' ');
      const { rows } = await database.pool.query<{ id: string }>(
        `INSERT INTO directory.person (id, family_name, given_names) VALUES (gen_random_uuid(), $1, $2) RETURNING id`,
        [family, given],
      );
      return rows[0]?.id ?? '';
    },
    ask: (who, query, variables) => api.ask(query, variables, { ...who?.headers }),
    later: async (seconds, work) => {
      ahead += seconds * 1_000;
      try {
        return await work();
      } finally {
        ahead -= seconds * 1_000;
      }
    },
    history: async (id) => {
      const { rows } = await server.query<{ kind: string }>(
        'SELECT kind FROM audit.event WHERE object_id = $1 ORDER BY place',
        [id],
      );
      return rows.map(({ kind }) => kind);
    },
    mails: async () => {
      const { rows } = await server.query(`SELECT m.kind, m.recipient, m.link FROM mail.message m
        JOIN graphile_worker._private_jobs j ON j.payload ->> 'id' = m.id::text ORDER BY j.id`);
      return rows;
    },
    close: async () => {
      await api.close();
      await server.end();
      await database.close();
    },
  };
}

import { ROLE_ORGANISATIONS, ROLE_SCOPES, ROLES, type Role, SCOPE_KINDS, type ScopeKind } from '@delibere/shared';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';
import { grantsOf } from '../index.ts';

const KINDS = ['BRANCH', 'CPNE', 'EXAM_CENTRE', 'COMPANY', 'TRAINING_PROVIDER', 'UNION', 'EMPLOYER_ORGANISATION'];

let database: TestDatabase;
let server: pg.Pool;
const organisations = new Map<string, string>();
beforeAll(async () => {
  database = await testDatabase();
  server = new pg.Pool({ connectionString: database.url, options: '-c role=delibere_server' });
  for (const kind of KINDS) {
    const { rows } = await server.query(
      `INSERT INTO directory.organisation (id, kind, name) VALUES (gen_random_uuid(), $1, $1) RETURNING id`,
      [kind],
    );
    organisations.set(kind, rows[0].id);
  }
});
afterAll(async () => {
  await server.end();
  await database.close();
});

async function account(): Promise<string> {
  const { rows } = await server.query(
    `INSERT INTO identity.account (name, email) VALUES ('Ada', gen_random_uuid() || '@essai.example') RETURNING id`,
  );
  return rows[0].id;
}

interface Given {
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeId?: string | null;
  readonly organisationKind?: string | null;
  readonly from?: string;
  readonly to?: string | null;
}

async function give(accountId: string, grant: Given): Promise<string> {
  const { role, scopeKind, scopeId = null, organisationKind = null, from = '2026-01-01', to = null } = grant;
  const { rows } = await server.query(
    `INSERT INTO identity.role_grant (account_id, role, scope_kind, scope_id, organisation_kind, from_day, to_day, given_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now()) RETURNING id`,
    [accountId, role, scopeKind, scopeId, organisationKind, from, to],
  );
  return rows[0].id;
}

const outcome = (written: Promise<unknown>): Promise<string> =>
  written.then(
    () => 'kept',
    (error: unknown) => (error instanceof pg.DatabaseError ? (error.code ?? '') : String(error)),
  );

const CENTRE = 'EXAM_CENTRE';
const UNION = { role: 'DELEGATION_LEAD', scopeKind: 'ORGANISATION', organisationKind: 'UNION' } as const;

test('of roles × scopes × kinds of organisations, the table keeps exactly those of the shared tables', async () => {
  const found: string[] = [];
  const expected: string[] = [];
  const id = await account();
  for (const role of ROLES)
    for (const scopeKind of SCOPE_KINDS)
      for (const organisationKind of [null, ...KINDS]) {
        const scopeId = scopeKind === 'NATIONAL' ? null : (organisations.get(organisationKind ?? CENTRE) ?? null);
        const name = `${role} ${scopeKind} ${organisationKind}`;
        const scopes: readonly string[] = ROLE_SCOPES[role];
        const kinds: readonly string[] = ROLE_ORGANISATIONS[role];
        const ofOrganisation = scopeKind === 'EXAM_CENTRE' || scopeKind === 'ORGANISATION';
        const fits = ofOrganisation ? organisationKind !== null && kinds.includes(organisationKind) : !organisationKind;
        if (scopes.includes(scopeKind) && fits) expected.push(name);
        if ((await outcome(give(id, { role, scopeKind, scopeId, organisationKind }))) === 'kept') found.push(name);
      }
  expect(found).toEqual(expected);
});

test('a scope must exist and be of the kind that is said, and what has grants does not change its kind', async () => {
  const id = await account();
  const company = organisations.get('COMPANY') ?? '';
  expect(await outcome(give(id, { ...UNION, scopeId: company }))).toBe('23503');
  expect(await outcome(give(id, { ...UNION, scopeId: '00000000-0000-4000-8000-000000000000' }))).toBe('23503');
  const union = organisations.get('UNION') ?? '';
  expect(await outcome(give(id, { ...UNION, scopeId: union }))).toBe('kept');
  expect(await outcome(server.query(`UPDATE directory.organisation SET kind = 'COMPANY' WHERE id = $1`, [union]))).toBe(
    '23503',
  );
});

test('the same grant does not overlap itself, unless the other was revoked', async () => {
  const id = await account();
  const grant = { ...UNION, scopeId: organisations.get('UNION') ?? '' };
  const first = await give(id, { ...grant, from: '2026-01-01', to: '2026-06-30' });
  expect(await outcome(give(id, { ...grant, from: '2026-06-30' }))).toBe('23P01');
  expect(await outcome(give(id, { ...grant, from: '2026-07-01' }))).toBe('kept');
  expect(await outcome(give(id, { ...grant, role: 'DELEGATION_MEMBER', from: '2026-06-30' }))).toBe('kept');
  await server.query(`UPDATE identity.role_grant SET revoked_at = now(), revocation_reason = 'r' WHERE id = $1`, [
    first,
  ]);
  expect(await outcome(give(id, { ...grant, from: '2026-01-01', to: '2026-06-30' }))).toBe('kept');
});

test('the server’s role adds and ends grants and invitations, and changes or deletes nothing of them', async () => {
  const id = await account();
  const grant = await give(id, { role: 'AUDITOR', scopeKind: 'NATIONAL' });
  for (const sql of [
    `DELETE FROM identity.role_grant`,
    `DELETE FROM identity.invitation`,
    `TRUNCATE identity.role_grant`,
    `UPDATE identity.role_grant SET role = 'ADMINISTRATOR' WHERE id = '${grant}'`,
    `UPDATE identity.role_grant SET account_id = '${id}'`,
    `UPDATE identity.role_grant SET to_day = '2099-01-01'`,
    `UPDATE identity.invitation SET role = 'ADMINISTRATOR'`,
    `UPDATE identity.invitation SET email = 'x@essai.example'`,
    `ALTER TABLE identity.role_grant DISABLE TRIGGER ALL`,
  ])
    expect(await outcome(server.query(sql)), sql).toBe('42501');
  const end = `UPDATE identity.role_grant SET revoked_at = now(), revocation_reason = 'r' WHERE id = '${grant}'`;
  expect(await outcome(server.query(end))).toBe('kept');
  expect(await outcome(server.query(end)), 'twice').toBe('42501');
  expect(
    await outcome(server.query(`UPDATE identity.role_grant SET revoked_at = NULL, revocation_reason = NULL`)),
  ).toBe('42501');
});

test('grants count on their days, both included, until they are revoked', async () => {
  const id = await account();
  const centre = { scopeKind: CENTRE, scopeId: organisations.get(CENTRE) ?? '', organisationKind: CENTRE } as const;
  await give(id, { role: 'EXAM_CENTRE_MANAGER', ...centre, from: '2026-02-01', to: '2026-02-28' });
  const national = await give(id, { role: 'AUDITOR', scopeKind: 'NATIONAL', from: '2026-02-28' });
  const reader = { rows: async (sql: string, values: unknown[] = []) => (await server.query(sql, values)).rows };
  const roles = async (today: string): Promise<unknown> => await grantsOf(reader, id, today);
  const manager = { role: 'EXAM_CENTRE_MANAGER', scope: { kind: CENTRE, id: centre.scopeId } };
  const auditor = { role: 'AUDITOR', scope: null };
  expect(await roles('2026-01-31')).toEqual([]);
  expect(await roles('2026-02-01')).toEqual([manager]);
  expect(await roles('2026-02-28')).toEqual([manager, auditor]);
  expect(await roles('2026-03-01')).toEqual([auditor]);
  await server.query(`UPDATE identity.role_grant SET revoked_at = now(), revocation_reason = 'r' WHERE id = $1`, [
    national,
  ]);
  expect(await roles('2026-03-01')).toEqual([]);
});

import { ROLES, type Role } from '@delibere/shared';
import type pg from 'pg';
import { SYSTEM_SETTINGS } from '../../../kernel/authorisation/wall-settings.ts';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted } from '../../../kernel/result.ts';
import { transact } from '../../../kernel/write/transact.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { recordEvent } from '../../audit/index.ts';
import { DEMO_ROLES } from '../../directory/index.ts';
import { needsSecondFactor } from '../domain/grants.ts';
import type { DemoAccount } from '../domain/sign-in-options.ts';
import { createAccount, hashPassword } from '../use-cases/create-account.ts';

/** What every demo account signs in with, where one does not just take it with one click. */
export const DEMO_PASSWORD = 'jury-paritaire-2026';

const emailOf = (role: Role): string => `${role.toLowerCase().replaceAll('_', '-')}@demo.example`;

const NAME = `SELECT given_names || ' ' || family_name AS name FROM directory.person WHERE id = $1 AND erased_at IS NULL`;
/** Nobody has the app of an invented account: it is taken with one click, which gives the second factor too. */
const SECOND_FACTOR = 'UPDATE identity.account SET two_factor_enabled = true WHERE id = $1';
const GRANT = `INSERT INTO identity.role_grant
    (id, account_id, role, scope_kind, scope_id, organisation_kind, from_day, given_at)
  VALUES ($1, $2, $3, $4, $5, (SELECT kind FROM directory.organisation WHERE id = $5), $6, $7)`;
const MADE = 'SELECT email, name FROM identity.account WHERE email = ANY ($1) AND disabled_at IS NULL';

/** Makes the invented accounts that are missing, one for each role, of people of the demo directory. @returns those there are */
export async function demoAccounts(pool: pg.Pool, now: Date): Promise<readonly DemoAccount[]> {
  const request = { caller: { kind: 'SYSTEM', id: 'demo' }, requestId: null, now, settings: SYSTEM_SETTINGS } as const;
  const known = await pool.query<{ email: string }>(MADE, [ROLES.map(emailOf)]);
  const missing = ROLES.filter((role) => known.rows.every(({ email }) => email !== emailOf(role)));
  const passwordHash = missing.length > 0 ? await hashPassword(DEMO_PASSWORD) : '';
  for (const role of missing) {
    await transact(pool, request, async (uow) => accepted(await createDemo(uow, role, passwordHash)));
  }
  const { rows } = await pool.query<{ email: string; name: string }>(MADE, [ROLES.map(emailOf)]);
  const names = new Map(rows.map(({ email, name }) => [email, name]));
  return ROLES.flatMap((role) => {
    const [email, name] = [emailOf(role), names.get(emailOf(role))];
    return name === undefined ? [] : { role, email, name };
  });
}

async function createDemo(uow: UnitOfWork, role: Role, passwordHash: string): Promise<void> {
  const { personId, scope } = DEMO_ROLES[role];
  const [person] = await uow.rows<{ name: string }>(NAME, [personId]);
  if (!person) return;
  const account = { email: emailOf(role), name: person.name, personId, language: 'fr', passwordHash } as const;
  const made = await createAccount(uow, account);
  if (!made.ok) return;
  const accountId = made.value.id;
  if (needsSecondFactor(role)) await uow.rows(SECOND_FACTOR, [accountId]);
  const id = crypto.randomUUID();
  const today = parisDay(uow.now);
  await uow.rows(GRANT, [id, accountId, role, scope?.kind ?? 'NATIONAL', scope?.id ?? null, today, uow.now]);
  const after = {
    grant: id,
    role,
    scopeKind: scope?.kind ?? 'NATIONAL',
    scopeId: scope?.id ?? null,
    from: today,
    to: null,
  };
  recordEvent(uow, { kind: 'ROLE_GRANTED', object: { type: 'ACCOUNT', id: accountId }, after });
}

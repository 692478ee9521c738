import type { Role, ScopeKind } from '@delibere/shared';
import type pg from 'pg';
import { SYSTEM_SETTINGS } from '../../../kernel/authorisation/wall-settings.ts';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted } from '../../../kernel/result.ts';
import { transact } from '../../../kernel/write/transact.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { needsSecondFactor } from '../domain/grants.ts';
import type { DemoAccount } from '../domain/sign-in-options.ts';
import { createAccount, hashPassword } from '../use-cases/create-account.ts';

/** What every demo account signs in with, where one does not just take it with one click. */
export const DEMO_PASSWORD = 'jury-paritaire-2026';

interface Demo {
  readonly role: Role;
  readonly name: string;
  readonly scope: ScopeKind;
  /** Kinds of organisation the role can be granted in, where it is. */
  readonly within: readonly string[];
}

/** One account for each role that people have; a partner is a program, with a key. */
const DEMO: readonly Demo[] = [
  { role: 'ADMINISTRATOR', name: 'Alix Morel', scope: 'NATIONAL', within: [] },
  { role: 'AUDITOR', name: 'Camille Perrin', scope: 'NATIONAL', within: [] },
  { role: 'EXAM_CENTRE_MANAGER', name: 'Dominique Garnier', scope: 'EXAM_CENTRE', within: ['EXAM_CENTRE'] },
  { role: 'DELEGATION_LEAD', name: 'Claude Lefèvre', scope: 'ORGANISATION', within: ['UNION'] },
  { role: 'DELEGATION_MEMBER', name: 'Sacha Renaud', scope: 'ORGANISATION', within: ['UNION'] },
  { role: 'ASSESSOR', name: 'Andréa Fontaine', scope: 'EXAM_CENTRE', within: ['EXAM_CENTRE'] },
  { role: 'COMPANY_TUTOR', name: 'Maxime Chevalier', scope: 'ORGANISATION', within: ['COMPANY'] },
  { role: 'CANDIDATE', name: 'Lou Marchand', scope: 'EXAM_CENTRE', within: ['EXAM_CENTRE'] },
  { role: 'PARTNER', name: 'Noa Lambert', scope: 'ORGANISATION', within: ['TRAINING_PROVIDER'] },
];

const emailOf = ({ role }: Pick<Demo, 'role'>): string => `${role.toLowerCase().replaceAll('_', '-')}@demo.example`;

const PERSON = `INSERT INTO directory.person (id, family_name, given_names, created_at) VALUES ($1, $2, $3, $4)`;
const AFFILIATION = `INSERT INTO directory.affiliation (id, person_id, organisation_id, from_day)
  VALUES (gen_random_uuid(), $1, $2, $3)`;
const ORGANISATION = `SELECT id, kind FROM directory.organisation WHERE kind = ANY ($1) AND closed_on IS NULL
  ORDER BY name LIMIT 1`;
/** Nobody has the app of an invented account: it is taken with one click, which gives the second factor too. */
const SECOND_FACTOR = 'UPDATE identity.account SET two_factor_enabled = true WHERE id = $1';
const GRANT = `INSERT INTO identity.role_grant (account_id, role, scope_kind, scope_id, organisation_kind, from_day, given_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** Makes the invented accounts that are missing; a second start finds nothing to do. @returns all of them */
export async function demoAccounts(pool: pg.Pool, now: Date): Promise<readonly DemoAccount[]> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const request = { caller: { kind: 'SYSTEM', id: 'demo' }, requestId: null, now, settings: SYSTEM_SETTINGS } as const;
  for (const demo of DEMO) {
    await transact(pool, request, async (uow) => accepted(await createDemo(uow, demo, passwordHash)));
  }
  const { rows } = await pool.query<{ email: string }>('SELECT email FROM identity.account');
  const made = new Set(rows.map(({ email }) => email));
  return DEMO.map((demo) => ({ role: demo.role, name: demo.name, email: emailOf(demo) })).filter(({ email }) =>
    made.has(email),
  );
}

async function createDemo(uow: UnitOfWork, demo: Demo, passwordHash: string): Promise<void> {
  const [known] = await uow.rows('SELECT FROM identity.account WHERE email = $1', [emailOf(demo)]);
  const [within] = await uow.rows<{ id: string; kind: string }>(ORGANISATION, [demo.within]);
  if (known || (demo.scope !== 'NATIONAL' && !within)) return;
  const personId = crypto.randomUUID();
  const today = parisDay(uow.now);
  const [givenNames = '', familyName = ''] = demo.name.split(' ');
  await uow.rows(PERSON, [personId, familyName, givenNames, uow.now]);
  if (within) await uow.rows(AFFILIATION, [personId, within.id, today]);
  const account = { email: emailOf(demo), name: demo.name, personId, language: 'fr', passwordHash } as const;
  const made = await createAccount(uow, account);
  if (!made.ok) return;
  const scope = within ? [within.id, within.kind] : [null, null];
  if (needsSecondFactor(demo.role)) await uow.rows(SECOND_FACTOR, [made.value.id]);
  await uow.rows(GRANT, [made.value.id, demo.role, demo.scope, ...scope, today, uow.now]);
}

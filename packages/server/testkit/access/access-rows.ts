import type pg from 'pg';

/** Makes rows of accounts and rights as the owner of the database. */
export interface AccessRows {
  account(): Promise<string>;
  closedAccount(): Promise<string>;
  /** A role of auditor since 2020. @returns its id */
  grant(accountId: string): Promise<string>;
  /** A role of partner of a union since 2020. */
  partner(accountId: string, unionId: string): Promise<string>;
  /** One that waits since 2020. */
  invitation(): Promise<string>;
  apiKey(accountId: string): Promise<string>;
  /** One of which nobody knows whether it was sent. */
  uncertainMail(): Promise<string>;
}

const ACCOUNT = `INSERT INTO identity.account (name, email, disabled_at)
  VALUES ('Camille Essai', gen_random_uuid() || '@exemple.example', $1) RETURNING id`;
const GRANT = `INSERT INTO identity.role_grant (account_id, role, scope_kind, from_day, given_at)
  VALUES ($1, 'AUDITOR', 'NATIONAL', '2020-01-01', '2020-01-01') RETURNING id`;
const PARTNER = `INSERT INTO identity.role_grant
    (account_id, role, scope_kind, scope_id, organisation_kind, from_day, given_at)
  VALUES ($1, 'PARTNER', 'ORGANISATION', $2, 'UNION', '2020-01-01', '2020-01-01') RETURNING id`;
const INVITATION = `INSERT INTO identity.invitation
    (email, role, scope_kind, from_day, language, token_hash, invited_at, sent_at, expires_at)
  VALUES (gen_random_uuid() || '@exemple.example', 'AUDITOR', 'NATIONAL', '2020-01-01', 'fr',
    sha256(gen_random_uuid()::text::bytea), '2020-01-01', '2020-01-01', '2199-01-01') RETURNING id`;
const KEY = `INSERT INTO identity.api_key (account_id, name, start, digest, scopes)
  VALUES ($1, 'Essai', 'dlb_', sha256(gen_random_uuid()::text::bytea), '{}') RETURNING id`;

const MAIL = `INSERT INTO mail.message (kind, recipient, language, subject, text, html, created_at, state, message_id)
  VALUES ('ROLE_CHANGED', gen_random_uuid() || '@exemple.example', 'fr', 'Essai', 'Essai', '<p>Essai</p>', '2026-01-01',
    'UNCERTAIN', '<' || gen_random_uuid() || '@jury.example>') RETURNING id`;

/** Makers over a database. */
export function accessRows(pool: Pick<pg.Pool, 'query'>): AccessRows {
  const made = async (sql: string, values: readonly unknown[]): Promise<string> => {
    const { rows } = await pool.query<{ id: string }>(sql, [...values]);
    return rows[0]?.id ?? '';
  };
  return {
    account: () => made(ACCOUNT, [null]),
    closedAccount: () => made(ACCOUNT, ['2026-01-01']),
    grant: (accountId) => made(GRANT, [accountId]),
    partner: (accountId, unionId) => made(PARTNER, [accountId, unionId]),
    invitation: () => made(INVITATION, []),
    apiKey: (accountId) => made(KEY, [accountId]),
    uncertainMail: () => made(MAIL, []),
  };
}

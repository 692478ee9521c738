import type { Role } from '@delibere/shared';
import type { Rows } from '../rows.ts';

/** An account that acts for an organisation, as mails address it. */
export interface Correspondent {
  readonly organisationId: string;
  readonly email: string;
  readonly name: string;
  readonly language: 'fr' | 'en';
}

/** Accounts that hold one of some roles for organisations on a day, none that is disabled. */
export async function correspondentsOf(
  reader: Rows,
  roles: readonly Role[],
  organisationIds: readonly string[],
  today: string,
): Promise<readonly Correspondent[]> {
  return reader.rows(
    `SELECT DISTINCT g.scope_id AS "organisationId", a.email, a.name, a.language
     FROM identity.role_grant g JOIN identity.account a ON a.id = g.account_id
     WHERE g.role = ANY ($1::text[]) AND g.scope_id = ANY ($2::uuid[]) AND g.revoked_at IS NULL AND a.disabled_at IS NULL
       AND $3::date BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
     ORDER BY a.email`,
    [roles, organisationIds, today],
  );
}

/** The language each of some people reads mails in, of those who have an account. */
export async function languagesOf(
  reader: Rows,
  personIds: readonly string[],
): Promise<readonly { readonly personId: string; readonly language: 'fr' | 'en' }[]> {
  return reader.rows(
    `SELECT person_id AS "personId", language FROM identity.account WHERE person_id = ANY ($1::uuid[])`,
    [personIds],
  );
}

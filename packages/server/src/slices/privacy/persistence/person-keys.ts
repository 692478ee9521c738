import type { PersonKeys, Rows } from '../../../kernel/personal-data.ts';

/** A person whose data are asked for. */
export interface KnownPerson extends PersonKeys {
  readonly erasedAt: Date | null;
}

const KEYS = `SELECT p.erased_at AS "erasedAt",
    ARRAY(SELECT a.id::text FROM identity.account a WHERE a.person_id = p.id) AS "accountIds",
    ARRAY(SELECT a.email FROM identity.account a WHERE a.person_id = p.id
      UNION SELECT c.email FROM directory.person_contact c WHERE c.person_id = p.id AND c.email IS NOT NULL) AS emails
  FROM directory.person p WHERE p.id = $1`;

/** Looks a person up, as far as the caller's policies let them be seen; null where there is none. */
export async function findPerson(rows: Rows, personId: string): Promise<KnownPerson | null> {
  const [row] = await rows<Omit<KnownPerson, 'personId'>>(KEYS, [personId]);
  return row ? { personId, ...row } : null;
}

/** What somebody still does: it has to end before they can be forgotten. */
export interface Ties {
  readonly affiliations: number;
  readonly mandates: number;
  readonly roles: number;
}

const TIES = `SELECT
    (SELECT count(*)::int FROM directory.affiliation
      WHERE person_id = $1 AND coalesce(to_day, 'infinity') >= directory.today()) AS affiliations,
    (SELECT count(*)::int FROM directory.mandate
      WHERE person_id = $1 AND coalesce(to_day, 'infinity') >= directory.today()) AS mandates,
    (SELECT count(*)::int FROM identity.role_grant
      WHERE account_id::text = ANY ($2) AND revoked_at IS NULL
        AND coalesce(to_day, 'infinity') >= directory.today()) AS roles`;

/** Counts what ties a person to others today or later. */
export async function tiesOf(rows: Rows, { personId, accountIds }: PersonKeys): Promise<Ties> {
  const [ties] = await rows<Ties>(TIES, [personId, accountIds]);
  return ties ?? { affiliations: 0, mandates: 0, roles: 0 };
}

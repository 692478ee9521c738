import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { Identity } from './persons.ts';

/** Who somebody was said to be up to a version of their entry. */
export interface FormerIdentityRow extends Identity {
  readonly personId: string;
  readonly version: number;
}

/** The latest first. */
export async function formerIdentitiesOf(
  reader: PersonalReader,
  personIds: readonly string[],
): Promise<readonly FormerIdentityRow[]> {
  const sql = `SELECT person_id AS "personId", version, family_name AS "familyName", given_names AS "givenNames",
    qualification FROM directory.former_identity WHERE person_id = ANY ($1::uuid[]) ORDER BY version DESC`;
  return reader.rows(sql, [personIds]);
}

/** Keeps who somebody was said to be until now. */
export async function keepFormerIdentity(reader: PersonalReader, row: FormerIdentityRow): Promise<void> {
  await reader.rows(
    `INSERT INTO directory.former_identity (person_id, version, family_name, given_names, qualification)
     VALUES ($1, $2, $3, $4, $5)`,
    [row.personId, row.version, row.familyName, row.givenNames, row.qualification],
  );
}

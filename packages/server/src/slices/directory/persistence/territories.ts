import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';

/** A department an exam centre answers for. */
export interface TerritoryRow {
  readonly organisationId: string;
  readonly department: string;
}

/** In the order of the codes. */
export async function territoriesOf(reader: PersonalReader, ids: readonly string[]): Promise<readonly TerritoryRow[]> {
  const sql = `SELECT organisation_id AS "organisationId", department FROM directory.organisation_department
    WHERE organisation_id = ANY ($1::uuid[]) ORDER BY department`;
  return reader.rows(sql, [ids]);
}

/** Makes the territory of an organisation these departments and no other. */
export async function writeTerritory(
  reader: PersonalReader,
  id: string,
  departments: readonly string[],
): Promise<void> {
  await reader.rows(
    'DELETE FROM directory.organisation_department WHERE organisation_id = $1 AND department <> ALL ($2::text[])',
    [id, departments],
  );
  await reader.rows(
    `INSERT INTO directory.organisation_department (organisation_id, department)
     SELECT $1, d FROM unnest($2::text[]) d ON CONFLICT DO NOTHING`,
    [id, departments],
  );
}

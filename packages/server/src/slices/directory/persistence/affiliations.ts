import type { Reach } from '../../../kernel/authorisation/rights.ts';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import { affiliationWithin, REACH_AFTER_IDS, reachValues } from './reach.ts';

/** A period during which somebody belongs to an organisation, both days included. */
export interface AffiliationRow {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly position: string | null;
  readonly from: string;
  readonly to: string | null;
}

const AFFILIATION_COLUMNS = `a.id, a.person_id AS "personId", a.organisation_id AS "organisationId", a.position,
  a.from_day::text AS "from", a.to_day::text AS "to"`;

/** Those within reach, the latest first. */
export async function affiliationsOf(
  reader: PersonalReader,
  personIds: readonly string[],
  reach: Reach,
): Promise<readonly AffiliationRow[]> {
  const sql = `SELECT ${AFFILIATION_COLUMNS} FROM directory.affiliation a
    WHERE a.person_id = ANY ($1::uuid[]) AND ${affiliationWithin(REACH_AFTER_IDS)} ORDER BY a.from_day DESC, a.id`;
  return reader.rows(sql, [personIds, ...reachValues(reach)]);
}

/** One that is visible; null where there is none. */
export async function affiliationById(reader: PersonalReader, id: string): Promise<AffiliationRow | null> {
  const sql = `SELECT ${AFFILIATION_COLUMNS} FROM directory.affiliation a WHERE a.id = $1`;
  const [row] = await reader.rows<AffiliationRow>(sql, [id]);
  return row ?? null;
}

export async function insertAffiliation(reader: PersonalReader, row: AffiliationRow): Promise<void> {
  await reader.rows(
    `INSERT INTO directory.affiliation (id, person_id, organisation_id, position, from_day, to_day)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [row.id, row.personId, row.organisationId, row.position, row.from, row.to],
  );
}

export async function endAffiliationRow(reader: PersonalReader, id: string, on: string): Promise<void> {
  await reader.rows('UPDATE directory.affiliation SET to_day = $2 WHERE id = $1', [id, on]);
}

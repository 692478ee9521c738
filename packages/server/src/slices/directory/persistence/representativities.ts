import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';

/** A period during which an organisation is representative of a branch, both days included. */
export interface RepresentativityRow {
  readonly id: string;
  readonly organisationId: string;
  readonly branchId: string;
  readonly from: string;
  readonly to: string | null;
  /** The text that says so. */
  readonly source: string;
}

const COLUMNS = `r.id, r.organisation_id AS "organisationId", r.branch_id AS "branchId", r.from_day::text AS "from",
  r.to_day::text AS "to", r.source`;

/** The latest first. */
export async function representativitiesOf(
  reader: PersonalReader,
  organisationIds: readonly string[],
): Promise<readonly RepresentativityRow[]> {
  const sql = `SELECT ${COLUMNS} FROM directory.representativity r WHERE r.organisation_id = ANY ($1::uuid[])
    ORDER BY r.from_day DESC, r.id`;
  return reader.rows(sql, [organisationIds]);
}

/** One, which nobody else can change until the transaction ends; null where there is none. */
export async function lockedRepresentativity(reader: PersonalReader, id: string): Promise<RepresentativityRow | null> {
  const sql = `SELECT ${COLUMNS} FROM directory.representativity r WHERE r.id = $1 FOR UPDATE`;
  const [row] = await reader.rows<RepresentativityRow>(sql, [id]);
  return row ?? null;
}

export async function insertRepresentativity(reader: PersonalReader, row: RepresentativityRow): Promise<void> {
  await reader.rows(
    `INSERT INTO directory.representativity (id, organisation_id, branch_id, from_day, to_day, source)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [row.id, row.organisationId, row.branchId, row.from, row.to, row.source],
  );
}

export async function endRepresentativityRow(reader: PersonalReader, id: string, on: string): Promise<void> {
  await reader.rows('UPDATE directory.representativity SET to_day = $2 WHERE id = $1', [id, on]);
}

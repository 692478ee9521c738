import type { OrganisationKind } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';

/** An organisation as it is kept. */
export interface OrganisationRow {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly shortName: string | null;
  readonly siret: string | null;
  readonly idcc: string | null;
  readonly parentId: string | null;
  /** The last day it exists, "2026-12-31"; null where it goes on. */
  readonly closedOn: string | null;
  /** Where requests to designate go; null where it is not known. */
  readonly juryEmail: string | null;
  readonly postalAddress: string | null;
  readonly version: number;
}

/** What of an organisation is typed in. */
export type OrganisationDetails = Pick<OrganisationRow, 'name' | 'shortName' | 'siret' | 'idcc' | 'parentId'>;

export const ORGANISATION_COLUMNS = `o.id, o.kind, o.name, o.short_name AS "shortName", o.siret, o.idcc,
  o.parent_id AS "parentId", o.closed_on::text AS "closedOn", o.jury_email AS "juryEmail",
  o.postal_address AS "postalAddress", o.version`;

export async function organisationsByIds(
  reader: PersonalReader,
  ids: readonly string[],
): Promise<readonly OrganisationRow[]> {
  return reader.rows(`SELECT ${ORGANISATION_COLUMNS} FROM directory.organisation o WHERE o.id = ANY ($1::uuid[])`, [
    ids,
  ]);
}

/** One organisation, which nobody else can change until the transaction ends; null where there is none. */
export async function lockedOrganisation(reader: PersonalReader, id: string): Promise<OrganisationRow | null> {
  const sql = `SELECT ${ORGANISATION_COLUMNS} FROM directory.organisation o WHERE o.id = $1 FOR UPDATE`;
  const [row] = await reader.rows<OrganisationRow>(sql, [id]);
  return row ?? null;
}

/** One organisation, which stays as it is until the transaction ends; null where there is none. */
export async function keptOrganisation(reader: PersonalReader, id: string): Promise<OrganisationRow | null> {
  const sql = `SELECT ${ORGANISATION_COLUMNS} FROM directory.organisation o WHERE o.id = $1 FOR SHARE`;
  const [row] = await reader.rows<OrganisationRow>(sql, [id]);
  return row ?? null;
}

export async function insertOrganisation(
  reader: PersonalReader,
  row: OrganisationDetails & Pick<OrganisationRow, 'id' | 'kind'>,
): Promise<void> {
  await reader.rows(
    `INSERT INTO directory.organisation (id, kind, name, short_name, siret, idcc, parent_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [row.id, row.kind, row.name, row.shortName, row.siret, row.idcc, row.parentId],
  );
}

export async function updateOrganisation(
  reader: PersonalReader,
  id: string,
  details: OrganisationDetails & Pick<OrganisationRow, 'closedOn'>,
): Promise<void> {
  await reader.rows(
    `UPDATE directory.organisation SET name = $2, short_name = $3, siret = $4, idcc = $5, parent_id = $6,
       closed_on = $7, version = version + 1 WHERE id = $1`,
    [id, details.name, details.shortName, details.siret, details.idcc, details.parentId, details.closedOn],
  );
}

export async function updateOrganisationContact(
  reader: PersonalReader,
  id: string,
  { juryEmail, postalAddress }: Pick<OrganisationRow, 'juryEmail' | 'postalAddress'>,
): Promise<void> {
  await reader.rows(
    'UPDATE directory.organisation SET jury_email = $2, postal_address = $3, version = version + 1 WHERE id = $1',
    [id, juryEmail, postalAddress],
  );
}

/** Whether one organisation is another, or lies above it. */
export async function isAtOrAbove(reader: PersonalReader, above: string, below: string): Promise<boolean> {
  const sql = `WITH RECURSIVE up (id, parent_id) AS (
      SELECT id, parent_id FROM directory.organisation WHERE id = $2
      UNION SELECT o.id, o.parent_id FROM directory.organisation o JOIN up ON o.id = up.parent_id)
    SELECT FROM up WHERE id = $1`;
  return (await reader.rows(sql, [above, below])).length > 0;
}

/** What of an organisation goes on past a day: mandates it gave or that are for it, representativity, and what is below it. */
export interface Use {
  readonly mandates: number;
  readonly representativities: number;
  readonly organisations: number;
}

export async function useAfter(reader: PersonalReader, id: string, day: string): Promise<Use> {
  const sql = `SELECT
    (SELECT count(*)::int FROM directory.mandate WHERE (organisation_id = $1 OR exam_centre_id = $1)
      AND coalesce(to_day, 'infinity') > $2::date) AS mandates,
    (SELECT count(*)::int FROM directory.representativity WHERE (organisation_id = $1 OR branch_id = $1)
      AND coalesce(to_day, 'infinity') > $2::date) AS representativities,
    (SELECT count(*)::int FROM directory.organisation WHERE parent_id = $1
      AND coalesce(closed_on, 'infinity') > $2::date) AS organisations`;
  const [row] = await reader.rows<Use>(sql, [id, day]);
  return row ?? { mandates: 0, representativities: 0, organisations: 0 };
}

import type { OrganisationKind } from '@delibere/shared';
import type { Reach } from '../../../kernel/authorisation/rights.ts';
import type { Keyset } from '../../../kernel/read/cursor.ts';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import { SqlParameters } from '../../../kernel/read/sql-parameters.ts';
import { ORGANISATION_COLUMNS, type OrganisationRow } from './organisations.ts';
import { organisationWithin } from './reach.ts';
import { holdsWords, typedWords } from './words.ts';

/** Which organisations are listed. */
export interface OrganisationFilter {
  /** Words of a name, or digits of a SIRET, as people type them. */
  readonly query: string | null;
  /** All kinds where there are none. */
  readonly kinds: readonly OrganisationKind[];
  /** Those that answer for this department. */
  readonly department: string | null;
  /** Those that exist on this day; closed ones too where there is none. */
  readonly openOn: string | null;
  /** Those directly part of this one. */
  readonly partOf: string | null;
}

export type ListedOrganisation = OrganisationRow & { readonly orderKey: string };

/** No list is counted further. */
const MAX_COUNT = 100_000;

function matching(
  { query, kinds, department, openOn, partOf }: OrganisationFilter,
  reach: Reach,
  parameters: SqlParameters,
): string {
  const conditions = [
    organisationWithin(reach, (value) => parameters.add(value)),
    ...holdsWords('o.search_text', typedWords(query), parameters),
  ];
  if (kinds.length > 0) conditions.push(`o.kind = ANY (${parameters.add(kinds)}::text[])`);
  if (openOn !== null) conditions.push(`coalesce(o.closed_on, 'infinity') >= ${parameters.add(openOn)}::date`);
  if (partOf !== null) conditions.push(`o.parent_id = ${parameters.add(partOf)}::uuid`);
  if (department !== null) {
    conditions.push(`EXISTS (SELECT FROM directory.organisation_department d
      WHERE d.organisation_id = o.id AND d.department = ${parameters.add(department)})`);
  }
  return conditions.join(' AND ');
}

/** Organisations within reach, by name, after a place in the list. */
export async function organisationPage(
  reader: PersonalReader,
  filter: OrganisationFilter,
  reach: Reach,
  after: Keyset | null,
  limit: number,
): Promise<readonly ListedOrganisation[]> {
  const parameters = new SqlParameters();
  const where = [matching(filter, reach, parameters)];
  if (after !== null) {
    const [name, id] = after;
    where.push(`(o.order_key, o.id) > (${parameters.add(name)}, ${parameters.add(id)}::uuid)`);
  }
  return reader.rows(
    `SELECT ${ORGANISATION_COLUMNS}, o.order_key AS "orderKey" FROM directory.organisation o
     WHERE ${where.join(' AND ')} ORDER BY o.order_key, o.id LIMIT ${parameters.add(limit)}`,
    parameters.values,
  );
}

/** How many there are in all. */
export async function organisationCount(
  reader: PersonalReader,
  filter: OrganisationFilter,
  reach: Reach,
): Promise<number> {
  const parameters = new SqlParameters();
  const sql = `SELECT count(*)::int AS count FROM (SELECT FROM directory.organisation o
    WHERE ${matching(filter, reach, parameters)} LIMIT ${MAX_COUNT}) found`;
  const [row] = await reader.rows<{ count: number }>(sql, parameters.values);
  return row?.count ?? 0;
}

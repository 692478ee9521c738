import type { College } from '@delibere/shared';
import type { Reach } from '../../../kernel/authorisation/rights.ts';
import type { Keyset } from '../../../kernel/read/cursor.ts';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import { SqlParameters } from '../../../kernel/read/sql-parameters.ts';
import { PERSON_COLUMNS, type PersonRow } from './persons.ts';
import { mandateWithin, personWithin, placesOf } from './reach.ts';
import { holdsWords, typedWords } from './words.ts';

/** Which people are listed. */
export interface PersonFilter {
  /** Words of their names, or of their address of e-mail, as people type them. */
  readonly query: string | null;
  /** Those who belong to it or hold a mandate of it. */
  readonly organisationId: string | null;
  /** Those who hold a mandate on this side. */
  readonly college: College | null;
  /** Those who hold a mandate on this day. */
  readonly mandatedOn: string | null;
}

/** What of people, and of mandates, may be seen. */
export interface PersonReach {
  readonly persons: Reach;
  readonly mandates: Reach;
}

export type ListedPerson = PersonRow & { readonly orderKey: string };

/** No list is counted further. */
const MAX_COUNT = 100_000;

function matching(filter: PersonFilter, reach: PersonReach, parameters: SqlParameters): string {
  const { query, organisationId, college, mandatedOn } = filter;
  const places = placesOf(reach.persons, (value) => parameters.add(value));
  const conditions = ['p.erased_at IS NULL', personWithin(places)];
  const words = typedWords(query);
  conditions.push(
    ...holdsWords(
      'p.search_text',
      words.filter((word) => !word.includes('@')),
      parameters,
    ),
  );
  for (const address of words.filter((word) => word.includes('@'))) {
    conditions.push(`EXISTS (SELECT FROM directory.person_contact c
      WHERE c.person_id = p.id AND starts_with(c.email, ${parameters.add(address.toLowerCase())}))`);
  }
  if (college !== null || mandatedOn !== null) {
    conditions.push(`p.id IN (${mandated(filter, reach.mandates, parameters)})`);
  } else if (organisationId !== null) {
    const id = parameters.add(organisationId);
    conditions.push(`(p.id IN (SELECT a.person_id FROM directory.affiliation a
        WHERE a.organisation_id = ${id}::uuid AND coalesce(a.to_day, 'infinity') >= directory.today())
      OR p.id IN (${mandated(filter, reach.mandates, parameters)} AND coalesce(m.to_day, 'infinity') >= directory.today()))`);
  }
  return conditions.join(' AND ');
}

/** People who hold a mandate that may be seen. */
function mandated(
  { organisationId, college, mandatedOn }: PersonFilter,
  reach: Reach,
  parameters: SqlParameters,
): string {
  const conditions = [mandateWithin(placesOf(reach, (value) => parameters.add(value)))];
  if (organisationId !== null) conditions.push(`m.organisation_id = ${parameters.add(organisationId)}::uuid`);
  if (college !== null) conditions.push(`m.college = ${parameters.add(college)}`);
  if (mandatedOn !== null) {
    conditions.push(`${parameters.add(mandatedOn)}::date BETWEEN m.from_day AND coalesce(m.to_day, 'infinity')`);
  }
  return `SELECT m.person_id FROM directory.mandate m WHERE ${conditions.join(' AND ')}`;
}

/** People within reach, by name, after a place in the list; those whose entry was erased are not listed. */
export async function personPage(
  reader: PersonalReader,
  filter: PersonFilter,
  reach: PersonReach,
  after: Keyset | null,
  limit: number,
): Promise<readonly ListedPerson[]> {
  const parameters = new SqlParameters();
  const where = [matching(filter, reach, parameters)];
  if (after !== null) {
    const [name, id] = after;
    where.push(`(p.order_key, p.id) > (${parameters.add(name)}, ${parameters.add(id)}::uuid)`);
  }
  return reader.rows(
    `SELECT ${PERSON_COLUMNS}, p.order_key AS "orderKey" FROM directory.person p
     WHERE ${where.join(' AND ')} ORDER BY p.order_key, p.id LIMIT ${parameters.add(limit)}`,
    parameters.values,
  );
}

/** How many there are in all. */
export async function personCount(reader: PersonalReader, filter: PersonFilter, reach: PersonReach): Promise<number> {
  const parameters = new SqlParameters();
  const sql = `SELECT count(*)::int AS count FROM (SELECT FROM directory.person p
    WHERE ${matching(filter, reach, parameters)} LIMIT ${MAX_COUNT}) found`;
  const [row] = await reader.rows<{ count: number }>(sql, parameters.values);
  return row?.count ?? 0;
}

import type { SessionState } from '@delibere/shared';
import type { Reach } from '../../../kernel/authorisation/rights.ts';
import type { Keyset } from '../../../kernel/read/cursor.ts';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import { SqlParameters } from '../../../kernel/read/sql-parameters.ts';
import { holdsWords, typedWords } from '../../directory/index.ts';
import { SESSION_COLUMNS, type SessionRow } from './sessions.ts';

type Reader = Pick<PersonalReader, 'rows'>;

/** Which sessions are listed. */
export interface SessionFilter {
  /** Words of the reference, the place or the exam centre, as people type them. */
  readonly query: string | null;
  /** All states where there are none. */
  readonly states: readonly SessionState[];
  readonly from: string | null;
  readonly to: string | null;
  readonly examCentreId: string | null;
  /** Those in which this person holds a seat. */
  readonly seated: string | null;
}

/** No list is counted further. */
const MAX_COUNT = 100_000;

/** Condition on sessions `s`, the same as `sessionParties` says. */
function within(reach: Reach, parameters: SqlParameters): string {
  if (reach.all) return 'true';
  const persons = parameters.add(reach.persons);
  const centres = parameters.add(reach.scopes.EXAM_CENTRE ?? []);
  const organisations = parameters.add(reach.scopes.ORGANISATION ?? []);
  return `(s.exam_centre_id = ANY (${centres}::uuid[])
    OR s.id IN (SELECT session_id FROM jury.designation_request WHERE organisation_id = ANY (${organisations}::uuid[]))
    OR (s.state <> 'DRAFT' AND s.id IN (SELECT session_id FROM jury.seat
      WHERE person_id = ANY (${persons}::uuid[]) OR organisation_id = ANY (${organisations}::uuid[]))))`;
}

function matching(filter: SessionFilter, reach: Reach, parameters: SqlParameters): string {
  const { query, states, from, to, examCentreId, seated } = filter;
  const conditions = [within(reach, parameters)];
  const searched = `directory.plain(s.reference || ' ' || coalesce(s.place, '') || ' ' ||
    (SELECT o.name FROM directory.organisation o WHERE o.id = s.exam_centre_id))`;
  conditions.push(...holdsWords(searched, typedWords(query), parameters));
  if (states.length > 0) conditions.push(`s.state = ANY (${parameters.add(states)}::text[])`);
  if (from !== null) conditions.push(`s.session_on >= ${parameters.add(from)}::date`);
  if (to !== null) conditions.push(`s.session_on <= ${parameters.add(to)}::date`);
  if (examCentreId !== null) conditions.push(`s.exam_centre_id = ${parameters.add(examCentreId)}::uuid`);
  if (seated !== null) {
    conditions.push(`s.id IN (SELECT session_id FROM jury.seat WHERE person_id = ${parameters.add(seated)}::uuid)`);
  }
  return conditions.join(' AND ');
}

/** Which page, and in which order of days. */
export interface SessionPage {
  readonly soonestFirst: boolean;
  readonly after: Keyset | null;
  readonly limit: number;
}

/** Sessions within reach, by day, after a place in the list. */
export async function sessionPage(
  reader: Reader,
  filter: SessionFilter,
  reach: Reach,
  { soonestFirst, after, limit }: SessionPage,
): Promise<readonly SessionRow[]> {
  const parameters = new SqlParameters();
  const where = [matching(filter, reach, parameters)];
  const [beyond, order] = soonestFirst ? ['>', 'ASC'] : ['<', 'DESC'];
  if (after !== null) {
    const [day, id] = after;
    where.push(`(s.session_on, s.id) ${beyond} (${parameters.add(day)}::date, ${parameters.add(id)}::uuid)`);
  }
  return reader.rows(
    `SELECT ${SESSION_COLUMNS} FROM jury.session s WHERE ${where.join(' AND ')}
     ORDER BY s.session_on ${order}, s.id ${order} LIMIT ${parameters.add(limit)}`,
    parameters.values,
  );
}

/** How many there are in all. */
export async function sessionCount(reader: Reader, filter: SessionFilter, reach: Reach): Promise<number> {
  const parameters = new SqlParameters();
  const sql = `SELECT count(*)::int AS count FROM (SELECT FROM jury.session s
    WHERE ${matching(filter, reach, parameters)} LIMIT ${MAX_COUNT}) found`;
  const [row] = await reader.rows<{ count: number }>(sql, parameters.values);
  return row?.count ?? 0;
}

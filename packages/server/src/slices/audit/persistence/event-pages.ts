import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { ObjectKey, TrailFilter } from '../domain/trail-filter.ts';
import { EVENT_COLUMNS } from './event-columns.ts';

/** No list is counted further. */
export const MAX_COUNT = 100_000;

/** A statement ready to be sent. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

interface Conditions {
  readonly where: string;
  readonly values: unknown[];
}

/** No clock of a database is so far ahead of ours. */
const CLOCKS_APART_MS = 24 * 60 * 60 * 1_000;

/** Days begin in Paris; as constants they leave the partitions of other years unopened. */
const startOf = (day: string): string => `(${day}::date)::timestamp AT TIME ZONE 'Europe/Paris'`;

function conditions(filter: TrailFilter, after: string | null, now: Date): Conditions {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  // As a constant: the partitions of years to come are not even thought of.
  const where = [`e.occurred_at < ${add(new Date(now.getTime() + CLOCKS_APART_MS))}`];
  const { from, to, kinds, objectTypes, object, actor, requestId } = filter;
  if (after !== null) where.push(`e.id < ${add(after)}::bigint`);
  if (from) where.push(`e.occurred_at >= ${startOf(add(from))}`);
  if (to) where.push(`e.occurred_at < ${startOf(`(${add(to)}::date + 1)`)}`);
  if (kinds) where.push(`e.kind = ANY (${add(kinds)}::text[])`);
  if (objectTypes) where.push(`e.object_type = ANY (${add(objectTypes)}::text[])`);
  if (object) where.push(`e.object_type = ${add(object.type)}`, `e.object_id = ${add(object.id)}`);
  if (actor) where.push(`e.actor_kind = ${add(actor.kind)}`, `e.actor_id = ${add(actor.id)}`);
  if (requestId) where.push(`e.request_id = ${add(requestId)}`);
  return { where: where.join(' AND '), values };
}

/** Values that are looked for one by one, where nothing narrower leads to the events. */
function apart({ object, actor, requestId, kinds, objectTypes }: TrailFilter): readonly (readonly [string, string])[] {
  if (object || actor || requestId) return [];
  if (kinds) return [...new Set(kinds)].map((kind) => ['kind', kind]);
  return [...new Set(objectTypes)].map((type) => ['object_type', type]);
}

/**
 * The statement of a page, newest first: events of `filter` older than the event with the id `after`. The newest of
 * each kind sought are looked for apart, then merged: PostgreSQL, which knows how frequent each is, finds rare ones by
 * their index and common ones among the latest.
 */
export function pageStatement(filter: TrailFilter, after: string | null, limit: number, now = new Date()): Statement {
  const { where, values } = conditions(filter, after, now);
  const page = (more: string): string =>
    `(SELECT e.* FROM audit.event e WHERE ${where}${more} ORDER BY e.id DESC LIMIT ${limit})`;
  const pages = apart(filter).map(([column, value]) => page(` AND e.${column} = $${values.push(value)}`));
  const found = pages.length > 0 ? pages.join(' UNION ALL ') : page('');
  return { sql: `SELECT ${EVENT_COLUMNS} FROM (${found}) e ORDER BY e.id DESC LIMIT ${limit}`, values };
}

/** The statement that counts the events of a filter, up to a bound. */
export function countStatement(filter: TrailFilter, bound = MAX_COUNT): Statement {
  const { where, values } = conditions(filter, null, new Date());
  return {
    sql: `SELECT count(*)::int FROM (SELECT FROM audit.event e WHERE ${where} LIMIT ${bound}) AS found`,
    values,
  };
}

/** Events of the whole trail, newest first. */
export function eventPage(
  reader: PersonalReader,
  filter: TrailFilter,
  after: string | null,
  limit: number,
): Promise<readonly StoredEvent[]> {
  const { sql, values } = pageStatement(filter, after, limit);
  return reader.rows(sql, values);
}

/** How many events a filter finds, up to a bound. */
export async function eventCount(reader: PersonalReader, filter: TrailFilter, bound?: number): Promise<number> {
  const { sql, values } = countStatement(filter, bound);
  const [row] = await reader.rows<{ count: number }>(sql, values);
  return row?.count ?? 0;
}

/** Id of the newest event; "0" where there is none. */
export async function newestEvent(reader: PersonalReader): Promise<string> {
  const [row] = await reader.rows<{ id: string }>(
    `SELECT id::text FROM audit.event ORDER BY audit.event.id DESC LIMIT 1`,
  );
  return row?.id ?? '0';
}

/** Which way a history is told. */
export type HistoryOrder = 'NEWEST_FIRST' | 'OLDEST_FIRST';

const WAYS = {
  NEWEST_FIRST: { isAfter: '<', direction: 'DESC' },
  OLDEST_FIRST: { isAfter: '>', direction: 'ASC' },
} as const;

/** Events of one object, by their place in its chain, beyond the place `after`. */
export function historyPage(
  reader: PersonalReader,
  { type, id }: ObjectKey,
  order: HistoryOrder,
  after: string | null,
  limit: number,
): Promise<readonly StoredEvent[]> {
  const { isAfter, direction } = WAYS[order];
  const beyond = after === null ? '' : `AND e.place ${isAfter} $3::bigint`;
  const values = after === null ? [type, id] : [type, id, after];
  return reader.rows(
    `SELECT ${EVENT_COLUMNS} FROM audit.event e WHERE e.object_type = $1 AND e.object_id = $2 ${beyond}
     ORDER BY e.place ${direction} LIMIT ${limit}`,
    values,
  );
}

/** How many events the chain of an object has. */
export async function historyLength(reader: PersonalReader, { type, id }: ObjectKey): Promise<number> {
  const [row] = await reader.rows<{ length: number }>(
    `SELECT length FROM audit.chain WHERE object_type = $1 AND object_id = $2`,
    [type, id],
  );
  return row?.length ?? 0;
}

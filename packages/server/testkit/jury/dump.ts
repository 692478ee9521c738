import type pg from 'pg';

const TABLES = `SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS name
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`;

/** Every row of every table of a database, all columns as text, as `pg_dump` would write them: "jury.vote (…)". */
export async function dumpRows(pool: Pick<pg.Pool, 'query'>): Promise<readonly string[]> {
  const { rows: tables } = await pool.query<{ name: string }>(TABLES);
  const lines: string[] = [];
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    lines.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return lines;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TIME = /\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d(:?\d\d)?)?/g;

/**
 * Lines with what differs by chance taken out: ids that are known bear their names, others none; instants none; bytes
 * their length only. Sorted.
 */
export function withoutChance(lines: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  return lines
    .map((line) =>
      line
        .replace(UUID, (id) => names.get(id) ?? 'ID')
        .replace(TIME, 'TIME')
        .replace(/\\\\?x([0-9a-f]{24,})/g, (_, hex: string) => `BYTES(${hex.length / 2})`)
        .replace(/\b[0-9a-f]{64}\b/g, 'HASH'),
    )
    .sort();
}

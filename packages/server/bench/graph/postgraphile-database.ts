import pg, { type Client } from 'pg';
import { understand } from './servers/understood-search.ts';

/**
 * What PostGraphile needs beside the tables: relations it can follow, and functions for what is no table. Made on the
 * bench's own database.
 */
export async function prepareForPostgraphile(client: Client, queries: readonly string[]): Promise<void> {
  await client.query(`
    COMMENT ON TABLE block IS E'@foreignKey (version_id) references certification_version (id)|@foreignFieldName blocks';
    COMMENT ON TABLE capability IS E'@foreignKey (version_id) references certification_version (id)|@foreignFieldName capabilities\\n@foreignKey (version_id, block_position) references block (version_id, position)|@foreignFieldName capabilities';
    DROP SCHEMA IF EXISTS peers CASCADE;
    CREATE SCHEMA peers;
    CREATE TABLE peers.understood (query text PRIMARY KEY, page text NOT NULL, count text NOT NULL);
    CREATE FUNCTION peers.found(query text) RETURNS SETOF public.certification LANGUAGE plpgsql STABLE ROWS 20 AS $$
      BEGIN RETURN QUERY EXECUTE (SELECT u.page FROM peers.understood u WHERE u.query = $1); END $$;
    CREATE FUNCTION peers.found_count(query text) RETURNS integer LANGUAGE plpgsql STABLE AS $$
      DECLARE counted integer; BEGIN EXECUTE (SELECT u.count FROM peers.understood u WHERE u.query = $1) INTO counted; RETURN counted; END $$;
    CREATE FUNCTION peers.classified(code text) RETURNS SETOF public.certification LANGUAGE sql STABLE AS $$
      SELECT c.* FROM certification c WHERE c.classification_codes @> ARRAY[$1] ORDER BY c.register, c.code_number $$;
    CREATE TYPE peers.member AS (code text, title text, active boolean, replaces jsonb, replaced_by jsonb);
    CREATE FUNCTION peers.chain(code text) RETURNS SETOF peers.member LANGUAGE sql STABLE AS $$
      WITH RECURSIVE reached (code) AS (
        SELECT $1 UNION SELECT next.code FROM reached CROSS JOIN LATERAL (
          SELECT unnest(o.linked_codes) AS code FROM certification o WHERE o.code = reached.code
          UNION ALL SELECT o.code FROM certification o WHERE o.linked_codes @> ARRAY[reached.code]) AS next),
        bounded AS (SELECT reached.code FROM reached LIMIT 200)
      SELECT b.code, o.title, o.active, w.replaces, w.replaced_by
      FROM bounded b LEFT JOIN certification o ON o.code = b.code LEFT JOIN certification_version w ON w.id = o.current_version_id
      ORDER BY o.code_number NULLS LAST, b.code $$`);
  const { rows } = await client.query<{ list: string }>(`
    SELECT string_agg('c.' || attname, ', ' ORDER BY attnum) AS list FROM pg_attribute
    WHERE attrelid = 'public.certification'::regclass AND attnum > 0 AND NOT attisdropped`);
  for (const query of queries) {
    const { page, count, values } = await understand(client, query, rows[0]?.list);
    await client.query('INSERT INTO peers.understood VALUES ($1, $2, $3)', [
      query,
      literal(page, values),
      literal(count, values),
    ]);
  }
}

/** A statement with its values written in it. */
function literal(sql: string, values: readonly unknown[]): string {
  return sql.replaceAll(/\$(\d+)/g, (_, rank: string) => {
    const value = values[Number(rank) - 1];
    if (Array.isArray(value)) return `ARRAY[${value.map((each) => pg.escapeLiteral(String(each))).join(', ')}]::text[]`;
    return pg.escapeLiteral(String(value));
  });
}

import pg, { type Client } from 'pg';
import { searchApart } from './servers/understood-search.ts';

/** What a version keeps as JSON: the name it is given, where it stands, its properties, and whether it is a list. */
const KEPT = [
  [
    'complement',
    'complement',
    '"registeredTitle" text, "displayedTitle" text, "createdOn" text, "signatoryCapacity" text, "accessDescription" text, "componentsValidity" text, "deductionReason" text, "europeanAgreements" text, history text, "certificationPlaces" text[], "preparationPlaces" text[]',
    false,
  ],
  ['level', 'level', 'label text, number integer', false],
  ['abbreviation', 'abbreviation', 'code text, label text', false],
  [
    'declared_statistic',
    `complement -> 'declaredStatistic'`,
    'text text, "averageDeliveredPerYear" integer, "overYears" integer',
    false,
  ],
  ['unparsed', 'unparsed', 'element text, reason text, excerpt text', true],
  ['certifiers', 'certifiers', 'siret text, name text, "tradeName" text, website text, active boolean', true],
  ['activities', 'activities', 'code text, "codeDeduced" boolean, statement text', true],
  ['access_routes', 'access_routes', 'route text, open boolean, deduced boolean, "juryComposition" text', true],
  ['legal_basis', 'legal_basis', 'basis text, title text, "publishedOn" date', true],
  [
    'statistics',
    'statistics',
    'year integer, certified integer, "certifiedByExperience" integer, "overallInsertionAt6Months" integer, "tradeInsertionAt2Years" integer',
    true,
  ],
  ['links', `complement -> 'links'`, 'label text, url text', true],
  [
    'correspondences',
    'correspondences',
    '"sourceBlocks" text[], "destinationCode" text, "destinationBlocks" text[]',
    true,
  ],
  ...['NSF', 'ROME', 'FORMACODE', 'CCN', 'IDCC'].map(
    (name) => [name.toLowerCase(), `classifications -> '${name}'`, 'code text, label text', true] as const,
  ),
] as const;

/** What is kept as JSON is given types, by functions PostGraphile shows as fields of a version. */
function keptType(name: string, json: string, columns: string, isList: boolean): string {
  const set = isList ? 'set' : '';
  const kept = `jsonb_populate_record${set}(NULL::peers.${name}_item, nullif($1.${json}, 'null'))`;
  return `
    CREATE TYPE peers.${name}_item AS (${columns});
    CREATE FUNCTION peers.certification_version_${name}_item${isList ? 's' : ''}(version public.certification_version)
      RETURNS ${isList ? 'SETOF ' : ''}peers.${name}_item LANGUAGE sql STABLE AS $$
      SELECT ${isList ? '* FROM ' : ''}${kept}${isList ? '' : ` WHERE jsonb_typeof($1.${json}) = 'object'`} $$;`;
}

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
      ORDER BY o.code_number NULLS LAST, b.code $$;
    ${KEPT.map(([name, json, columns, isList]) => keptType(name, json, columns, isList)).join('\n')}`);
  const { rows } = await client.query<{ list: string }>(`
    SELECT string_agg('c.' || attname, ', ' ORDER BY attnum) AS list FROM pg_attribute
    WHERE attrelid = 'public.certification'::regclass AND attnum > 0 AND NOT attisdropped`);
  for (const query of queries) {
    const { page, count, values } = await searchApart(client, query, rows[0]?.list);
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

import type pg from 'pg';

/** The register's content, free of the identities each import draws anew. */
export interface RegisterContent {
  /** By fiche code, a digest of all its versions with their blocks, capabilities, habilitations, and of its search entry. */
  readonly fiches: Readonly<Record<string, string>>;
  readonly nomenclature: readonly string[];
  readonly words: readonly string[];
}

/** Reads the whole register, for comparing two databases. */
export async function registerContent(pool: pg.Pool): Promise<RegisterContent> {
  const children = (table: string): string =>
    `(SELECT jsonb_agg(to_jsonb(x) - 'version_id' ORDER BY x.position) FROM ${table} x WHERE x.version_id = v.id)`;
  const fiches = await pool.query<{ code: string; digest: string }>(
    `SELECT c.code, md5((to_jsonb(c) - 'id' - 'current_version_id')::text || string_agg(concat(
        v.id = c.current_version_id, to_jsonb(v) - 'id' - 'certification_id' - 'import_run_id',
        ${children('block')}, ${children('capability')}, ${children('habilitation')}
      ), '' ORDER BY v.number)) AS digest
     FROM certification c JOIN certification_version v ON v.certification_id = c.id GROUP BY c.id ORDER BY c.code`,
  );
  const orphans = await pool.query(
    `SELECT v.id FROM certification_version v LEFT JOIN certification c ON c.id = v.certification_id WHERE c.id IS NULL`,
  );
  if (orphans.rows.length > 0) throw new Error(`${orphans.rows.length} versions have no certification`);
  return {
    fiches: Object.fromEntries(fiches.rows.map(({ code, digest }) => [code, digest])),
    nomenclature: await texts(pool, `SELECT nomenclature || ' ' || code AS text FROM nomenclature_entry`),
    words: await texts(pool, 'SELECT word AS text FROM search_word'),
  };
}

async function texts(pool: pg.Pool, query: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ text: string }>(query);
  return rows.map(({ text }) => text).sort();
}

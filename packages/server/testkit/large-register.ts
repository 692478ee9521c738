import type { Pool } from 'pg';

const TITLES = [
  'Conducteur d’équipements industriels',
  'Chaudronnier d’atelier',
  'Opérateur régleur sur machine-outil',
  'Soudeur industriel',
  'Technicien de maintenance',
  'Assembleur de systèmes mécaniques',
  'Chargé de projets informatiques',
  'Boulanger pâtissier',
  'Responsable logistique',
  'Infirmier en pratique avancée',
];
const KINDS = ['CQPM', 'BTS', 'TP', 'CQP', 'LP', 'MASTER'];

/**
 * Fills a database with a register of the true size (25,600 certifications by default) in some seconds, straight in
 * SQL: what the planner sees of it, number and width of rows and frequency of values, is like the real one.
 */
export async function fillLargeRegister(pool: Pool, size = 25_600): Promise<void> {
  const client = await pool.connect();
  const list = (items: readonly string[]): string => `(ARRAY[${items.map((item) => `'${item}'`).join(',')}])`;
  const code = (n: string): string => `CASE WHEN ${n} % 6 = 0 THEN 'RS' ELSE 'RNCP' END || (1000 + ${n})`;
  try {
    await client.query('BEGIN');
    await client.query(`INSERT INTO import_run (id, source_name) VALUES (1, 'large.xml')`);
    await client.query(`
      INSERT INTO certification_version (id, certification_id, number, import_run_id, changes, title, active, effect_date,
        registration_end, level, activities, objectives, job_types, classifications, certifiers, access_routes, legal_basis,
        statistics, promotion_years, correspondences, replaces, replaced_by, unparsed)
      SELECT n, n, 1, 1, '[]', ${list(TITLES)}[1 + n % 10] || ' ' || n, n % 5 = 0, date '2012-01-01' + (n % 4000),
        date '2017-01-01' + (n % 4000), jsonb_build_object('code', 'NIV' || 3 + n % 6, 'label', 'Niveau ' || 3 + n % 6, 'number', 3 + n % 6),
        '[]', repeat('Texte du référentiel. ', 60), '[]',
        jsonb_build_object('NSF', jsonb_build_array(jsonb_build_object('code', 200 + n % 90 || 'u', 'label', 'Spécialité'))),
        jsonb_build_array(jsonb_build_object('siret', (10000000000000 + n % 1500)::text, 'name', 'Certificateur ' || n % 1500)),
        '[]', '[]', '[]', '[]', '[]',
        CASE WHEN n % 50 = 1 THEN jsonb_build_array(${code('(n - 1)')}) ELSE '[]' END, '[]', '[]'
      FROM generate_series(1, ${size}) AS n`);
    await client.query(`
      INSERT INTO certification (id, code, register, code_number, current_version_id, source_hash, title, kind, active, state,
        level, registration_end, classification_codes, linked_codes, search)
      SELECT n, ${code('n')}, CASE WHEN n % 6 = 0 THEN 'RS' ELSE 'RNCP' END, 1000 + n, n, '', ${list(TITLES)}[1 + n % 10] || ' ' || n,
        ${list(KINDS)}[1 + n % 6], n % 5 = 0, CASE WHEN n % 3 = 0 THEN 'PUBLISHED' ELSE 'ARCHIVED' END, 3 + n % 6,
        date '2017-01-01' + (n % 4000),
        ARRAY['NSF:' || 200 + n % 90 || 'u', 'NSF:' || 200 + n % 90, 'NSF:2', 'ROME:H' || 1000 + n % 900, 'FORMACODE:' || 20000 + n % 800,
          'CCN:' || 3000 + n % 150, 'SIRET:' || 10000000000000 + n % 1500],
        CASE WHEN n % 50 = 1 THEN ARRAY[${code('(n - 1)')}] ELSE ARRAY[]::text[] END,
        setweight(to_tsvector('delibere_french', ${list(TITLES)}[1 + n % 10] || ' ' || n), 'A')
          || setweight(to_tsvector('delibere_french', 'mot' || n % 700 || ' emploi' || n % 3000 || ' conduite de ligne'), 'B')
          || setweight(to_tsvector('delibere_french', (SELECT string_agg('bloc' || (n * k) % 5000, ' ') FROM generate_series(1, 60) AS k)), 'C')
      FROM generate_series(1, ${size}) AS n`);
    await client.query(`
      INSERT INTO search_word SELECT DISTINCT unaccent(lower(word))
      FROM unnest(${list(TITLES)}) AS title, regexp_split_to_table(title, '[^[:alpha:]]+') AS word WHERE length(word) >= 4
      UNION SELECT DISTINCT translate(md5(n::text), '0123456789', 'ghijklmnop') FROM generate_series(1, 20000) AS n`);
    await client.query(`
      INSERT INTO nomenclature_entry SELECT 'ROME', 'H' || 1000 + n, 'Métier ' || n FROM generate_series(0, 899) AS n
      UNION ALL SELECT 'NSF', 200 + n || 'u', 'Spécialité ' || n FROM generate_series(0, 89) AS n`);
    await client.query('COMMIT');
    await client.query('VACUUM (ANALYZE) certification, certification_version, search_word, nomenclature_entry');
  } finally {
    client.release();
  }
}

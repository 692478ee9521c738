import type { SqlReader } from '../../../../kernel/read/sql-reader.ts';

/** A value to filter by, what it stands for, and how many certifications have it. */
export interface FacetRow {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Groups heads by a column, then takes each label from the fiche of one certification that has the value. */
function byColumn(column: 'kind' | 'level', label: string): string {
  return `
    SELECT counted.value::text AS value, coalesce(named.label, counted.value::text) AS label, counted.count
    FROM (SELECT ${column} AS value, count(*)::int AS count FROM certification WHERE ${column} IS NOT NULL GROUP BY 1) AS counted
    CROSS JOIN LATERAL (
      SELECT ${label} AS label FROM certification c JOIN certification_version v ON v.id = c.current_version_id
      WHERE c.${column} = counted.value ORDER BY c.register, c.code_number LIMIT 1) AS named
    ORDER BY counted.count DESC, counted.value`;
}

const counted = (prefix: string): string => `
  SELECT substr(borne.code, ${prefix.length + 1}) AS value, count(*)::int AS count
  FROM certification, unnest(classification_codes) AS borne (code) WHERE starts_with(borne.code, '${prefix}') GROUP BY 1`;

export const FACET_SQL = {
  kinds: byColumn('kind', `v.abbreviation ->> 'label'`),
  levels: byColumn('level', `v.level ->> 'label'`),
  nsf: `
    SELECT value, label, count FROM (${counted('NSF:')}) AS counted
      JOIN nomenclature_entry e ON e.nomenclature = 'NSF' AND e.code = counted.value
    ORDER BY count DESC, value LIMIT 200`,
  certifiers: `
    SELECT value, coalesce(named.label, value) AS label, count
    FROM (SELECT * FROM (${counted('SIRET:')}) AS every ORDER BY count DESC, value LIMIT 100) AS counted
    LEFT JOIN LATERAL (
      SELECT certifier ->> 'name' AS label
      FROM (SELECT current_version_id FROM certification c
            WHERE c.classification_codes @> ARRAY['SIRET:' || counted.value] LIMIT 1) AS c
        JOIN certification_version v ON v.id = c.current_version_id, jsonb_array_elements(v.certifiers) AS certifier
      WHERE certifier ->> 'siret' = counted.value LIMIT 1) AS named ON true
    ORDER BY count DESC, value`,
} as const;

/** The values of one facet, the most frequent first. */
export async function facet(reader: SqlReader, name: keyof typeof FACET_SQL): Promise<readonly FacetRow[]> {
  return reader.rows(FACET_SQL[name]);
}

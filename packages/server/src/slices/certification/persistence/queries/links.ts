import type { SqlReader } from '../../../../kernel/read/sql-reader.ts';

/** A code reached from another by links of replacement, with what its own fiche says; nulls when we have no such fiche. */
export interface LinkedRow {
  readonly root: string;
  readonly code: string;
  readonly active: boolean | null;
  readonly replaces: readonly string[] | null;
  readonly replacedBy: readonly string[] | null;
}

/** The longest real chain has about ten fiches; a register gone wrong cannot make us walk through all of it. */
export const MAX_LINKED = 200;

/**
 * Every code tied to each root by links of replacement, followed both ways: those a fiche names, and those that name
 * it. UNION drops what was already reached, so that circles end.
 */
export async function linkedTo(reader: SqlReader, roots: readonly string[]): Promise<readonly LinkedRow[]> {
  return reader.rows(selectLinked('unnest($1::text[])', '$2'), [roots, MAX_LINKED * roots.length], true);
}

/**
 * The statement of what is linked to roots; `roots` is a relation of one column, `limit` an expression, `columns` are
 * those of what is reached, `b`, and of its certification, `c`, whose own are null where there is none.
 */
export function selectLinked(roots: string, limit: string, columns = 'b.root, b.code, c.active'): string {
  return `
  WITH RECURSIVE reached (root, code) AS (
    SELECT root, root FROM ${roots} AS roots (root)
    UNION
    SELECT reached.root, next.code FROM reached CROSS JOIN LATERAL (
      SELECT unnest(c.linked_codes) AS code FROM certification c WHERE c.code = reached.code
      UNION ALL
      SELECT c.code FROM certification c WHERE c.linked_codes @> ARRAY[reached.code]
    ) AS next
  ), bounded AS (SELECT root, code FROM reached LIMIT ${limit})
  SELECT ${columns}, v.replaces, v.replaced_by AS "replacedBy"
  FROM bounded b
    LEFT JOIN certification c ON c.code = b.code
    LEFT JOIN certification_version v ON v.id = c.current_version_id
  ORDER BY c.code_number NULLS LAST, b.code`;
}

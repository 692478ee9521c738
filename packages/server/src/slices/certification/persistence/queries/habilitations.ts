import type { SqlReader } from '../../../../kernel/read/sql-reader.ts';
import { HabilitationEntity } from '../entities/habilitation.entity.ts';
import { columnsBut, selectColumns } from '../select-columns.ts';

export type HabilitationRow = Readonly<HabilitationEntity>;

/** For each version, at most `limit` habilitations after a position, in the order of the fiche. */
export async function habilitationsOf(
  reader: SqlReader,
  versionIds: readonly number[],
  after: number,
  limit: number,
): Promise<readonly HabilitationRow[]> {
  const columns = selectColumns(HabilitationEntity, 'h', columnsBut(HabilitationEntity, []));
  const sql = `
    SELECT ${columns} FROM unnest($1::int[]) AS wanted (id) CROSS JOIN LATERAL (
      SELECT * FROM habilitation WHERE version_id = wanted.id AND position > $2 ORDER BY position LIMIT $3) h
    ORDER BY h.version_id, h.position`;
  return reader.rows(sql, [versionIds, after, limit], true);
}

/** How many habilitations versions have; a version without any has no row. */
export async function habilitationCounts(
  reader: SqlReader,
  versionIds: readonly number[],
): Promise<readonly { readonly versionId: number; readonly count: number }[]> {
  const sql = `
    SELECT version_id AS "versionId", count(*)::int AS count FROM habilitation WHERE version_id = ANY ($1) GROUP BY 1`;
  return reader.rows(sql, [versionIds], true);
}

import type { SqlReader } from '../../../../kernel/read/sql-reader.ts';
import type { Change } from '../../domain/change.ts';

/** One version of a fiche, without its content. */
export interface VersionRow {
  readonly id: number;
  readonly certificationId: number;
  readonly certificationCode: string;
  readonly number: number;
  readonly current: boolean;
  readonly importedAt: Date;
  readonly sourceName: string;
  readonly changes: readonly Change[];
}

const SELECT = `
  SELECT v.id, c.id AS "certificationId", c.code AS "certificationCode", v.number, v.id = c.current_version_id AS current,
    r.started_at AS "importedAt", r.source_name AS "sourceName", v.changes
  FROM certification c JOIN certification_version v ON v.certification_id = c.id JOIN import_run r ON r.id = v.import_run_id`;

/** A version as ids name it: "RNCP28245.2". */
export interface VersionKeyRow {
  readonly id: number;
  readonly key: string;
}

export async function versionKeysOf(
  reader: SqlReader,
  versionIds: readonly number[],
): Promise<readonly VersionKeyRow[]> {
  const sql = `
    SELECT v.id, c.code || '.' || v.number AS key
    FROM certification_version v JOIN certification c ON c.id = v.certification_id WHERE v.id = ANY ($1)`;
  return reader.rows(sql, [versionIds], true);
}

/** All versions of certifications, newest first. */
export async function versionsOf(
  reader: SqlReader,
  certificationIds: readonly number[],
): Promise<readonly VersionRow[]> {
  return reader.rows(`${SELECT} WHERE c.id = ANY ($1) ORDER BY v.number DESC`, [certificationIds], true);
}

/** The current versions of certifications. */
export async function currentVersionsOf(
  reader: SqlReader,
  certificationIds: readonly number[],
): Promise<readonly VersionRow[]> {
  return reader.rows(`${SELECT} WHERE c.id = ANY ($1) AND v.id = c.current_version_id`, [certificationIds], true);
}

/** The version with this number of a certification. */
export async function versionNumbered(reader: SqlReader, code: string, number: number): Promise<VersionRow | null> {
  const [row] = await reader.rows<VersionRow>(`${SELECT} WHERE c.code = $1 AND v.number = $2`, [code, number], true);
  return row ?? null;
}

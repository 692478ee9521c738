import type { SqlReader } from '../../../../kernel/read/sql-reader.ts';
import { BlockEntity } from '../entities/block.entity.ts';
import { CapabilityEntity } from '../entities/capability.entity.ts';
import { columnsBut, selectColumns } from '../select-columns.ts';

/** The version a row belongs to, as it is written in ids. */
interface OfVersion {
  readonly certificationCode: string;
  readonly versionNumber: number;
}

export type BlockRow = Readonly<BlockEntity> & OfVersion;
export type CapabilityRow = Readonly<CapabilityEntity> & OfVersion;

const OF_VERSION = 'c.code AS "certificationCode", v.number AS "versionNumber"';
const OWNER = 'JOIN certification_version v ON v.id = r.version_id JOIN certification c ON c.id = v.certification_id';

/** The blocks of versions, in the order of the fiche. */
export async function blocksOf(reader: SqlReader, versionIds: readonly number[]): Promise<readonly BlockRow[]> {
  const columns = selectColumns(BlockEntity, 'r', columnsBut(BlockEntity, []));
  const sql = `SELECT ${columns}, ${OF_VERSION} FROM block r ${OWNER} WHERE r.version_id = ANY ($1) ORDER BY r.position`;
  return reader.rows(sql, [versionIds], true);
}

/** The capabilities of versions, in the order of the fiche. */
export async function capabilitiesOf(
  reader: SqlReader,
  versionIds: readonly number[],
): Promise<readonly CapabilityRow[]> {
  const columns = selectColumns(CapabilityEntity, 'r', columnsBut(CapabilityEntity, []));
  const sql = `SELECT ${columns}, ${OF_VERSION} FROM capability r ${OWNER} WHERE r.version_id = ANY ($1) ORDER BY r.position`;
  return reader.rows(sql, [versionIds], true);
}

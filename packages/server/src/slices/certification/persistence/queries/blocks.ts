import type { SqlReader } from '../../../../kernel/read/sql-reader.ts';
import { BlockEntity } from '../entities/block.entity.ts';
import { CapabilityEntity } from '../entities/capability.entity.ts';
import { columnsBut, selectColumns } from '../select-columns.ts';

export type BlockRow = Readonly<BlockEntity>;
export type CapabilityRow = Readonly<CapabilityEntity>;

const BLOCKS_SQL = `
  SELECT ${selectColumns(BlockEntity, 'b', columnsBut(BlockEntity, []))}
  FROM block b WHERE b.version_id = ANY ($1) ORDER BY b.position`;

const CAPABILITIES_SQL = `
  SELECT ${selectColumns(CapabilityEntity, 'c', columnsBut(CapabilityEntity, []))}
  FROM capability c WHERE c.version_id = ANY ($1) ORDER BY c.position`;

/** The blocks of versions, in the order of the fiche. */
export async function blocksOf(reader: SqlReader, versionIds: readonly number[]): Promise<readonly BlockRow[]> {
  return reader.rows(BLOCKS_SQL, [versionIds], true);
}

/** The capabilities of versions, in the order of the fiche. */
export async function capabilitiesOf(
  reader: SqlReader,
  versionIds: readonly number[],
): Promise<readonly CapabilityRow[]> {
  return reader.rows(CAPABILITIES_SQL, [versionIds], true);
}

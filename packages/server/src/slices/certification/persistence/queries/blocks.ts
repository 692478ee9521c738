import type { SqlReader } from '../../../../kernel/read/sql-reader.ts';
import { BlockEntity } from '../entities/block.entity.ts';
import { CapabilityEntity } from '../entities/capability.entity.ts';
import { columnsBut, selectColumns } from '../select-columns.ts';

export type BlockRow = Readonly<BlockEntity>;
export type CapabilityRow = Readonly<CapabilityEntity>;

/** The blocks of versions, in the order of the fiche. */
export async function blocksOf(reader: SqlReader, versionIds: readonly number[]): Promise<readonly BlockRow[]> {
  const columns = selectColumns(BlockEntity, 'r', columnsBut(BlockEntity, []));
  return reader.rows(
    `SELECT ${columns} FROM block r WHERE r.version_id = ANY ($1) ORDER BY r.position`,
    [versionIds],
    true,
  );
}

/** The capabilities of versions, in the order of the fiche. */
export async function capabilitiesOf(
  reader: SqlReader,
  versionIds: readonly number[],
): Promise<readonly CapabilityRow[]> {
  const columns = selectColumns(CapabilityEntity, 'r', columnsBut(CapabilityEntity, []));
  return reader.rows(
    `SELECT ${columns} FROM capability r WHERE r.version_id = ANY ($1) ORDER BY r.position`,
    [versionIds],
    true,
  );
}

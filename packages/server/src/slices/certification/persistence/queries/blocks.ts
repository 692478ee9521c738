import type { SqlReader } from '../../../../kernel/read/sql-reader.ts';
import { BlockEntity } from '../entities/block.entity.ts';
import { CapabilityEntity } from '../entities/capability.entity.ts';
import { columnsBut, selectColumns } from '../select-columns.ts';

const BLOCK_KEYS = ['versionId', 'position', 'code', 'title'] as const;
const BLOCK_TEXT_KEYS = columnsBut(BlockEntity, ['code', 'title']);

/** What lists show of a block. */
export type BlockRow = Readonly<Pick<BlockEntity, (typeof BLOCK_KEYS)[number]>>;
/** What a block says at length, and what was read out of it: more than all the rest of a list. */
export type BlockTextRow = Readonly<Pick<BlockEntity, (typeof BLOCK_TEXT_KEYS)[number]>>;
export type CapabilityRow = Readonly<CapabilityEntity>;

const BLOCKS_SQL = `
  SELECT ${selectColumns(BlockEntity, 'b', BLOCK_KEYS)}
  FROM block b WHERE b.version_id = ANY ($1) ORDER BY b.position`;

const BLOCK_TEXTS_SQL = `
  SELECT ${selectColumns(BlockEntity, 'b', BLOCK_TEXT_KEYS)} FROM block b WHERE b.version_id = ANY ($1)`;

const CAPABILITIES_SQL = `
  SELECT ${selectColumns(CapabilityEntity, 'c', columnsBut(CapabilityEntity, []))}
  FROM capability c WHERE c.version_id = ANY ($1) ORDER BY c.position`;

/** The blocks of versions, in the order of the fiche. */
export async function blocksOf(reader: SqlReader, versionIds: readonly number[]): Promise<readonly BlockRow[]> {
  return reader.rows(BLOCKS_SQL, [versionIds], true);
}

/** The texts of the blocks of versions, in any order. */
export async function blockTextsOf(reader: SqlReader, versionIds: readonly number[]): Promise<readonly BlockTextRow[]> {
  return reader.rows(BLOCK_TEXTS_SQL, [versionIds], true);
}

/** The capabilities of versions, in the order of the fiche. */
export async function capabilitiesOf(
  reader: SqlReader,
  versionIds: readonly number[],
): Promise<readonly CapabilityRow[]> {
  return reader.rows(CAPABILITIES_SQL, [versionIds], true);
}

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { CopyBatch } from '../../../../kernel/copy/index.ts';
import { STAGED_HEADS } from './fiche-rows.ts';
import type { NomenclatureLabel } from './prepare-batch.ts';

/** Creates the session's staging table, where the heads of certifications already known wait to take their place. */
export async function prepareSession(client: Client): Promise<void> {
  await client.query(`CREATE TEMP TABLE IF NOT EXISTS ${STAGED_HEADS} (LIKE certification) ON COMMIT DELETE ROWS`);
  await preferIndexes(client);
}

/** While a register is being filled, its statistics say that it is empty: look-ups must use the index all the same. */
export async function preferIndexes(client: Client): Promise<void> {
  await client.query('SET enable_seqscan = off');
}

/** Identities for a new version, and for the certification it may be the first of. */
export interface ReservedIds {
  readonly certificationId: number;
  readonly versionId: number;
}

/** Reserves identities from the sequences; those that end unused leave gaps, which mean nothing. */
export async function reserveIds(client: Client, count: number): Promise<readonly ReservedIds[]> {
  if (count === 0) return [];
  const { rows } = await client.query<ReservedIds>(
    `SELECT nextval('certification_id_seq')::integer AS "certificationId",
            nextval('certification_version_id_seq')::integer AS "versionId" FROM generate_series(1, $1)`,
    [count],
  );
  return rows;
}

/** The identities of one rank among those reserved; asking past their number is a bug. */
export function idsAt(ids: readonly ReservedIds[], index: number): ReservedIds {
  const reserved = ids[index];
  if (reserved === undefined) throw new RangeError(`only ${ids.length} identities were reserved`);
  return reserved;
}

/** What one message of COPY carries: PostgreSQL reads a message whole before it begins with its rows. */
const MESSAGE_BYTES = 128 * 1024;

/** Writes the rows of a batch; must run inside a transaction. */
export async function writeRows(client: Client, batches: readonly CopyBatch[]): Promise<void> {
  for (const { table, columns, bytes } of batches) {
    const target = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN (FORMAT binary)`));
    await pipeline(Readable.from(messages(bytes)), target);
    if (table === STAGED_HEADS) await promoteHeads(client, columns);
  }
}

function* messages(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += MESSAGE_BYTES) yield bytes.subarray(at, at + MESSAGE_BYTES);
}

/** Puts staged heads in the place of what they were. */
async function promoteHeads(client: Client, columns: readonly string[]): Promise<void> {
  const updated = columns.filter((column) => column !== 'id');
  await client.query(`
    UPDATE certification SET (${updated.join(', ')}) = (${updated.map((column) => `staged.${column}`).join(', ')})
    FROM ${STAGED_HEADS} AS staged WHERE certification.id = staged.id`);
}

/** Remembers the bytes a fiche was last seen in, when their content did not change. */
export async function touchHashes(client: Client, hashes: ReadonlyMap<number, string>): Promise<void> {
  if (hashes.size === 0) return;
  await client.query(
    `UPDATE certification SET source_hash = decode(seen.hash, 'hex')
     FROM unnest($1::integer[], $2::text[]) AS seen (id, hash) WHERE certification.id = seen.id`,
    [[...hashes.keys()], [...hashes.values()]],
  );
}

export async function writeNomenclature(client: Client, entries: readonly NomenclatureLabel[]): Promise<void> {
  if (entries.length === 0) return;
  await client.query(
    `INSERT INTO nomenclature_entry (nomenclature, code, label)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) ON CONFLICT DO NOTHING`,
    [entries.map((e) => e.nomenclature), entries.map((e) => e.code), entries.map((e) => e.label)],
  );
}

export async function writeSearchWords(client: Client, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  await client.query(`INSERT INTO search_word (word) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING`, [words]);
}

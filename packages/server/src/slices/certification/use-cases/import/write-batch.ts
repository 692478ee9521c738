import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { CopyBatch } from './fiche-rows.ts';
import type { NomenclatureLabel } from './prepare-batch.ts';

const SEARCH_CONFIGURATION = 'delibere_french';

/** Creates the session's staging table: a head before its search document is computed. */
export async function prepareSession(client: Client): Promise<void> {
  await client.query(`
    CREATE TEMP TABLE IF NOT EXISTS incoming_certification (
      LIKE certification, search_a text NOT NULL, search_b text NOT NULL, search_c text NOT NULL
    ) ON COMMIT DELETE ROWS`);
  await client.query(`ALTER TABLE incoming_certification ALTER search DROP NOT NULL`);
  // While a register is being filled, its statistics say that it is empty: look-ups must use the index all the same.
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

/** Writes the rows of a batch; must run inside a transaction. */
export async function writeRows(client: Client, batches: readonly CopyBatch[]): Promise<void> {
  for (const { table, columns, text } of batches) {
    const target = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
    await pipeline(Readable.from([text]), target);
    if (table === 'incoming_certification') await promoteHeads(client);
  }
}

/** Moves staged heads into the register, new or in place of what they were. */
async function promoteHeads(client: Client): Promise<void> {
  const columns = `id, code, register, code_number, current_version_id, source_hash, title, kind, active, state, level,
    registration_end, classification_codes, linked_codes`;
  const updates = `${columns}, search`
    .split(',')
    .map((column) => column.trim())
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`);
  await client.query(`
    INSERT INTO certification (${columns}, search)
    SELECT ${columns},
           setweight(to_tsvector('${SEARCH_CONFIGURATION}', search_a), 'A')
        || setweight(to_tsvector('${SEARCH_CONFIGURATION}', search_b), 'B')
        || setweight(to_tsvector('${SEARCH_CONFIGURATION}', search_c), 'C')
    FROM incoming_certification
    ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`);
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

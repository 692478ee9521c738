import type { ClientBase } from 'pg';
import type { Anchor, ChainEnd, StoredEvent } from '../domain/event.ts';
import type { Witnesses } from '../domain/verify.ts';
import { EVENT_COLUMNS } from './event-columns.ts';

/** Rows read at a time: memory stays the same however long the trail. */
const ROWS = 2_000;

/** One object of the trail with all that is known of its chain. */
export interface ChainRead extends Witnesses {
  readonly events: readonly StoredEvent[];
}

type Anchored = ChainEnd & { readonly anchorId: string };

const EVENTS = `
  SELECT ${EVENT_COLUMNS}
  FROM audit.event e WHERE (object_type, object_id) IN (SELECT * FROM unnest($1::text[], $2::text[]))
  ORDER BY object_type, object_id, place`;

const ENDS = `
  SELECT object_type AS "objectType", object_id AS "objectId", length::int, encode(hash, 'hex') AS hash
  FROM audit.chain WHERE (object_type, object_id) IN (SELECT * FROM unnest($1::text[], $2::text[]))`;

const ANCHORED = `
  SELECT anchor_id::text AS "anchorId", object_type AS "objectType", object_id AS "objectId", length::int,
    encode(hash, 'hex') AS hash
  FROM audit.anchored_chain WHERE (object_type, object_id) IN (SELECT * FROM unnest($1::text[], $2::text[]))
  ORDER BY anchor_id`;

/** Every object any of the three tables knows, so that one wiped out of two of them is still looked at. */
const OBJECTS = `
  SELECT object_type AS "objectType", object_id AS "objectId" FROM (
    SELECT object_type, object_id FROM audit.chain UNION
    SELECT object_type, object_id FROM audit.event UNION
    SELECT object_type, object_id FROM audit.anchored_chain
  ) AS known WHERE (object_type, object_id) > ($1, $2) ORDER BY object_type, object_id LIMIT ${ROWS}`;

/** Reads the trail object by object, in one snapshot that the caller has opened. */
export async function* readChains(client: ClientBase): AsyncGenerator<ChainRead> {
  let after: readonly [string, string] = ['', ''];
  for (;;) {
    const { rows: objects } = await client.query<{ objectType: string; objectId: string }>(OBJECTS, [...after]);
    const last = objects.at(-1);
    if (last === undefined) return;
    const keys = [objects.map(({ objectType }) => objectType), objects.map(({ objectId }) => objectId)];
    const events = byObject((await client.query<StoredEvent>(EVENTS, keys)).rows);
    const ends = byObject((await client.query<ChainEnd>(ENDS, keys)).rows);
    const anchored = byObject((await client.query<Anchored>(ANCHORED, keys)).rows);
    for (const object of objects) {
      const key = keyOf(object);
      yield { events: events.get(key) ?? [], end: ends.get(key)?.[0], anchored: anchored.get(key) ?? [] };
    }
    after = [last.objectType, last.objectId];
  }
}

/** The anchors in their order, each with the ends it holds. */
export async function* readAnchors(
  client: ClientBase,
): AsyncGenerator<{ readonly anchor: Anchor; readonly ends: readonly ChainEnd[] }> {
  const { rows } = await client.query<Anchor>(
    `SELECT id::text, chains::int, encode(previous_digest, 'hex') AS "previousDigest", encode(digest, 'hex') AS digest
     FROM audit.anchor ORDER BY audit.anchor.id`,
  );
  for (const anchor of rows) {
    const { rows: ends } = await client.query<ChainEnd>(
      `SELECT object_type AS "objectType", object_id AS "objectId", length::int, encode(hash, 'hex') AS hash
       FROM audit.anchored_chain WHERE anchor_id = $1 ORDER BY object_type COLLATE "C", object_id COLLATE "C"`,
      [anchor.id],
    );
    yield { anchor, ends };
  }
}

function keyOf({ objectType, objectId }: { readonly objectType: string; readonly objectId: string }): string {
  return `${objectType} ${objectId}`;
}

function byObject<Row extends { readonly objectType: string; readonly objectId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, keyOf);
}

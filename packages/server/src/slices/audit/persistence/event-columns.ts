/** The columns of an event `e` as a StoredEvent, its texts unchanged. */
export const EVENT_COLUMNS = `
  e.id::text, to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "occurredAt",
  e.object_type AS "objectType", e.object_id AS "objectId", e.place::int, e.kind, e.actor_kind AS "actorKind",
  e.actor_id AS "actorId", e.on_behalf_of AS "onBehalfOf", e.reason, e.request_id AS "requestId",
  e.before::text AS before, e.after::text AS after,
  encode(e.previous_hash, 'hex') AS "previousHash", encode(e.hash, 'hex') AS hash`;

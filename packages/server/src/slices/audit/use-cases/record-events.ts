import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { type AuditEvent, refuseSecrets } from './record-event.ts';

/** Objects in order, so that their chains are locked in the same order by all; events of one object as they were told. */
const APPEND_ALL = `SELECT count(audit.append(e.type, e.id, e.kind, $2, $3, e."onBehalfOf", e.reason, $4, e.before, e.after))
  FROM (SELECT * FROM ROWS FROM (json_to_recordset($1::json) AS (type text, id text, kind text, "onBehalfOf" text,
      reason text, before json, after json)) WITH ORDINALITY ORDER BY type COLLATE "C", id COLLATE "C", ordinality) e`;

/** Adds many events, each to the chain of its object, by one statement when the transaction ends. Throws as `recordEvent`. */
export function recordEvents(uow: UnitOfWork, events: readonly AuditEvent[]): void {
  for (const { before, after } of events) [before, after].forEach(refuseSecrets);
  const rows = events.map(({ object, ...event }) => ({ ...object, ...event }));
  const [first] = rows.map(({ type, id }) => `audit ${type} ${id}`).sort();
  if (first === undefined) return;
  uow.atEnd(first, APPEND_ALL, [JSON.stringify(rows), uow.caller.kind, uow.caller.id, uow.requestId]);
}

import { type ConnectionOf, connectionOf } from '../../../kernel/graphql/connection.ts';
import type { ActorKey, ObjectKey } from '../domain/trail-filter.ts';
import type { LabelLoader } from '../use-cases/labels.ts';
import type { EventsAnswer } from '../use-cases/list-events.ts';
import { AuditEvent } from './types/audit-event.ts';
import type { AuditEventConnection } from './types/audit-event-connection.ts';
import { AuditActor, AuditObject } from './types/audit-party.ts';

/** What the events of a list have in common. */
interface About {
  readonly object?: ObjectKey | null | undefined;
  readonly actor?: ActorKey | null | undefined;
}

/** A page of events as a connection. */
export function eventConnection(
  { page, cursorOf, count }: EventsAnswer,
  { object, actor }: About,
  labels: LabelLoader,
): ConnectionOf<AuditEvent> & Pick<AuditEventConnection, 'object' | 'actor'> {
  const edges = page.rows.map((row) => ({ cursor: cursorOf(row), node: new AuditEvent(row, labels) }));
  // Added in place: a copy would count the total, asked for or not.
  return Object.assign(connectionOf(edges, page, count), {
    object: object ? new AuditObject(object, labels) : null,
    actor: actor ? new AuditActor(actor.kind, actor.id, labels) : null,
  });
}

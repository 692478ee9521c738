import type { AuditedObject } from '@delibere/shared';
import { stringify } from 'csv-stringify/sync';
import type { StoredEvent } from '../domain/event.ts';
import { isShownAfterErasure } from '../domain/shown-facts.ts';
import type { LabelLoader } from './labels.ts';

/** Columns of the file, in their order. */
const COLUMNS = [
  'id',
  'occurred_at',
  'kind',
  'object_type',
  'object_id',
  'object_name',
  'place',
  'actor_kind',
  'actor_id',
  'actor_name',
  'on_behalf_of',
  'reason',
  'request_id',
  'before',
  'after',
  'hash',
] as const;

/** Spreadsheets of this country split at semicolons; a cell that begins as a formula is made a text. */
const FORM = { delimiter: ';', record_delimiter: 'windows', escape_formulas: true } as const;
/** By which spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** The first line of the file. */
export function csvHead(): string {
  return BYTE_ORDER_MARK + stringify([COLUMNS], FORM);
}

/** Lines of events, with names of today; of somebody who was erased neither the name nor the values. */
export async function csvLines(events: readonly StoredEvent[], labels: LabelLoader): Promise<string> {
  return stringify(await Promise.all(events.map((event) => cells(event, labels))), FORM);
}

async function cells(event: StoredEvent, labels: LabelLoader): Promise<readonly (string | number | null)[]> {
  const { actorKind, actorId } = event;
  const hasName = actorId !== null && (actorKind === 'ACCOUNT' || actorKind === 'API_KEY');
  const [object, actor] = await Promise.all([
    labels.labelOf(event.objectType as AuditedObject, event.objectId),
    hasName ? labels.labelOf(actorKind, actorId) : null,
  ]);
  const isShown = !object.erased || isShownAfterErasure(event.kind);
  return [
    event.id,
    event.occurredAt,
    event.kind,
    event.objectType,
    event.objectId,
    object.label,
    event.place,
    actorKind,
    actorId,
    actor?.label ?? null,
    event.onBehalfOf,
    event.reason,
    event.requestId,
    isShown ? event.before : null,
    isShown ? event.after : null,
    event.hash,
  ];
}

import { AUDITED_KINDS, AUDITED_OBJECTS, isDate } from '@delibere/shared';
import * as v from 'valibot';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import { accepted, refused } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import type { StoredEvent } from '../domain/event.ts';
import { ACTOR_KINDS, type TrailFilter } from '../domain/trail-filter.ts';
import { eventCount, eventPage, newestEvent } from '../persistence/event-pages.ts';
import { recordEvent } from './record-event.ts';

/** Events of one file at most: more are exported period by period. */
export const MAX_EXPORTED = 50_000;
/** Events read at a time: memory stays the same however long the file. */
const ROWS = 1_000;

const day = v.nullish(v.pipe(v.string('NOT_A_DATE'), v.check(isDate, 'NOT_A_DATE')));
const id = v.pipe(v.string('REQUIRED'), v.nonEmpty('REQUIRED'), v.maxLength(200, 'TOO_LONG'));

/** The filter of an export. Codes: NOT_A_DATE, UNKNOWN, REQUIRED, TOO_LONG. */
export const exportInput = v.object({
  from: day,
  to: day,
  kinds: v.nullish(v.array(v.picklist(AUDITED_KINDS, 'UNKNOWN'))),
  objectTypes: v.nullish(v.array(v.picklist(AUDITED_OBJECTS, 'UNKNOWN'))),
  object: v.nullish(v.object({ type: v.picklist(AUDITED_OBJECTS, 'UNKNOWN'), id })),
  actor: v.nullish(v.object({ kind: v.picklist(ACTOR_KINDS, 'UNKNOWN'), id })),
  requestId: v.nullish(id),
});

/** A copy that was allowed, and recorded: what is in it is settled. */
export interface GrantedExport {
  readonly filter: TrailFilter;
  /** Id of the newest event in it. */
  readonly upTo: string;
}

/**
 * Allows a copy of the events of a filter to be taken, and records that it was. Refuses TOO_MANY_EVENTS (`most`) where
 * it would have more than 50,000: a copy that stops somewhere would look whole.
 */
export const exportEvents = useCase({
  permission: 'audit.read',
  input: exportInput,
  run: async (uow, filter, access) => {
    access.demand('audit.read', {});
    const events = await eventCount(uow, filter, MAX_EXPORTED + 1);
    if (events > MAX_EXPORTED) return refused({ code: 'TOO_MANY_EVENTS', facts: { most: MAX_EXPORTED } });
    const upTo = await newestEvent(uow);
    const object = { type: 'AUDIT_TRAIL', id: 'trail' } as const;
    recordEvent(uow, { kind: 'AUDIT_EXPORTED', object, after: { filter, events } });
    return accepted<GrantedExport>({ filter, upTo });
  },
});

/** The events of a copy, newest first, a thousand at a time. */
export async function* exportedEvents(
  reader: PersonalReader,
  { filter, upTo }: GrantedExport,
): AsyncGenerator<readonly StoredEvent[]> {
  let before = String(BigInt(upTo) + 1n);
  for (;;) {
    const page = await eventPage(reader, filter, before, ROWS);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < ROWS) return;
    before = last.id;
  }
}

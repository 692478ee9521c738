import type { Access } from '../../../kernel/authorisation/access.ts';
import { decodeCursor, encodeCursor } from '../../../kernel/read/cursor.ts';
import { type Page, type PageRequest, pageOf } from '../../../kernel/read/page.ts';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { ObjectKey, TrailFilter } from '../domain/trail-filter.ts';
import { eventCount, eventPage, type HistoryOrder, historyLength, historyPage } from '../persistence/event-pages.ts';

/** A page of events, and what is needed to tell where each stands. */
export interface EventsAnswer {
  readonly page: Page<StoredEvent>;
  readonly cursorOf: (event: StoredEvent) => string;
  readonly count: () => Promise<number>;
}

const TRAIL = 'auditEvents';

/** The trail has no parties: it is read by those who may read all of it, or not at all. */
const WHOLE = {};

/** A page of the whole trail, newest first. Refuses (MalformedInput on `after`) a cursor of another list. */
export async function listEvents(
  access: Access,
  reader: PersonalReader,
  filter: TrailFilter,
  request: PageRequest,
): Promise<EventsAnswer> {
  access.demand('audit.read', WHOLE);
  const rows = await eventPage(reader, filter, placeAfter(TRAIL, request), request.first + 1);
  return {
    page: pageOf(rows, request),
    cursorOf: ({ id }) => encodeCursor(TRAIL, [id]),
    count: () => eventCount(reader, filter),
  };
}

/** A page of what happened to one object. Refuses (MalformedInput on `after`) a cursor of another object or order. */
export async function listHistory(
  access: Access,
  reader: PersonalReader,
  object: ObjectKey,
  order: HistoryOrder,
  request: PageRequest,
): Promise<EventsAnswer> {
  access.demand('audit.readHistory', WHOLE);
  const scope = `objectHistory ${object.type} ${object.id} ${order}`;
  const rows = await historyPage(reader, object, order, placeAfter(scope, request), request.first + 1);
  return {
    page: pageOf(rows, request),
    cursorOf: ({ place }) => encodeCursor(scope, [String(place)]),
    count: () => historyLength(reader, object),
  };
}

function placeAfter(scope: string, { after }: PageRequest): string | null {
  return after === null ? null : String(decodeCursor(scope, ['serial'], after)[0]);
}

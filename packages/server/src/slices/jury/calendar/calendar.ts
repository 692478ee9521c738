import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import { PARIS, PARIS_TIME_ZONE, parisWallTime } from './paris-time-zone.ts';
import type { Party, SessionEvent } from './session-event.ts';

/** Domain of the ids of events; nobody's, so that no other program makes the same. */
const UID_DOMAIN = 'jury.delibere.invalid';
/** How often a subscribed calendar should be read again, in seconds. */
const READ_AGAIN_S = 3_600;
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** On one line: a name with a line break would break the line of the file. */
const flat = (text: string): string => text.replaceAll(CONTROLS, ' ').trim();

const lines = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(flat)
    .join('\n');

/** A name as a parameter: between quotation marks, of which it can hold none that old programs read. */
const nameOf = ({ name, email }: Party): string => flat(name).replaceAll('"', '’') || email;

function calendarOf(method: ICalCalendarMethod): ICalCalendar {
  // The zone is that of the events: one of the calendar would be given to the stamps too, which are in UTC.
  const timezone = { name: null, generator: () => PARIS_TIME_ZONE };
  return ical({ method, timezone, prodId: { company: 'Délibéré', product: 'Jurys', language: 'FR' } });
}

function eventOf(event: SessionEvent, status: ICalEventStatus): ICalEventData {
  return {
    id: `${event.session}.${event.seat}@${UID_DOMAIN}`,
    sequence: event.sequence,
    stamp: event.writtenAt,
    timezone: PARIS,
    // Texts without a zone are written as they are: what clocks in Paris show.
    start: parisWallTime(event.startsAt),
    end: parisWallTime(event.endsAt),
    summary: flat(event.title),
    description: lines(event.description),
    location: flat(event.place),
    url: event.url,
    status,
  };
}

function addressed(
  method: ICalCalendarMethod,
  status: ICalEventStatus,
  event: SessionEvent,
  organiser: Party,
  member: Party,
): string {
  const calendar = calendarOf(method);
  const called = calendar.createEvent(eventOf(event, status));
  called.organizer({ name: nameOf(organiser), email: organiser.email });
  called.createAttendee({
    name: nameOf(member),
    email: member.email,
    type: ICalAttendeeType.INDIVIDUAL,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: method === ICalCalendarMethod.REQUEST,
  });
  return text(calendar);
}

/** Its last line ends as the others do. */
const text = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;

/** The invitation of a member, or its new state when the sequence has grown (RFC 5546, 3.2.2). */
export function invitation(event: SessionEvent, organiser: Party, member: Party): string {
  return addressed(ICalCalendarMethod.REQUEST, ICalEventStatus.CONFIRMED, event, organiser, member);
}

/** Takes an invitation back; its sequence is greater than that of the invitation (RFC 5546, 3.2.5). */
export function cancellation(event: SessionEvent, organiser: Party, member: Party): string {
  return addressed(ICalCalendarMethod.CANCEL, ICalEventStatus.CANCELLED, event, organiser, member);
}

/** A date of a member's feed; one that was cancelled stays there as such for a while, so that calendars drop it. */
export interface FeedEvent extends SessionEvent {
  readonly state: 'PLANNED' | 'CONFIRMED' | 'CANCELLED';
}

const STATUS = {
  PLANNED: ICalEventStatus.TENTATIVE,
  CONFIRMED: ICalEventStatus.CONFIRMED,
  CANCELLED: ICalEventStatus.CANCELLED,
} as const;

/** What a member's calendar program reads when it subscribes: their dates, and nobody's address. */
export function memberFeed(events: readonly FeedEvent[]): string {
  const calendar = calendarOf(ICalCalendarMethod.PUBLISH).name('Jurys paritaires').ttl(READ_AGAIN_S);
  for (const event of events) calendar.createEvent(eventOf(event, STATUS[event.state]));
  return text(calendar);
}

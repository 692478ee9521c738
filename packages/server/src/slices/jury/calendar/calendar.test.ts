import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { cancellation, invitation, memberFeed, type SessionEvent } from './index.ts';

const EVENT: SessionEvent = {
  session: 'f1c2',
  seat: 'u2',
  sequence: 0,
  writtenAt: new Date('2026-05-20T10:00:00Z'),
  startsAt: new Date('2026-06-16T08:00:00Z'),
  endsAt: new Date('2026-06-16T15:30:00Z'),
  title: 'Jury paritaire – RNCP28245 – Rennes',
  description: 'Onze dossiers.\nConvocation jointe.',
  place: 'Salle Surcouf, 2 allée du Bâtiment, Rennes',
  url: 'https://jury.example/sessions/f1c2',
};
const CENTRE = { name: 'UIMM Bretagne', email: 'jurys@uimm-bretagne.example' };
const MEMBER = { name: 'Loïc Prigent', email: 'loic.prigent@ftm-cgt.example' };

/** What another library reads in it, by the time zone that the text itself defines. */
function read(text: string): { readonly calendar: ICAL.Component; readonly events: readonly ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events };
}

function only(text: string): ICAL.Event {
  const { events } = read(text);
  const [event] = events;
  if (event === undefined || events.length !== 1) throw new Error('One event');
  return event;
}

const parameter = (event: ICAL.Event, property: string, name: string): unknown =>
  event.component.getFirstProperty(property)?.getParameter(name);

const instant = (time: ICAL.Time): string => time.toJSDate().toISOString();

test('[A07] an invitation says when, where, who calls and who is called', () => {
  const text = invitation(EVENT, CENTRE, MEMBER);
  const event = only(text);
  expect(read(text).calendar.getFirstPropertyValue('method')).toBe('REQUEST');
  expect(event).toMatchObject({ uid: 'f1c2.u2@jury.delibere.invalid', sequence: 0, summary: EVENT.title });
  expect([event.location, event.description]).toEqual([EVENT.place, EVENT.description]);
  expect(event.organizer).toBe('mailto:jurys@uimm-bretagne.example');
  expect(parameter(event, 'organizer', 'cn')).toBe('UIMM Bretagne');
  expect(event.attendees[0]?.getFirstValue()?.toString().toLowerCase()).toBe('mailto:loic.prigent@ftm-cgt.example');
  expect(parameter(event, 'attendee', 'cn')).toBe('Loïc Prigent');
  expect(parameter(event, 'attendee', 'partstat')).toBe('NEEDS-ACTION');
  expect(parameter(event, 'attendee', 'rsvp')).toBe('TRUE');
  expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
});

test('the stamp is in UTC, the hours are those of Paris', () => {
  const text = invitation(EVENT, CENTRE, MEMBER);
  expect(text).toContain('DTSTAMP:20260520T100000Z\r\n');
  expect(text).toContain('DTSTART;TZID=Europe/Paris:20260616T100000\r\n');
  expect(text).toContain('DTEND;TZID=Europe/Paris:20260616T173000\r\n');
});

test.each([
  ['2026-01-15T08:00:00Z', '2026-01-15T16:00:00Z'],
  ['2026-07-15T07:00:00Z', '2026-07-15T15:00:00Z'],
  // The days clocks change, before and after they do.
  ['2026-03-29T00:30:00Z', '2026-03-29T08:00:00Z'],
  ['2026-10-24T23:30:00Z', '2026-10-25T09:00:00Z'],
  ['2030-10-27T07:00:00Z', '2030-10-27T12:00:00Z'],
])('from %s to %s, as the zone in the file has it', (from, to) => {
  const event = only(invitation({ ...EVENT, startsAt: new Date(from), endsAt: new Date(to) }, CENTRE, MEMBER));
  expect([instant(event.startDate), instant(event.endDate)].map((at) => new Date(at))).toEqual([
    new Date(from),
    new Date(to),
  ]);
});

test('a change of date is the same event with a greater sequence; a cancellation takes it back', () => {
  const first = only(invitation(EVENT, CENTRE, MEMBER));
  const moved = only(invitation({ ...EVENT, sequence: 1, startsAt: new Date('2026-06-23T08:00:00Z') }, CENTRE, MEMBER));
  const text = cancellation({ ...EVENT, sequence: 2 }, CENTRE, MEMBER);
  const cancelled = only(text);
  expect([moved.uid, cancelled.uid]).toEqual([first.uid, first.uid]);
  expect([first.sequence, moved.sequence, cancelled.sequence]).toEqual([0, 1, 2]);
  expect(read(text).calendar.getFirstPropertyValue('method')).toBe('CANCEL');
  expect(cancelled.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('another seat of the session is another event', () => {
  expect(only(invitation({ ...EVENT, seat: 'u3' }, CENTRE, MEMBER)).uid).not.toBe(
    only(invitation(EVENT, CENTRE, MEMBER)).uid,
  );
});

const HARD = [
  'a;b,c\\d',
  'ligne\nATTENDEE:mailto:x@y.example',
  'ligne\r\nEND:VCALENDAR',
  'l\u2028n',
  '“Été” : "œuvre"',
  'é'.repeat(200),
  '𝔸😀'.repeat(60),
  ' ',
];

test.each(HARD)('%j stays a text wherever it stands', (text) => {
  const on = { ...EVENT, title: text, place: text, description: text };
  const written = invitation(on, { ...CENTRE, name: text }, { ...MEMBER, name: text });
  const { calendar, events } = read(written);
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  expect(events[0]?.attendees).toHaveLength(1);
  const line = text.replaceAll(/[\r\n\u2028]+/g, ' ').trim();
  expect([events[0]?.summary ?? '', events[0]?.location ?? '']).toEqual([line, line]);
  const name = line.replaceAll('"', '’') || MEMBER.email;
  expect(parameter(events[0] ?? only(written), 'attendee', 'cn')).toBe(name);
});

test('no line is longer than 75 bytes, none ends otherwise than the format wants, no character is cut', () => {
  for (const text of HARD) {
    const written = invitation({ ...EVENT, title: text, description: text }, CENTRE, { ...MEMBER, name: text });
    expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = written.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => /[\r\n]/.test(line) || line !== line.toWellFormed())).toBe(false);
  }
});

test('a feed holds every date of the member, none of anybody’s addresses, and no method that asks for an answer', () => {
  const text = memberFeed([
    { ...EVENT, state: 'CONFIRMED' },
    { ...EVENT, session: 'a0b1', state: 'PLANNED', startsAt: new Date('2026-11-03T09:00:00Z') },
    { ...EVENT, session: 'c3d4', state: 'CANCELLED', sequence: 3 },
  ]);
  const { calendar, events } = read(text);
  expect(events.map(({ uid }) => uid.split('.')[0])).toEqual(['f1c2', 'a0b1', 'c3d4']);
  expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
    'CONFIRMED',
    'TENTATIVE',
    'CANCELLED',
  ]);
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(text).not.toContain('@uimm');
  expect(text).not.toContain('ATTENDEE');
  expect(read(memberFeed([])).events).toEqual([]);
});

test('the same events give the same text', () => {
  expect(invitation(EVENT, CENTRE, MEMBER)).toBe(invitation(EVENT, CENTRE, MEMBER));
  expect(memberFeed([{ ...EVENT, state: 'CONFIRMED' }])).toBe(memberFeed([{ ...EVENT, state: 'CONFIRMED' }]));
});

import type { SeatedPerson } from '../../../src/slices/jury/domain/composition/composition.ts';
import {
  ACCORD,
  CHAMBER,
  FICHE,
  joinedBy,
  mandateOf,
  ruled,
  SESSION_DAY,
  SOUND_JURY,
  seatOf,
  withSeats,
} from '../composition.ts';
import type { FindingCase } from '../finding-cases.ts';

const person = (seat: string, more: Partial<SeatedPerson> = {}): SeatedPerson => {
  const found = SOUND_JURY.seats.find(({ id }) => id === seat)?.person;
  if (found === null || found === undefined) throw new Error(`Nobody sits on ${seat}`);
  return { ...found, ...more };
};

const mandated = (...mandates: SeatedPerson['mandates']) =>
  withSeats(SOUND_JURY, { u2: { person: person('u2', { mandates }) } });
const cgt = (from: string, to: string | null, tempWork = false) => mandateOf('cgt', 'UNIONS', { from, to, tempWork });
const who = 'person-u2';
const noMandate = ['MANDATE_NOT_IN_FORCE', ['u2'], { person: who, sessionOn: SESSION_DAY }] as const;
const endsBefore = (endsOn: string) => ['MANDATE_ENDS_BEFORE_SESSION', ['u2'], { person: who, endsOn }] as const;
const endsSoon = (endsOn: string) => ['MANDATE_ENDS_SOON', ['u2'], { person: who, endsOn }] as const;

export const MEMBER_CASES: readonly FindingCase[] = [
  {
    title: '[A03] a seat nobody was designated for is told of, and no more is asked of it',
    jury: withSeats(SOUND_JURY, { u2: { person: null }, e2: { person: null } }),
    rules: ACCORD,
    gives: [
      ['SEAT_VACANT', ['u2'], { organisation: 'cgt' }],
      ['SEAT_VACANT', ['e2'], { organisation: CHAMBER }],
    ],
  },
  {
    title: 'on the day a vacant seat is an empty one, whatever was ticked',
    jury: withSeats(SOUND_JURY, { u2: { person: null }, e2: { person: null, present: true } }),
    moment: 'OPENING',
    gives: [['UNION_NOT_REPRESENTED', [], { organisation: 'cgt' }]],
  },
  {
    title: '[F20] one person does not hold two seats, whatever the sides',
    jury: withSeats(SOUND_JURY, {
      u3: {
        person: person('e3', { mandates: [...person('e3').mandates, mandateOf('fo', 'UNIONS')] }),
      },
    }),
    gives: [['PERSON_IN_TWO_SEATS', ['e3', 'u3'], { person: 'person-e3' }]],
  },
  { title: '[F23] no mandate at all', jury: mandated(), gives: [noMandate] },
  { title: '[F23] a mandate of another union', jury: mandated(mandateOf('fo', 'UNIONS')), gives: [noMandate] },
  { title: '[F23] a mandate for the other side', jury: mandated(mandateOf('cgt', 'EMPLOYERS')), gives: [noMandate] },
  { title: '[F23] a mandate that begins the day after', jury: mandated(cgt('2026-06-17', null)), gives: [noMandate] },
  {
    title: '[F23] a mandate that ended long ago',
    jury: mandated(cgt('2020-01-01', '2025-12-31')),
    gives: [noMandate],
  },
  {
    title: '[F23] a mandate in force today that ends before the session',
    jury: mandated(cgt('2025-01-01', '2026-06-15'), cgt('2024-01-01', '2026-06-01')),
    gives: [endsBefore('2026-06-15')],
  },
  {
    title: '[F23] on the day of the session, a mandate that ended the day before is no more in force',
    jury: mandated(cgt('2025-01-01', '2026-06-15')),
    moment: 'OPENING',
    gives: [noMandate],
  },
  {
    title: 'a session looked at after its day: a mandate given since is not one of that day',
    jury: mandated(cgt('2026-06-17', '2026-07-01')),
    on: '2026-06-20',
    moment: 'OPENING',
    gives: [noMandate],
  },
  { title: 'a mandate that begins that day, without end', jury: mandated(cgt(SESSION_DAY, null)), gives: [] },
  {
    title: 'a mandate that ends that day',
    jury: mandated(cgt('2025-01-01', SESSION_DAY)),
    gives: [endsSoon(SESSION_DAY)],
  },
  {
    title: 'a mandate that ends 30 days later ends soon',
    jury: mandated(cgt('2025-01-01', '2026-07-16')),
    gives: [endsSoon('2026-07-16')],
  },
  { title: 'a mandate that ends 31 days later does not', jury: mandated(cgt('2025-01-01', '2026-07-17')), gives: [] },
  {
    title: 'of two mandates, the one that lasts longer counts',
    jury: mandated(cgt('2025-01-01', '2026-07-01'), cgt('2025-01-01', '2026-12-31')),
    gives: [],
  },
  {
    title: 'of two mandates, the one without end counts',
    jury: mandated(cgt('2025-01-01', null), cgt('2025-01-01', '2026-07-01')),
    gives: [],
  },
  {
    title: '[F22] the additional seat asks a mandate of the temporary-work branch',
    jury: joinedBy(
      SOUND_JURY,
      seatOf('EMPLOYERS', 5, CHAMBER, {
        tempWork: true,
        voting: false,
        person: person('e1', { id: 'person-e5', mandates: [mandateOf(CHAMBER, 'EMPLOYERS')] }),
      }),
    ),
    gives: [['TEMP_WORK_FLAG_MISSING', ['e5'], { person: 'person-e5' }]],
  },
  {
    title: '[F24] a mandate of the temporary-work branch asks the additional seat',
    jury: mandated(cgt('2025-01-01', null, true)),
    gives: [['TEMP_WORK_FLAG_MISSING', ['u2'], { person: who }]],
  },
  {
    title: 'the end of a mandate of the other kind does not matter',
    jury: mandated(cgt('2025-01-01', '2026-07-01', true), cgt('2025-01-01', '2026-12-31')),
    gives: [],
  },
  {
    title: '[F21] [F23] each member is qualified',
    jury: withSeats(SOUND_JURY, {
      e3: { person: person('e3', { qualified: false }) },
      u2: { person: person('u2', { qualified: false }) },
    }),
    gives: [
      ['MEMBER_NOT_QUALIFIED', ['e3'], { person: 'person-e3' }],
      ['MEMBER_NOT_QUALIFIED', ['u2'], { person: 'person-u2' }],
    ],
  },
  {
    title: 'a rule set that says nothing of it asks nothing',
    jury: withSeats(SOUND_JURY, { e3: { person: person('e3', { qualified: false }) } }),
    rules: ruled(FICHE, { qualifiedMembers: 'NOT_SAID' }),
    gives: [],
  },
  {
    title: '[A07] [C03] convoked seven days before, a union member cannot give eight days’ notice',
    jury: withSeats(SOUND_JURY, { u2: { convokedOn: '2026-06-09' } }),
    gives: [['LEAVE_NOTICE_TOO_SHORT', ['u2'], { person: who, days: 7, required: 8 }]],
  },
  {
    title: '[A07] convoked eight days before, they can',
    jury: withSeats(SOUND_JURY, { u2: { convokedOn: '2026-06-08' } }),
    gives: [],
  },
  {
    title: '[A07] a convocation that has not left leaves today at the earliest',
    jury: withSeats(SOUND_JURY, {
      u2: { convokedOn: null },
      u3: { person: null, convokedOn: null },
      e2: { convokedOn: null },
    }),
    on: '2026-06-10',
    gives: [
      ['SEAT_VACANT', ['u3'], { organisation: 'fo' }],
      ['LEAVE_NOTICE_TOO_SHORT', ['u2'], { person: who, days: 6, required: 8 }],
    ],
  },
  {
    title: 'a member without e-mail is called by letter, until it is posted',
    jury: withSeats(SOUND_JURY, {
      u2: { letterDue: true },
      u3: { letterDue: false },
      e2: { person: null, letterDue: true },
    }),
    gives: [
      ['SEAT_VACANT', ['e2'], { organisation: CHAMBER }],
      ['CONVOCATION_BY_POST', ['u2'], { person: who }],
    ],
  },
  {
    title: 'on the day nobody is called any more',
    jury: withSeats(SOUND_JURY, { u2: { letterDue: true } }),
    moment: 'OPENING',
    gives: [],
  },
  {
    title: '[C03] on the day it is past',
    jury: withSeats(SOUND_JURY, { u2: { convokedOn: '2026-06-15' } }),
    moment: 'OPENING',
    gives: [],
  },
];

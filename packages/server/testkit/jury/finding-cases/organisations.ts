import type { Composition } from '../../../src/slices/jury/domain/composition/composition.ts';
import {
  ACCORD,
  CHAMBER,
  FICHE,
  joinedBy,
  mandateOf,
  ruled,
  SOUND_JURY,
  seatOf,
  unionOf,
  without,
  withSeats,
} from '../composition.ts';
import type { FindingCase } from '../finding-cases.ts';

const secondCfdt = seatOf('UNIONS', 5, 'cfdt');
const lapsed = (representative: readonly { readonly from: string; readonly to: string | null }[]): Composition => ({
  ...SOUND_JURY,
  organisations: SOUND_JURY.organisations.map((one) => (one.id === 'fo' ? { ...one, representative } : one)),
});
const notRepresentative = [
  'UNION_NOT_REPRESENTATIVE',
  ['u3'],
  { organisation: 'fo', sessionOn: '2026-06-16' },
] as const;
const manyVotes = ruled(FICHE, { parity: 'EQUALISE', votersPerUnion: null });

export const ORGANISATION_CASES: readonly FindingCase[] = [
  {
    title: 'a member of a union does not sit with the employers',
    jury: withSeats(SOUND_JURY, {
      e4: {
        organisation: 'cgt',
        person: {
          id: 'person-e4',
          sex: 'F',
          qualified: true,
          mandates: [mandateOf('cgt', 'EMPLOYERS')],
        },
      },
    }),
    gives: [['ORGANISATION_OF_OTHER_SIDE', ['e4'], { organisation: 'cgt' }]],
  },
  {
    title: 'nor a member of the chamber with the unions',
    jury: withSeats(SOUND_JURY, {
      u4: {
        organisation: CHAMBER,
        person: { id: 'person-u4', sex: 'F', qualified: true, mandates: [mandateOf(CHAMBER, 'UNIONS')] },
      },
    }),
    gives: [
      ['ORGANISATION_OF_OTHER_SIDE', ['u4'], { organisation: CHAMBER }],
      ['UNION_NOT_REPRESENTED', [], { organisation: 'cfe-cgc' }],
    ],
  },
  {
    title: 'an organisation nobody knows is of no side',
    jury: { ...SOUND_JURY, organisations: SOUND_JURY.organisations.filter(({ id }) => id !== 'fo') },
    gives: [['ORGANISATION_OF_OTHER_SIDE', ['u3'], { organisation: 'fo' }]],
  },
  {
    title: '[F23] a union that was never representative does not sit',
    jury: lapsed([]),
    gives: [notRepresentative],
  },
  {
    title: '[F23] a union whose representativity ended the day before does not sit',
    jury: lapsed([
      { from: '2017-01-01', to: '2021-12-31' },
      { from: '2022-01-01', to: '2026-06-15' },
    ]),
    gives: [notRepresentative],
  },
  {
    title: '[F23] a union whose representativity begins the day after does not sit yet',
    jury: lapsed([{ from: '2026-06-17', to: null }]),
    gives: [notRepresentative],
  },
  {
    title: '[F23] a union representative until that day sits',
    jury: lapsed([{ from: '2026-06-16', to: '2026-06-16' }]),
    gives: [],
  },
  {
    title: '[F23] a representative union without a seat is told of, as its absence is on the day',
    jury: without(SOUND_JURY, 'u2', 'e4'),
    gives: [['UNION_NOT_REPRESENTED', [], { organisation: 'cgt' }]],
  },
  {
    title: '[F23] a union that is not representative and has no seat is not',
    jury: { ...SOUND_JURY, organisations: [...SOUND_JURY.organisations, unionOf('other', { representative: [] })] },
    gives: [],
  },
  {
    title: '[F25] a union with two members has one voice',
    jury: joinedBy(SOUND_JURY, { ...secondCfdt, voting: false }),
    gives: [],
  },
  {
    title: '[F25] a second voter of one union has one too many',
    jury: joinedBy(SOUND_JURY, secondCfdt),
    rules: ruled(FICHE, { parity: 'EQUALISE' }),
    gives: [
      ['VOICES_EQUALISED', [], { employers: 4, unions: 5 }],
      ['TOO_MANY_VOTERS_OF_UNION', ['u1', 'u5'], { organisation: 'cfdt', count: 2, max: 1 }],
    ],
  },
  {
    title: '[F25] on the day, the voter who is there is the only one',
    jury: withSeats(joinedBy(SOUND_JURY, secondCfdt), { u1: { present: false } }),
    moment: 'OPENING',
    gives: [],
  },
  {
    title: 'a branch may let all the members of a union vote',
    jury: joinedBy(SOUND_JURY, secondCfdt),
    rules: manyVotes,
    gives: [['VOICES_EQUALISED', [], { employers: 4, unions: 5 }]],
  },
  {
    title: '[F25] a union seated without the vote loses its voice',
    jury: withSeats(SOUND_JURY, { u2: { voting: false }, e4: { voting: false } }),
    gives: [['UNION_WITHOUT_VOTER', ['u2'], { organisation: 'cgt' }]],
  },
  {
    title: '[A01] one member per union: not two',
    jury: joinedBy(SOUND_JURY, { ...secondCfdt, voting: false }, seatOf('EMPLOYERS', 5, CHAMBER, { voting: false })),
    rules: ACCORD,
    gives: [['TOO_MANY_REPRESENTATIVES', ['u1', 'u5'], { organisation: 'cfdt', count: 2, max: 1 }]],
  },
  {
    title: '[F24] the additional member is not one of the union’s representatives',
    jury: joinedBy(SOUND_JURY, seatOf('UNIONS', 5, 'cfdt', { tempWork: true, voting: false })),
    rules: ruled(FICHE, { representativesPerUnion: { min: 1, max: 1 } }),
    gives: [],
  },
  {
    title: 'where two of each union sit, one is too few',
    jury: joinedBy(SOUND_JURY, ...['cgt', 'fo', 'cfe-cgc'].map((name, at) => seatOf('UNIONS', at + 5, name))),
    rules: ruled(manyVotes, { representativesPerUnion: { min: 2, max: 2 } }),
    gives: [
      ['VOICES_EQUALISED', [], { employers: 4, unions: 7 }],
      ['TOO_FEW_REPRESENTATIVES', ['u1'], { organisation: 'cfdt', count: 1, min: 2 }],
    ],
  },
  {
    title: 'on the day nobody is too few but for the quorum',
    jury: SOUND_JURY,
    rules: ruled(manyVotes, { representativesPerUnion: { min: 2, max: 2 } }),
    moment: 'OPENING',
    gives: [],
  },
  {
    title: '[A02] employer members are designated by the chamber that organises the assessments',
    jury: withSeats(SOUND_JURY, { e2: { designatedBy: 'uimm-normandie' }, e3: { designatedBy: null } }),
    rules: ACCORD,
    gives: [
      ['EMPLOYER_NOT_DESIGNATED_BY_CHAMBER', ['e2'], { organisation: CHAMBER }],
      ['EMPLOYER_NOT_DESIGNATED_BY_CHAMBER', ['e3'], { organisation: CHAMBER }],
    ],
  },
  {
    title: '[A02] the fiche does not say who designates them',
    jury: withSeats(SOUND_JURY, { e2: { designatedBy: 'uimm-normandie' } }),
    gives: [],
  },
  {
    title: '[A02] a vacant seat, and one of temporary work, are not designated by the chamber',
    jury: joinedBy(
      withSeats(SOUND_JURY, { e2: { person: null, designatedBy: null } }),
      seatOf('EMPLOYERS', 5, CHAMBER, { tempWork: true, voting: false, designatedBy: 'prisme' }),
    ),
    rules: ruled(FICHE, { employersDesignatedByChamber: true }),
    gives: [['SEAT_VACANT', ['e2'], { organisation: CHAMBER }]],
  },
];

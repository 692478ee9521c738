import type { Composition, SeatedCase, SeatedPerson } from '../../../src/slices/jury/domain/composition/composition.ts';
import { FICHE, ruled, SOUND_JURY, without, withSeats } from '../composition.ts';
import type { FindingCase } from '../finding-cases.ts';

const EXPERIENCE: SeatedCase = { id: 'vae', route: 'EXPERIENCE', evidenceFiledOn: '2026-05-01' };
const experience: Composition = { ...SOUND_JURY, cases: [...SOUND_JURY.cases, EXPERIENCE] };
const linked = (jury: Composition, person: string, caseId: string, past = false): Composition => ({
  ...jury,
  links: [...jury.links, { person, caseId, past }],
});
const told = (seat: string, caseId: string) =>
  ['LINKED_TO_CANDIDATE', [seat], { person: `person-${seat}`, caseId }] as const;

const people = (change: (seat: string) => Partial<SeatedPerson>): Composition => ({
  ...experience,
  seats: experience.seats.map((seat) =>
    seat.person === null ? seat : { ...seat, person: { ...seat.person, ...change(seat.id) } },
  ),
});
const women = (...seats: readonly string[]) => people((id) => ({ sex: seats.includes(id) ? 'F' : 'M' }));
const imbalance = (ofWomen: number, ofMen: number) =>
  ['WOMEN_MEN_IMBALANCE', [], { women: ofWomen, men: ofMen }] as const;
const notSaid = ruled(FICHE, { qualifiedMembers: 'NOT_SAID' });

const ONE_AND_ONE: Composition = {
  ...without(SOUND_JURY, 'e2', 'e3', 'e4', 'u2', 'u3', 'u4'),
  substitutePresident: null,
  organisations: SOUND_JURY.organisations.slice(0, 2),
};
const recused = (...seats: readonly string[]): Composition => ({
  ...SOUND_JURY,
  recusals: seats.map((seat) => ({ seat, caseId: 'case-1' })),
});
const caseWithoutQuorum = (...seats: readonly string[]) =>
  ['CASE_WITHOUT_QUORUM', seats, { caseId: 'case-1' }] as const;

export const CANDIDATE_CASES: readonly FindingCase[] = [
  {
    title: '[T14] a member linked to a candidate leaves that case, not the jury',
    jury: linked(experience, 'person-u1', 'vae'),
    gives: [told('u1', 'vae')],
  },
  {
    title: '[T14] a link that has ended counts for a candidate through experience',
    jury: linked(experience, 'person-u1', 'vae', true),
    gives: [told('u1', 'vae')],
  },
  {
    title: 'a link that has ended does not count for the others',
    jury: linked(experience, 'person-u1', 'case-1', true),
    gives: [],
  },
  { title: 'a present link does', jury: linked(experience, 'person-u1', 'case-1'), gives: [told('u1', 'case-1')] },
  {
    title: 'several links with one candidate are one finding',
    jury: linked(linked(experience, 'person-u1', 'case-1'), 'person-u1', 'case-1'),
    gives: [told('u1', 'case-1')],
  },
  { title: 'a link of somebody who does not sit is nobody’s', jury: linked(experience, 'person-x', 'vae'), gives: [] },
  {
    title: 'nor is, on the day, that of one who did not come',
    jury: withSeats(linked(SOUND_JURY, 'person-u1', 'case-1'), { u1: { present: false }, e4: { present: false } }),
    moment: 'OPENING',
    gives: [['UNION_NOT_REPRESENTED', [], { organisation: 'cfdt' }]],
  },
  {
    title: '[T14] a branch may exclude a linked member from the jury',
    jury: linked(experience, 'person-u1', 'vae'),
    rules: ruled(FICHE, { linkedMembers: 'EXCLUDED' }),
    gives: [['LINKED_MEMBER_EXCLUDED', ['u1'], { person: 'person-u1', caseId: 'vae' }]],
  },
  {
    title: 'recusals that leave nobody of one side leave no quorum',
    jury: recused('u1', 'u2', 'u3', 'u4'),
    gives: [caseWithoutQuorum('u1', 'u2', 'u3', 'u4')],
  },
  {
    title: 'recusals that leave one on each side leave one',
    jury: recused('u1', 'u2', 'u3', 'e1', 'e2', 'e3'),
    gives: [],
  },
  {
    title: 'a recusal in another case is none in this one',
    jury: { ...recused(), recusals: ['u1', 'u2', 'u3', 'u4'].map((seat) => ({ seat, caseId: 'other' })) },
    gives: [],
  },
  {
    title: 'a link in another case recuses in that one alone',
    jury: ['u1', 'u2', 'u3', 'u4'].reduce((jury: Composition, seat) => linked(jury, `person-${seat}`, 'case-2'), {
      ...SOUND_JURY,
      cases: [...SOUND_JURY.cases, { id: 'case-2', route: 'APPRENTICESHIP', evidenceFiledOn: null }],
    }),
    gives: [
      ...['u1', 'u2', 'u3', 'u4'].map((seat) => told(seat, 'case-2')),
      ['CASE_WITHOUT_QUORUM', ['u1', 'u2', 'u3', 'u4'], { caseId: 'case-2' }],
    ],
  },
  {
    title: 'links recuse as recusals do',
    jury: linked(recused('u2', 'u3', 'u4'), 'person-u1', 'case-1'),
    gives: [told('u1', 'case-1'), caseWithoutQuorum('u1', 'u2', 'u3', 'u4')],
  },
  {
    title: 'a jury without a quorum is told so once, not for each case',
    jury: recused('u1'),
    rules: ruled(FICHE, { quorum: { employers: 1, unions: 5, total: null } }),
    gives: [
      [
        'QUORUM_NOT_REACHED',
        [],
        { employers: 4, unions: 4, requiredEmployers: 1, requiredUnions: 5, requiredTotal: 6 },
      ],
    ],
  },
  {
    title: 'on the day, one who is represented by a recused member does not vote either',
    jury: withSeats(recused('u1'), {
      u2: { present: false, proxyTo: 'u1' },
      u3: { present: false },
      u4: { present: false },
      e2: { present: false },
      e3: { present: false },
    }),
    rules: ruled(FICHE, { proxiesPerHolder: 1 }),
    moment: 'OPENING',
    gives: [
      ...['cfe-cgc', 'cgt', 'fo'].map((organisation) => ['UNION_NOT_REPRESENTED', [], { organisation }] as const),
      caseWithoutQuorum('u1'),
    ],
  },
  {
    title: '[T13] a jury for experience has two people at least',
    jury: { ...without(ONE_AND_ONE, 'u1'), organisations: ONE_AND_ONE.organisations.slice(0, 1), cases: [EXPERIENCE] },
    gives: [
      ['COLLEGE_EMPTY', [], { college: 'UNIONS' }],
      ['EXPERIENCE_JURY_TOO_SMALL', ['e1'], { count: 1, min: 2 }],
    ],
  },
  {
    title: '[T13] two are enough, and of one sex they are not balanced',
    jury: { ...ONE_AND_ONE, cases: [EXPERIENCE] },
    gives: [imbalance(0, 2)],
  },
  { title: '[F16] the same joint jury hears candidates through experience', jury: experience, gives: [] },
  {
    title: '[T13] one at least is qualified',
    jury: people(() => ({ qualified: false })),
    rules: notSaid,
    gives: [['EXPERIENCE_JURY_NOT_QUALIFIED', ['e1', 'e2', 'e3', 'e4', 'u1', 'u2', 'u3', 'u4']]],
  },
  {
    title: '[T13] one qualified is enough',
    jury: people((id) => ({ qualified: id === 'u3' })),
    rules: notSaid,
    gives: [],
  },
  {
    title: '[T13] while a seat is vacant, the one to come may be qualified',
    jury: withSeats(
      people(() => ({ qualified: false })),
      { u3: { person: null } },
    ),
    rules: notSaid,
    gives: [['SEAT_VACANT', ['u3'], { organisation: 'fo' }]],
  },
  { title: '[T13] two women of eight are less than a third', jury: women('e1', 'u1'), gives: [imbalance(2, 6)] },
  { title: '[T13] three of eight are more', jury: women('e1', 'u1', 'u2'), gives: [] },
  {
    title: '[T13] two men of eight are less than a third',
    jury: women('e1', 'e2', 'e3', 'u1', 'u2', 'u3'),
    gives: [imbalance(6, 2)],
  },
  {
    title: '[T13] two of six whose sex is recorded are a third',
    jury: people((id) => ({ sex: id === 'e1' || id === 'u1' ? 'F' : id === 'e2' || id === 'u2' ? null : 'M' })),
    gives: [],
  },
  {
    title: '[T13] nothing is said of balance where one sex only is recorded once',
    jury: people((id) => ({ sex: id === 'e1' ? 'F' : null })),
    gives: [],
  },
  {
    title: '[T13] balance is not asked where nobody comes through experience',
    jury: { ...women(), cases: SOUND_JURY.cases },
    gives: [],
  },
];

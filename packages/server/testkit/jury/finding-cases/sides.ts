import { ACCORD, CHAMBER, FICHE, joinedBy, ruled, SOUND_JURY, seatOf, without, withSeats } from '../composition.ts';
import type { FindingCase } from '../finding-cases.ts';
import { missing, reached } from './given.ts';

const everybody = ['e1', 'e2', 'e3', 'e4', 'u1', 'u2', 'u3', 'u4'];
const fifthEmployer = seatOf('EMPLOYERS', 5, CHAMBER);
const sixthEmployer = seatOf('EMPLOYERS', 6, CHAMBER);
const tempEmployer = seatOf('EMPLOYERS', 7, CHAMBER, { tempWork: true });
const tempUnion = seatOf('UNIONS', 7, 'cfdt', { tempWork: true, voting: false });
const noUnions = without(SOUND_JURY, 'u1', 'u2', 'u3', 'u4');
const absent = { present: false } as const;
const noVote = { voting: false } as const;
const surplus = ruled(FICHE, { imbalance: 'SURPLUS_WITHOUT_VOTE' });
const postpone = ruled(FICHE, { imbalance: 'POSTPONE' });
const equalise = ruled(FICHE, { parity: 'EQUALISE' });
const quorum = (employers: number, unions: number, total: number | null) =>
  ruled(FICHE, { quorum: { employers, unions, total } });
export const SIDE_CASES: readonly FindingCase[] = [
  {
    title: '[F20] a side nobody sits on',
    jury: noUnions,
    gives: [['COLLEGE_EMPTY', [], { college: 'UNIONS' }], ...missing('cfdt', 'cgt', 'fo', 'cfe-cgc')],
  },
  {
    title: '[F20] a side nobody of which came',
    jury: withSeats(SOUND_JURY, { u1: absent, u2: absent, u3: absent, u4: absent }),
    moment: 'OPENING',
    gives: [['COLLEGE_EMPTY', [], { college: 'UNIONS' }], ...missing('cfdt', 'cgt', 'fo', 'cfe-cgc')],
  },
  {
    title: '[F25] a side on which nobody votes',
    jury: withSeats(SOUND_JURY, { e1: noVote, e2: noVote, e3: noVote, e4: noVote }),
    gives: [
      ['COLLEGE_WITHOUT_VOTER', ['e1', 'e2', 'e3', 'e4'], { college: 'EMPLOYERS' }],
      ['PRESIDENT_WITHOUT_VOTE', ['e1']],
    ],
  },
  {
    title: '[F20] five employers against four unions are not joint',
    jury: joinedBy(SOUND_JURY, fifthEmployer),
    gives: [['PARITY_BROKEN', ['e1', 'e2', 'e3', 'e4', 'e5', 'u1', 'u2', 'u3', 'u4'], { employers: 5, unions: 4 }]],
  },
  {
    title: '[F20] a fifth employer without the vote leaves the jury of the fiche joint',
    jury: joinedBy(SOUND_JURY, { ...fifthEmployer, voting: false }),
    gives: [],
  },
  {
    title: '[A01] a fifth employer without the vote breaks the equal number of members of the agreement',
    jury: joinedBy(SOUND_JURY, { ...fifthEmployer, voting: false }),
    rules: ACCORD,
    gives: [['PARITY_BROKEN', ['e1', 'e2', 'e3', 'e4', 'e5', 'u1', 'u2', 'u3', 'u4'], { employers: 5, unions: 4 }]],
  },
  {
    title: '[A01] as many members and fewer votes are not joint either',
    jury: withSeats(SOUND_JURY, { e4: noVote }),
    rules: ACCORD,
    gives: [['PARITY_BROKEN', everybody, { employers: 3, unions: 4 }]],
  },
  {
    title: '[F20] voices that are equalised may be as many as they like on each side',
    jury: joinedBy(SOUND_JURY, fifthEmployer),
    rules: equalise,
    gives: [['VOICES_EQUALISED', [], { employers: 5, unions: 4 }]],
  },
  {
    title: '[F20] on the day, an absent union voter: voices are equalised',
    jury: withSeats(SOUND_JURY, { u4: absent }),
    moment: 'OPENING',
    gives: [['VOICES_EQUALISED', [], { employers: 4, unions: 3 }], ...missing('cfe-cgc')],
  },
  {
    title: '[F20] on the day, surplus voters sit without a vote: the last by rank, never the president',
    jury: { ...withSeats(SOUND_JURY, { u1: absent, u2: absent, e4: { rank: 1 }, e1: { rank: 9 } }) },
    rules: surplus,
    moment: 'OPENING',
    gives: [['SURPLUS_WITHOUT_VOTE', ['e2', 'e3'], { count: 2 }], ...missing('cfdt', 'cgt')],
  },
  {
    title: '[F20] on the day, the substitute who presides keeps the vote',
    jury: { ...withSeats(SOUND_JURY, { e1: absent, u1: absent, u2: absent }), substitutePresident: 'e4' },
    rules: surplus,
    moment: 'OPENING',
    gives: [['SURPLUS_WITHOUT_VOTE', ['e3'], { count: 1 }], ...missing('cfdt', 'cgt'), ['SUBSTITUTE_PRESIDES', ['e4']]],
  },
  {
    title: '[F20] on the day, nobody presiding, the vote is kept by rank',
    jury: { ...withSeats(SOUND_JURY, { e1: absent, u1: absent, u2: absent }), substitutePresident: null },
    rules: surplus,
    moment: 'OPENING',
    gives: [['SURPLUS_WITHOUT_VOTE', ['e4'], { count: 1 }], ...missing('cfdt', 'cgt'), ['PRESIDENT_ABSENT', ['e1']]],
  },
  {
    title: '[F20] on the day, and nobody was named to preside',
    jury: { ...withSeats(SOUND_JURY, { u1: absent, u2: absent }), president: null },
    rules: surplus,
    moment: 'OPENING',
    gives: [['SURPLUS_WITHOUT_VOTE', ['e3', 'e4'], { count: 2 }], ...missing('cfdt', 'cgt'), ['NO_PRESIDENT']],
  },
  {
    title: '[F20] on the day, where the rules admit no other way, the session is put off',
    jury: withSeats(SOUND_JURY, { u4: absent }),
    rules: postpone,
    moment: 'OPENING',
    gives: [
      ['PARITY_BROKEN', ['e1', 'e2', 'e3', 'e4', 'u1', 'u2', 'u3'], { employers: 4, unions: 3 }],
      ...missing('cfe-cgc'),
    ],
  },
  {
    title: '[A01] on the day only votes are counted',
    jury: joinedBy(SOUND_JURY, { ...fifthEmployer, voting: false }),
    rules: ACCORD,
    moment: 'OPENING',
    gives: [],
  },
  {
    title: '[F21] a sixth employer is refused',
    jury: joinedBy(SOUND_JURY, fifthEmployer, sixthEmployer),
    rules: equalise,
    gives: [
      ['VOICES_EQUALISED', [], { employers: 6, unions: 4 }],
      ['TOO_MANY_MEMBERS', ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'], { college: 'EMPLOYERS', count: 6, max: 5 }],
    ],
  },
  {
    title: '[F21] on the day, a sixth employer who did not come is not counted',
    jury: withSeats(joinedBy(SOUND_JURY, fifthEmployer, sixthEmployer), { e5: absent, e6: absent }),
    moment: 'OPENING',
    gives: [],
  },
  {
    title: '[F22] a member of the temporary-work branch comes on top of five employers',
    jury: joinedBy(SOUND_JURY, fifthEmployer, tempEmployer),
    rules: equalise,
    gives: [['VOICES_EQUALISED', [], { employers: 6, unions: 4 }]],
  },
  {
    title: '[F24] a member of the temporary-work branch joins the unions, without a second vote of theirs',
    jury: joinedBy(SOUND_JURY, tempUnion),
    gives: [],
  },
  {
    title: '[F22] a second one does not',
    jury: joinedBy(SOUND_JURY, { ...tempEmployer, voting: false }, seatOf('EMPLOYERS', 8, CHAMBER, tempNoVote())),
    gives: [['TOO_MANY_TEMP_WORK', ['e7', 'e8'], { college: 'EMPLOYERS', count: 2, max: 1 }]],
  },
  {
    title: '[A01] the agreement has no temporary-work seat',
    jury: joinedBy(SOUND_JURY, tempUnion, { ...tempEmployer, voting: false }),
    rules: ACCORD,
    gives: [
      ['TOO_MANY_TEMP_WORK', ['e7'], { college: 'EMPLOYERS', count: 1, max: 0 }],
      ['TOO_MANY_TEMP_WORK', ['u7'], { college: 'UNIONS', count: 1, max: 0 }],
    ],
  },
  {
    title: 'three on each side, where the rules ask for four',
    jury: without(SOUND_JURY, 'e4', 'u4'),
    rules: ruled(FICHE, { employerMembers: { min: 4, max: 4 }, unionMembers: { min: 3, max: 4 } }),
    gives: [['TOO_FEW_MEMBERS', ['e1', 'e2', 'e3'], { college: 'EMPLOYERS', count: 3, min: 4 }], ...missing('cfe-cgc')],
  },
  {
    title: 'on the day, fewer than the rules seat is for the quorum to judge',
    jury: withSeats(SOUND_JURY, { e4: absent, u4: absent }),
    rules: ruled(FICHE, { employerMembers: { min: 4, max: 4 } }),
    moment: 'OPENING',
    gives: missing('cfe-cgc'),
  },
  {
    title: 'five union members, where the rules admit four',
    jury: joinedBy(SOUND_JURY, seatOf('UNIONS', 5, 'cfdt', noVote)),
    rules: ruled(FICHE, { unionMembers: { min: 1, max: 4 } }),
    gives: [['TOO_MANY_MEMBERS', ['u1', 'u2', 'u3', 'u4', 'u5'], { college: 'UNIONS', count: 5, max: 4 }]],
  },
  { title: 'a quorum that is just reached', jury: SOUND_JURY, rules: quorum(4, 4, 8), moment: 'OPENING', gives: [] },
  {
    title: 'too few employers for the quorum',
    jury: SOUND_JURY,
    rules: quorum(5, 4, null),
    moment: 'OPENING',
    gives: [reached(4, 4, [5, 4, 9])],
  },
  {
    title: 'too few union voters for the quorum',
    jury: SOUND_JURY,
    rules: quorum(1, 5, null),
    moment: 'OPENING',
    gives: [reached(4, 4, [1, 5, 6])],
  },
  {
    title: 'too few in all for the quorum',
    jury: SOUND_JURY,
    rules: quorum(1, 1, 9),
    gives: [reached(4, 4, [1, 1, 9])],
  },
];

function tempNoVote(): { readonly tempWork: true; readonly voting: false } {
  return { tempWork: true, voting: false };
}

import { ACCORD, FICHE, joinedBy, ruled, SOUND_JURY, seatOf, withSeats } from '../composition.ts';
import type { FindingCase } from '../finding-cases.ts';

const alternating = ruled(FICHE, { presidentSide: 'ALTERNATING' });
const presidedBy = (president: string | null, substitutePresident: string | null = null) => ({
  ...SOUND_JURY,
  president,
  substitutePresident,
});
const absent = { present: false } as const;
const wrong = (seat: string, college: string) => ['PRESIDENT_WRONG_SIDE', [seat], { college }] as const;
const substituteWrong = (seat: string, college: string) => ['SUBSTITUTE_WRONG_SIDE', [seat], { college }] as const;
/** The president away, and an employer more than unions left, for whom nothing else is to be told. */
const without = (substitute: string | null) =>
  withSeats({ ...SOUND_JURY, substitutePresident: substitute }, { e1: absent });
const equalised = ['VOICES_EQUALISED', [], { employers: 3, unions: 4 }] as const;
const voiceless = seatOf('EMPLOYERS', 5, 'uimm-bretagne', { voting: false });

export const CHAIR_CASES: readonly FindingCase[] = [
  { title: '[T13] no president is named', jury: presidedBy(null), gives: [['NO_PRESIDENT']] },
  { title: '[T13] the president is not a member', jury: presidedBy('x', 'e2'), gives: [['NO_PRESIDENT']] },
  {
    title: '[T13] no president is named on the day, though a substitute is there',
    jury: presidedBy(null, 'e2'),
    moment: 'OPENING',
    gives: [['NO_PRESIDENT']],
  },
  { title: '[F26] any member may preside where the text does not say', jury: presidedBy('u3'), gives: [] },
  {
    title: '[A05] a union member does not preside under the agreement',
    jury: presidedBy('u3'),
    rules: ACCORD,
    gives: [wrong('u3', 'UNIONS')],
  },
  {
    title: 'a branch may want a union member to preside',
    jury: presidedBy('e1'),
    rules: ruled(FICHE, { presidentSide: 'UNIONS' }),
    gives: [wrong('e1', 'EMPLOYERS')],
  },
  {
    title: 'alternating, the side that presided before does not preside again',
    jury: { ...presidedBy('e1'), previousPresidentSide: 'EMPLOYERS' },
    rules: alternating,
    gives: [wrong('e1', 'EMPLOYERS')],
  },
  {
    title: 'alternating, the other side presides',
    jury: { ...presidedBy('e1'), previousPresidentSide: 'UNIONS' },
    rules: alternating,
    gives: [],
  },
  { title: 'alternating, either side presides the first time', jury: presidedBy('u1'), rules: alternating, gives: [] },
  {
    title: '[F26] a president without the vote has no voice to prevail',
    jury: joinedBy({ ...SOUND_JURY, president: 'e5' }, voiceless),
    gives: [['PRESIDENT_WITHOUT_VOTE', ['e5']]],
  },
  {
    title: 'where a tie is simply not carried, the president needs none',
    jury: joinedBy({ ...SOUND_JURY, president: 'e5' }, voiceless),
    rules: ruled(FICHE, { tie: 'NOT_CARRIED' }),
    gives: [],
  },
  {
    title: 'a president who is not there yet presides until the day',
    jury: withSeats(SOUND_JURY, { e1: absent }),
    gives: [],
  },
  {
    title: '[F26] the president away, the substitute presides',
    jury: without('e2'),
    moment: 'OPENING',
    gives: [equalised, ['SUBSTITUTE_PRESIDES', ['e2']]],
  },
  {
    title: '[F26] the president away and no substitute',
    jury: without(null),
    moment: 'OPENING',
    gives: [equalised, ['PRESIDENT_ABSENT', ['e1']]],
  },
  {
    title: '[F26] the president and the substitute away',
    jury: withSeats(SOUND_JURY, { e1: absent, e2: absent }),
    moment: 'OPENING',
    gives: [
      ['VOICES_EQUALISED', [], { employers: 2, unions: 4 }],
      ['PRESIDENT_ABSENT', ['e1']],
    ],
  },
  {
    title: '[A05] a substitute of the other side cannot preside',
    jury: without('u2'),
    rules: ACCORD,
    moment: 'OPENING',
    gives: [equalised, ['PRESIDENT_ABSENT', ['e1']], substituteWrong('u2', 'UNIONS')],
  },
  {
    title: '[A05] and is told of from the start',
    jury: presidedBy('e1', 'u2'),
    rules: ACCORD,
    moment: 'EDITING',
    gives: [substituteWrong('u2', 'UNIONS')],
  },
  {
    title: 'a branch may want a substitute of the other side',
    jury: presidedBy('e1', 'u2'),
    rules: ruled(FICHE, { substitutePresidentSide: 'UNIONS' }),
    gives: [],
  },
  {
    title: 'where it does, one of the same side is refused',
    jury: presidedBy('e1', 'e2'),
    rules: ruled(FICHE, { substitutePresidentSide: 'UNIONS' }),
    gives: [substituteWrong('e2', 'EMPLOYERS')],
  },
  {
    title: 'a branch may take any member as substitute',
    jury: without('u2'),
    rules: ruled(FICHE, { substitutePresidentSide: 'ANY' }),
    moment: 'OPENING',
    gives: [equalised, ['SUBSTITUTE_PRESIDES', ['u2']]],
  },
  {
    title: '[F26] a substitute who presides without the vote has no voice to prevail',
    jury: joinedBy(without('e5'), voiceless),
    moment: 'OPENING',
    gives: [equalised, ['PRESIDENT_WITHOUT_VOTE', ['e5']], ['SUBSTITUTE_PRESIDES', ['e5']]],
  },
  {
    title: '[F26] a president who is there without the vote has none either',
    jury: joinedBy({ ...SOUND_JURY, president: 'e5' }, voiceless),
    moment: 'OPENING',
    gives: [['PRESIDENT_WITHOUT_VOTE', ['e5']]],
  },
];

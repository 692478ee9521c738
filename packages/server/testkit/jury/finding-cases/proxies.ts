import { FICHE, joinedBy, ruled, SOUND_JURY, seatOf, withSeats } from '../composition.ts';
import type { FindingCase } from '../finding-cases.ts';
import { missing, reached } from './given.ts';

const absent = { present: false } as const;
const noVote = { voting: false } as const;
const proxies = (proxiesPerHolder: number) => ruled(FICHE, { proxiesPerHolder });

export const PROXY_CASES: readonly FindingCase[] = [
  {
    title: 'a proxy weighs for parity and not for the quorum',
    jury: withSeats(SOUND_JURY, { u4: { ...absent, proxyTo: 'u3' } }),
    rules: ruled(proxies(1), { quorum: { employers: 1, unions: 4, total: null } }),
    moment: 'OPENING',
    gives: [reached(4, 3, [1, 4, 5]), ...missing('cfe-cgc')],
  },
  {
    title: 'proxies are read on the day only',
    jury: withSeats(SOUND_JURY, { u4: { ...absent, proxyTo: 'e1' } }),
    gives: [],
  },
  ...(
    [
      ['where none is admitted', 0, 'u3', { proxyTo: 'u3' }, {}],
      ['to the other side', 1, 'e1', { proxyTo: 'e1' }, {}],
      ['to nobody', 1, 'x', { proxyTo: 'x' }, {}],
      ['to somebody without the vote', 1, 'u5', { proxyTo: 'u5' }, {}],
    ] as const
  ).map(
    ([title, allowed, , proxy]): FindingCase => ({
      title: `a proxy given ${title} is not valid`,
      jury: joinedBy(withSeats(SOUND_JURY, { u4: { ...absent, ...proxy } }), seatOf('UNIONS', 5, 'cfdt', noVote)),
      rules: proxies(allowed),
      moment: 'OPENING',
      gives: [
        ['VOICES_EQUALISED', [], { employers: 4, unions: 3 }],
        ['PROXY_NOT_VALID', ['u4'], { allowed }],
        ...missing('cfe-cgc'),
      ],
    }),
  ),
  {
    title: 'a proxy of one who came after all is without effect',
    jury: withSeats(SOUND_JURY, { u4: { proxyTo: 'u3' } }),
    moment: 'OPENING',
    gives: [],
  },
  {
    title: 'a proxy from a seat nobody holds, or that has no vote, is not valid',
    jury: joinedBy(
      withSeats(SOUND_JURY, { u4: { ...absent, person: null, proxyTo: 'u3' } }),
      seatOf('UNIONS', 5, 'cfdt', { ...noVote, ...absent, proxyTo: 'u1' }),
    ),
    rules: proxies(1),
    moment: 'OPENING',
    gives: [
      ['VOICES_EQUALISED', [], { employers: 4, unions: 3 }],
      ['PROXY_NOT_VALID', ['u4'], { allowed: 1 }],
      ['PROXY_NOT_VALID', ['u5'], { allowed: 1 }],
      ...missing('cfe-cgc'),
    ],
  },
  {
    title: 'of two proxies given to one who may hold one, that of the lower rank stands',
    jury: withSeats(SOUND_JURY, {
      u2: { ...absent, proxyTo: 'u1', rank: 8 },
      u3: { ...absent, proxyTo: 'u1' },
      e4: absent,
    }),
    rules: proxies(1),
    moment: 'OPENING',
    gives: [['PROXY_NOT_VALID', ['u2'], { allowed: 1 }], ...missing('cgt', 'fo')],
  },
  {
    title: 'of two of the same rank, that of the first seat',
    jury: {
      ...withSeats(SOUND_JURY, {
        u2: { ...absent, proxyTo: 'u1', rank: 3 },
        u3: { ...absent, proxyTo: 'u1', rank: 3 },
        e4: absent,
      }),
      seats: withSeats(SOUND_JURY, {
        u2: { ...absent, proxyTo: 'u1', rank: 3 },
        u3: { ...absent, proxyTo: 'u1', rank: 3 },
        e4: absent,
      }).seats.toReversed(),
    },
    rules: proxies(1),
    moment: 'OPENING',
    gives: [['PROXY_NOT_VALID', ['u3'], { allowed: 1 }], ...missing('cgt', 'fo')],
  },
  {
    title: 'two proxies given to one who may hold two both stand',
    jury: withSeats(SOUND_JURY, { u2: { ...absent, proxyTo: 'u1' }, u3: { ...absent, proxyTo: 'u1' } }),
    rules: proxies(2),
    moment: 'OPENING',
    gives: missing('cgt', 'fo'),
  },
];

import type { SessionAction } from '@delibere/shared';

/** A seat of the demonstration; of somebody by the key their id is made of, or vacant. */
interface DemoSeat {
  readonly organisation: string;
  readonly person: string | null;
  readonly voting?: boolean;
}

interface DemoAnswer {
  readonly answer: 'ACCEPTED' | 'DECLINED';
  readonly note?: string;
  readonly substitute?: string;
}

/** A session of the demonstration. */
export interface DemoSession {
  readonly centre: string;
  /** Day it is held, from today. */
  readonly inDays: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string | null;
  readonly remoteUrl?: string;
  readonly ruleSetId?: string;
  readonly plannedDaysAgo: number;
  /** Whether organisations were asked who sits for them, the day it was planned. */
  readonly asks: boolean;
  /** Whether the regional joint committee was told, the day it was planned. */
  readonly tells?: boolean;
  readonly seats: readonly DemoSeat[];
  /** Who presides, and who does in their absence, by the keys their ids are made of. */
  readonly presides: readonly [president: string, substitute: string] | null;
  /** How many candidates it hears. */
  readonly cases: number;
  readonly steps: readonly { readonly action: SessionAction; readonly daysAgo: number; readonly reason?: string }[];
  readonly answers?: Readonly<Record<string, DemoAnswer>>;
  /** How far a session that is over has come; `transmittedDaysAgo` null: its minutes are sealed. */
  readonly held?: { readonly transmittedDaysAgo: number | null };
}

const UNIONS = ['fgmm-cfdt', 'cfe-cgc-metallurgie', 'ftm-cgt', 'fo-metaux'] as const;

const employer = (centre: string, rank: number): string => `${centre} Membre employeur du jury ${rank}`;
const delegate = (union: string, rank: number): string => `${union} Déléguée ou délégué au jury paritaire ${rank}`;

/** The first two employers of a centre. */
const employers = (centre: string): readonly [string, string] => [employer(centre, 0), employer(centre, 1)];

/** As many employers as unions, one of each union. */
function jury(centre: string, rank = 0, unions: readonly string[] = UNIONS): readonly DemoSeat[] {
  return [
    ...unions.map((_, index) => ({ organisation: centre, person: employer(centre, index) })),
    ...unions.map((union) => ({ organisation: union, person: delegate(union, rank) })),
  ];
}

const ACCEPTED: DemoAnswer = { answer: 'ACCEPTED' };

/** One session for each thing to look at: to open today, to answer, to mend, to convene, put off, given up. */
export const DEMO_SESSIONS: readonly DemoSession[] = [
  {
    // Of the half-year before, most of the time: allowances are owed for it.
    centre: 'centre-rhone',
    inDays: -150,
    startsAt: '09:00',
    endsAt: '12:00',
    place: 'Maison de la métallurgie, salle Jacquard, Lyon',
    plannedDaysAgo: 200,
    asks: true,
    seats: jury('centre-rhone'),
    presides: employers('centre-rhone'),
    cases: 4,
    steps: [{ action: 'CONVENE', daysAgo: 175 }],
    held: { transmittedDaysAgo: 100 },
  },
  {
    centre: 'centre-rhone',
    inDays: -12,
    startsAt: '14:00',
    endsAt: '17:00',
    place: 'Maison de la métallurgie, salle Ampère, Lyon',
    plannedDaysAgo: 60,
    asks: true,
    seats: jury('centre-rhone'),
    presides: employers('centre-rhone'),
    cases: 4,
    steps: [{ action: 'CONVENE', daysAgo: 35 }],
    held: { transmittedDaysAgo: null },
  },
  {
    centre: 'centre-rhone',
    inDays: 0,
    startsAt: '09:00',
    endsAt: '17:30',
    place: 'Maison de la métallurgie, salle Jacquard, Lyon',
    plannedDaysAgo: 40,
    asks: true,
    seats: jury('centre-rhone'),
    // An account of the demonstration: the whole sitting can be held by clicks.
    presides: [delegate('fo-metaux', 0), delegate('cfe-cgc-metallurgie', 0)],
    cases: 12,
    steps: [{ action: 'CONVENE', daysAgo: 20 }],
    answers: {
      ...Object.fromEntries([0, 1, 2, 3].map((rank) => [employer('centre-rhone', rank), ACCEPTED])),
      ...Object.fromEntries(UNIONS.map((union) => [delegate(union, 0), ACCEPTED])),
    },
  },
  {
    centre: 'centre-rhone',
    inDays: 20,
    startsAt: '09:30',
    endsAt: '12:30',
    place: 'Maison de la métallurgie, salle Ampère, Lyon',
    remoteUrl: 'https://visio.demo.example/jury-rhone',
    plannedDaysAgo: 15,
    asks: true,
    seats: jury('centre-rhone'),
    presides: employers('centre-rhone'),
    cases: 5,
    steps: [{ action: 'CONVENE', daysAgo: 3 }],
    answers: {
      [employer('centre-rhone', 0)]: ACCEPTED,
      [delegate('cfe-cgc-metallurgie', 0)]: ACCEPTED,
      [delegate('ftm-cgt', 0)]: {
        answer: 'DECLINED',
        note: 'En congrès ce jour-là.',
        substitute: delegate('ftm-cgt', 1),
      },
    },
  },
  {
    // A sixth employer, two voters of one union, one that is not representative any more, a vacant seat, no president.
    centre: 'centre-rhone',
    inDays: 35,
    startsAt: '14:00',
    endsAt: '17:00',
    place: 'Pôle formation, Bourg-en-Bresse',
    plannedDaysAgo: 2,
    asks: true,
    seats: [
      ...[0, 1, 2, 3, 4].map((rank) => ({ organisation: 'centre-rhone', person: employer('centre-rhone', rank) })),
      { organisation: 'uimm', person: 'uimm Chargée ou chargé des certifications 0' },
      { organisation: 'fgmm-cfdt', person: delegate('fgmm-cfdt', 1) },
      { organisation: 'fgmm-cfdt', person: delegate('fgmm-cfdt', 2) },
      { organisation: 'cftc-metallurgie', person: delegate('cftc-metallurgie', 0) },
      { organisation: 'ftm-cgt', person: null },
    ],
    presides: null,
    cases: 3,
    steps: [],
  },
  {
    // To be answered by a delegation, then convened.
    centre: 'centre-loire',
    inDays: 45,
    startsAt: '09:00',
    endsAt: '12:00',
    place: 'Chambre syndicale, Saint-Étienne',
    ruleSetId: 'ACCORD_2019@1',
    plannedDaysAgo: 5,
    asks: true,
    tells: true,
    seats: [
      ...[0, 1, 2, 3].map((rank) => ({ organisation: 'centre-loire', person: employer('centre-loire', rank) })),
      ...UNIONS.slice(1).map((union) => ({ organisation: union, person: delegate(union, 3) })),
      { organisation: 'fgmm-cfdt', person: null },
    ],
    presides: employers('centre-loire'),
    cases: 6,
    steps: [],
  },
  {
    centre: 'centre-loire',
    inDays: 10,
    startsAt: '13:30',
    endsAt: '17:00',
    place: 'Chambre syndicale, Saint-Étienne',
    plannedDaysAgo: 30,
    asks: true,
    seats: jury('centre-loire', 2),
    presides: employers('centre-loire'),
    cases: 4,
    steps: [
      { action: 'CONVENE', daysAgo: 20 },
      { action: 'POSTPONE', daysAgo: 1, reason: 'Le collège employeurs ne peut pas être réuni ce jour-là.' },
    ],
  },
  {
    centre: 'centre-savoie',
    inDays: 25,
    startsAt: '09:00',
    endsAt: '12:00',
    place: null,
    remoteUrl: 'https://visio.demo.example/jury-savoie',
    plannedDaysAgo: 30,
    asks: true,
    seats: jury('centre-savoie', 4),
    presides: employers('centre-savoie'),
    cases: 0,
    steps: [
      { action: 'CONVENE', daysAgo: 20 },
      { action: 'CANCEL', daysAgo: 4, reason: 'Aucun candidat inscrit.' },
    ],
  },
];

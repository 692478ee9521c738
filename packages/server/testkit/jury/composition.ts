import type { College, RuleSet } from '@delibere/shared';
import type { Composition, Mandate, Organisation, Seat } from '../../src/slices/jury/domain/composition/composition.ts';
import { ACCORD_2019, FICHE_RNCP28245 } from '../../src/slices/jury/domain/rules/shipped.ts';

export const SESSION_DAY = '2026-06-16';
export const CHAMBER = 'uimm-bretagne';
export const UNION_NAMES = ['cfdt', 'cgt', 'fo', 'cfe-cgc'] as const;

/** A mandate without end of the one who sits for an organisation. */
export function mandateOf(organisation: string, college: College, more: Partial<Mandate> = {}): Mandate {
  return { organisation, college, from: '2025-01-01', to: null, tempWork: false, ...more };
}

/** A seat whose holder is qualified, mandated, convoked in time and there: "e1", "u2". */
export function seatOf(college: College, rank: number, organisation: string, more: Partial<Seat> = {}): Seat {
  const id = `${college === 'EMPLOYERS' ? 'e' : 'u'}${rank}`;
  const tempWork = more.tempWork ?? false;
  return {
    id,
    college,
    organisation,
    rank,
    person: {
      id: `person-${id}`,
      sex: rank % 2 === 0 ? 'F' : 'M',
      qualified: true,
      mandates: [mandateOf(organisation, college, { tempWork })],
    },
    voting: true,
    tempWork,
    designatedBy: college === 'EMPLOYERS' ? CHAMBER : organisation,
    convokedOn: '2026-05-20',
    present: true,
    proxyTo: null,
    ...more,
  };
}

export function unionOf(id: string, more: Partial<Organisation> = {}): Organisation {
  return { id, college: 'UNIONS', representative: [{ from: '2021-01-01', to: null }], askedOn: '2026-05-01', ...more };
}

/** Four employers and the four representative unions, about which there is nothing to say under either rule set. */
export const SOUND_JURY: Composition = {
  sessionOn: SESSION_DAY,
  chamber: CHAMBER,
  certifications: ['RNCP28245'],
  organisations: [
    { id: CHAMBER, college: 'EMPLOYERS', representative: [], askedOn: null },
    ...UNION_NAMES.map((name) => unionOf(name)),
  ],
  seats: [
    ...[1, 2, 3, 4].map((rank) => seatOf('EMPLOYERS', rank, CHAMBER)),
    ...UNION_NAMES.map((name, index) => seatOf('UNIONS', index + 1, name)),
  ],
  president: 'e1',
  substitutePresident: 'e2',
  previousPresidentSide: null,
  regionalCommitteeToldOn: '2026-05-02',
  cases: [{ id: 'case-1', route: 'CONTINUING_TRAINING', evidenceFiledOn: null }],
  links: [],
  recusals: [],
};

/** The same jury with some seats changed, by id. */
export function withSeats(composition: Composition, changes: Readonly<Record<string, Partial<Seat>>>): Composition {
  return { ...composition, seats: composition.seats.map((seat) => ({ ...seat, ...changes[seat.id] })) };
}

/** The same jury with other members besides. */
export function joinedBy(composition: Composition, ...seats: readonly Seat[]): Composition {
  return { ...composition, seats: [...composition.seats, ...seats] };
}

/** The same jury without some of its seats. */
export function without(composition: Composition, ...ids: readonly string[]): Composition {
  return { ...composition, seats: composition.seats.filter(({ id }) => !ids.includes(id)) };
}

/** A rule set with some of its parameters changed. */
export function ruled(ruleSet: RuleSet, parameters: Partial<RuleSet['parameters']>): RuleSet {
  return { ...ruleSet, parameters: { ...ruleSet.parameters, ...parameters } };
}

export const FICHE = FICHE_RNCP28245;
export const ACCORD = ACCORD_2019;

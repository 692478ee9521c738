import { COLLEGES, type College, type RuleParameters, type RuleSet } from '@delibere/shared';
import type { Voter } from '../ballot/voters.ts';
import { inOrder } from '../order.ts';
import type { Composition, Link, Seat, SeatedCase } from './composition.ts';
import { isThere, ofCollege } from './looked-at.ts';

const byRank = (a: Seat, b: Seat): number => a.rank - b.rank || inOrder(a.id, b.id);

/**
 * The absent voters whose proxy is valid, each with the seat that votes for it: given to a voter of the same side who is there, who holds no more than the
 * rule admits. Where too many were given to one person, those of the lowest ranks stand.
 */
export function representedSeats(
  seats: readonly Seat[],
  { proxiesPerHolder }: RuleParameters,
): ReadonlyMap<string, string> {
  const holders = new Map(seats.filter((seat) => seat.voting && isThere(seat)).map((seat) => [seat.id, seat]));
  const held = new Map<string, number>();
  const represented = new Map<string, string>();
  for (const seat of seats.toSorted(byRank)) {
    const holder = seat.proxyTo === null ? undefined : holders.get(seat.proxyTo);
    const gives = seat.voting && seat.person !== null && !seat.present;
    if (!gives || holder === undefined || holder.college !== seat.college) continue;
    const count = (held.get(holder.id) ?? 0) + 1;
    if (count > proxiesPerHolder) continue;
    held.set(holder.id, count);
    represented.set(seat.id, holder.id);
  }
  return represented;
}

/** A seat as a voter of a ballot. */
export function voterOf({ id, college, rank, tempWork }: Seat, representedBy: string | null): Voter {
  return { seat: id, college, rank, tempWork, representedBy };
}

/** Everybody who may vote once the session is open: those there, and those they represent. */
export function votersPresent(seats: readonly Seat[], rules: RuleParameters): readonly Voter[] {
  const represented = representedSeats(seats, rules);
  return seats
    .filter((seat) => seat.voting && (isThere(seat) || represented.has(seat.id)))
    .map((seat) => voterOf(seat, represented.get(seat.id) ?? null));
}

/**
 * Whether a link keeps a member out of a case. A candidate through experience is protected from a link that has ended
 * too (D6412-6); for the others only a present link counts [D].
 */
export function linkCounts(link: Link, { id, route }: Pick<SeatedCase, 'id' | 'route'>): boolean {
  return link.caseId === id && (route === 'EXPERIENCE' || !link.past);
}

/** Seats that do not take part in a case: recused, or held by somebody linked with its candidate. */
export function recusedSeats(
  composition: Pick<Composition, 'seats' | 'links' | 'recusals'>,
  of: Pick<SeatedCase, 'id' | 'route'>,
): ReadonlySet<string> {
  const linked = new Set(composition.links.filter((link) => linkCounts(link, of)).map(({ person }) => person));
  const held = composition.seats.filter(({ person }) => person !== null && linked.has(person.id));
  const recused = composition.recusals.filter(({ caseId }) => caseId === of.id);
  return new Set([...held.map(({ id }) => id), ...recused.map(({ seat }) => seat)]);
}

/** Sides that may preside. */
export function presidentSides({ parameters }: RuleSet, previous: College | null): readonly College[] {
  const { presidentSide } = parameters;
  if (presidentSide === 'ALTERNATING') return COLLEGES.filter((college) => college !== previous);
  return presidentSide === 'ANY' ? COLLEGES : [presidentSide];
}

/** Sides that may preside in the president's absence, given the side of the president. */
export function substituteSides({ parameters }: Pick<RuleSet, 'parameters'>, president: College): readonly College[] {
  const side = parameters.substitutePresidentSide;
  if (side === 'ANY') return COLLEGES;
  return side === 'PRESIDENT_SIDE' ? [president] : [side];
}

/** Who presides. */
export interface Chair {
  readonly seat: Seat;
  readonly substitute: boolean;
}

/**
 * Who presides among those who are there: the president, else the substitute where the rule admits their side, else
 * nobody.
 */
export function effectiveChair(
  composition: Pick<Composition, 'seats' | 'president' | 'substitutePresident'>,
  ruleSet: Pick<RuleSet, 'parameters'>,
): Chair | null {
  const { seats } = composition;
  const titular = seats.find(({ id }) => id === composition.president);
  if (titular === undefined) return null;
  if (isThere(titular)) return { seat: titular, substitute: false };
  const sides = substituteSides(ruleSet, titular.college);
  const substitute = seats.find(({ id }) => id === composition.substitutePresident);
  if (substitute === undefined || !isThere(substitute) || !sides.includes(substitute.college)) return null;
  return { seat: substitute, substitute: true };
}

/** Members of one side that its bounds count: the temporary-work seat is in addition. */
export function branchMembers(college: College, seats: readonly Seat[]): readonly Seat[] {
  return ofCollege(college, seats).filter(({ tempWork }) => !tempWork);
}

import type { College, RuleSet, SuggestionCode } from '@delibere/shared';
import { isRepresentative } from './check-session.ts';
import type { Composition, Seat } from './composition.ts';
import { ofCollege } from './looked-at.ts';
import { branchMembers, presidentSides } from './voting.ts';

/** Somebody who is free that day, mandated, linked with no candidate, and holds no seat of the jury. */
export interface Available {
  readonly person: string;
  readonly organisation: string;
  readonly college: College;
}

/** Something that would complete a jury. */
export interface Suggestion {
  readonly code: SuggestionCode;
  readonly college: College;
  readonly organisation: string;
  /** The seat it is about; null for a seat to add. */
  readonly seat: string | null;
  /** Who could hold it. */
  readonly people: readonly string[];
}

interface Scene {
  readonly composition: Composition;
  readonly ruleSet: RuleSet;
  readonly freeOf: (organisation: string, college: College) => readonly string[];
  readonly available: readonly Available[];
}

function ask(organisation: string, college: College): Suggestion {
  return { code: 'ASK_DESIGNATION', college, organisation, seat: null, people: [] };
}

function fillSeats({ composition, freeOf }: Scene): readonly Suggestion[] {
  const vacant = composition.seats.filter(({ person, tempWork }) => person === null && !tempWork);
  return vacant.flatMap(({ id, college, organisation }): readonly Suggestion[] => {
    const people = freeOf(organisation, college);
    return people.length === 0 ? [] : [{ code: 'FILL_SEAT', college, organisation, seat: id, people }];
  });
}

function representUnions({ composition, freeOf }: Scene): readonly Suggestion[] {
  const { organisations, seats, sessionOn } = composition;
  const absent = organisations.filter(
    (one) => isRepresentative(one, sessionOn) && !seats.some(({ organisation }) => organisation === one.id),
  );
  return absent.flatMap(({ id, askedOn }): readonly Suggestion[] => {
    const people = freeOf(id, 'UNIONS');
    if (people.length > 0) {
      return [{ code: 'SEAT_MEMBER', college: 'UNIONS', organisation: id, seat: null, people }];
    }
    return askedOn === null ? [ask(id, 'UNIONS')] : [];
  });
}

const toVote = ({ id, college, organisation, person }: Seat): Suggestion => ({
  code: 'GIVE_VOTE',
  college,
  organisation,
  seat: id,
  people: person === null ? [] : [person.id],
});

function giveVotes({ composition }: Scene): readonly Suggestion[] {
  const byUnion = Map.groupBy(ofCollege('UNIONS', composition.seats), ({ organisation }) => organisation);
  return [...byUnion.values()].flatMap((seats) => {
    const [first] = seats;
    return first === undefined || seats.some(({ voting }) => voting) ? [] : [toVote(first)];
  });
}

/** A voter more for the side that has fewer: a member who has no vote yet, or somebody to seat. */
function balance({ composition, ruleSet, available }: Scene): readonly Suggestion[] {
  const { seats } = composition;
  const voters = (college: College): number => ofCollege(college, seats).filter(({ voting }) => voting).length;
  if (voters('EMPLOYERS') === voters('UNIONS')) return [];
  const college = voters('EMPLOYERS') < voters('UNIONS') ? 'EMPLOYERS' : 'UNIONS';
  const silent = ofCollege(college, seats).find(({ voting, tempWork }) => !voting && !tempWork);
  if (college === 'EMPLOYERS' && silent !== undefined) return [toVote(silent)];
  const { employerMembers, votersPerUnion } = ruleSet.parameters;
  if (college === 'EMPLOYERS') {
    const { max } = employerMembers;
    if (max !== null && branchMembers(college, seats).length >= max) return [];
  }
  const hasRoom = (organisation: string): boolean =>
    college === 'EMPLOYERS' ||
    votersPerUnion === null ||
    seats.filter((seat) => seat.organisation === organisation && seat.voting).length < votersPerUnion;
  const seated = new Set(seats.map(({ organisation }) => organisation));
  const byOrganisation = Map.groupBy(
    ofCollege(college, available).filter(({ organisation }) => hasRoom(organisation)),
    ({ organisation }) => organisation,
  );
  return [...byOrganisation]
    .filter(([organisation]) => college === 'EMPLOYERS' || seated.has(organisation))
    .map(([organisation, people]) => ({
      code: 'SEAT_VOTER',
      college,
      organisation,
      seat: null,
      people: people.map(({ person }) => person),
    }));
}

function namePresident({ composition, ruleSet }: Scene): readonly Suggestion[] {
  const { seats, president, previousPresidentSide } = composition;
  if (president !== null) return [];
  const sides = presidentSides(ruleSet, previousPresidentSide);
  const fit = seats
    .filter(({ college, voting, person }) => sides.includes(college) && voting && person !== null)
    .toSorted((a, b) => a.rank - b.rank);
  const [first] = fit;
  return first === undefined ? [] : [{ ...toVote(first), code: 'NAME_PRESIDENT' }];
}

/** What would complete a jury that is being composed, with whom. */
export function suggest(
  composition: Composition,
  ruleSet: RuleSet,
  available: readonly Available[],
): readonly Suggestion[] {
  const freeOf: Scene['freeOf'] = (organisation, college) =>
    available.filter((one) => one.organisation === organisation && one.college === college).map(({ person }) => person);
  const scene = { composition, ruleSet, available, freeOf };
  return [fillSeats, representUnions, giveVotes, balance, namePresident].flatMap((propose) => propose(scene));
}

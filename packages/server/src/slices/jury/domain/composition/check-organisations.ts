import type { Finding } from '@delibere/shared';
import { isRepresentative } from './check-session.ts';
import type { Seat } from './composition.ts';
import { ofCollege, type Scene } from './looked-at.ts';

function byOrganisation(seats: readonly Seat[]): readonly (readonly [string, readonly Seat[]])[] {
  return [...Map.groupBy(seats, ({ organisation }) => organisation)];
}

function checkSide({ composition, sitting, find }: Scene): readonly Finding[] {
  const sides = new Map(composition.organisations.map(({ id, college }) => [id, college]));
  return sitting
    .filter((seat) => sides.get(seat.organisation) !== seat.college)
    .map((seat) => find('ORGANISATION_OF_OTHER_SIDE', [seat], { organisation: seat.organisation }));
}

function checkRepresentative({ composition, sitting, find }: Scene): readonly Finding[] {
  const { organisations, sessionOn } = composition;
  const unions = organisations.filter(({ college }) => college === 'UNIONS');
  return unions.flatMap((union) => {
    const seats = ofCollege('UNIONS', sitting).filter(({ organisation }) => organisation === union.id);
    const representative = isRepresentative(union, sessionOn);
    if (representative === seats.length > 0) return [];
    const organisation = union.id;
    return representative
      ? [find('UNION_NOT_REPRESENTED', [], { organisation })]
      : [find('UNION_NOT_REPRESENTATIVE', seats, { organisation, sessionOn })];
  });
}

/** `min` is asked of a composition, not of those who came. */
function checkCounts({ rules, opening, sitting, find }: Scene): readonly Finding[] {
  const { representativesPerUnion, votersPerUnion } = rules;
  const { min, max } = representativesPerUnion;
  return byOrganisation(ofCollege('UNIONS', sitting)).flatMap(([organisation, seats]) => {
    const voters = seats.filter(({ voting }) => voting);
    const members = seats.filter(({ tempWork }) => !tempWork);
    const count = members.length;
    const findings: Finding[] = [];
    if (voters.length === 0) findings.push(find('UNION_WITHOUT_VOTER', seats, { organisation }));
    if (votersPerUnion !== null && voters.length > votersPerUnion) {
      const facts = { organisation, count: voters.length, max: votersPerUnion };
      findings.push(find('TOO_MANY_VOTERS_OF_UNION', voters, facts));
    }
    if (max !== null && count > max) {
      findings.push(find('TOO_MANY_REPRESENTATIVES', members, { organisation, count, max }));
    }
    if (!opening && count < min) {
      findings.push(find('TOO_FEW_REPRESENTATIVES', seats, { organisation, count, min }));
    }
    return findings;
  });
}

/** The additional member comes from another branch, whose organisations designate it [D]. */
function checkDesignation({ composition, rules, sitting, find }: Scene): readonly Finding[] {
  if (!rules.employersDesignatedByChamber) return [];
  return ofCollege('EMPLOYERS', sitting)
    .filter((seat) => seat.person !== null && !seat.tempWork && seat.designatedBy !== composition.chamber)
    .map((seat) => find('EMPLOYER_NOT_DESIGNATED_BY_CHAMBER', [seat], { organisation: seat.organisation }));
}

/** What each organisation may send, and with how many votes. */
export function checkOrganisations(scene: Scene): readonly Finding[] {
  return [...checkSide(scene), ...checkRepresentative(scene), ...checkCounts(scene), ...checkDesignation(scene)];
}

import { COLLEGES, type College } from '@delibere/shared';
import { column, facts, heading, row, table } from '../model/blocks.ts';
import type { Block } from '../model/paper.ts';
import { COLLEGE_WORDS } from '../words/codes.ts';
import { hourInWords } from '../words/days.ts';
import type { MinutesData, MinutesMember } from './minutes-data.ts';

/** Names of seats as the minutes write them; throws for a seat that is none of the session's. */
export type NameOf = (seat: string) => string;

export function namesOf({ members }: Pick<MinutesData, 'members'>): NameOf {
  const names = new Map(members.map(({ seat, name }) => [seat, name]));
  return (seat) => {
    const name = names.get(seat);
    if (name === undefined) throw new Error(`The minutes have no member on seat ${seat}`);
    return name;
  };
}

function attendance({ presences, proxyTo }: MinutesMember, { session }: MinutesData, nameOf: NameOf): string {
  if (presences.length === 0) {
    return proxyTo === null ? 'Absence' : `Absence, procuration à ${nameOf(proxyTo)}`;
  }
  const moves = presences.flatMap(({ from, until }) => [
    ...(from > session.openedAt ? [`arrivée à ${hourInWords(from)}`] : []),
    ...(until !== null && until < session.closedAt ? [`départ à ${hourInWords(until)}`] : []),
  ]);
  return moves.length === 0 ? 'Présence' : `Présence, ${moves.join(', ')}`;
}

function quality({ seat, voting, tempWork, named }: MinutesMember, { chair }: MinutesData): string {
  const presides = chair?.seat === seat;
  return [
    voting ? 'Voix délibérative' : 'Sans voix',
    ...(tempWork ? ['travail temporaire'] : []),
    ...(named === 'PRESIDENT' ? [presides ? 'présidence' : 'présidence désignée'] : []),
    ...(named === 'SUBSTITUTE' ? [presides ? 'suppléance, a présidé' : 'suppléance'] : []),
    ...(named === null && presides ? ['a présidé'] : []),
  ].join(', ');
}

function college(data: MinutesData, of: College, nameOf: NameOf): readonly Block[] {
  const members = data.members.filter((member) => member.college === of);
  const columns = [column('Nom', 4), column('Organisation', 4), column('Qualité', 4), column('Présence', 4)];
  const rows = members.map((member) =>
    row([member.name, member.organisation, quality(member, data), attendance(member, data, nameOf)]),
  );
  return [heading(COLLEGE_WORDS[of], 3), table(columns, rows, 'Aucun membre.')];
}

function chairWords({ chair, members }: MinutesData, nameOf: NameOf): string {
  if (chair === null) return 'Personne n’a présidé la session.';
  const name = nameOf(chair.seat);
  const title = members.find(({ named }) => named === 'PRESIDENT')?.name;
  if (!chair.substitute) return name;
  return title === undefined
    ? `${name}, par suppléance`
    : `${name}, par suppléance (présidence désignée\u00a0: ${title})`;
}

function successionWords({ succession = [] }: MinutesData, nameOf: NameOf): readonly string[] {
  return succession.map(
    ({ seat, from }) => `à partir de ${hourInWords(from)}\u00a0: ${seat === null ? 'personne' : nameOf(seat)}`,
  );
}

/** Members by college and quality, and who presided. */
export function membersSection(data: MinutesData, nameOf: NameOf): readonly Block[] {
  const there = data.members.filter(({ presences }) => presences.length > 0);
  const side = (of: College): string => {
    const came = there.filter((member) => member.college === of);
    const voters = came.filter(({ voting }) => voting).length;
    return `${COLLEGE_WORDS[of]}\u00a0: ${came.length}, dont ${voters} avec voix délibérative`;
  };
  return [
    heading('Composition du jury et présence'),
    facts([
      ['Présidence effective', [chairWords(data, nameOf), ...successionWords(data, nameOf)]],
      ['Membres présents', COLLEGES.map(side)],
    ]),
    ...COLLEGES.flatMap((of) => college(data, of, nameOf)),
  ];
}

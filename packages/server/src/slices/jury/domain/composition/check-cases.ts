import type { Finding } from '@delibere/shared';
import { attendanceOf, reachesQuorum, votersOfCase } from '../ballot/voters.ts';
import { votersOf } from './check-sides.ts';
import type { Scene } from './looked-at.ts';
import { linkCounts, recusedSeats } from './voting.ts';

/** A jury for experience "réunit au moins deux personnes" (D6412-6). */
const FEWEST_FOR_EXPERIENCE = 2;

function checkLinks({ composition, rules, sitting, find }: Scene): readonly Finding[] {
  const { cases, links } = composition;
  const code = rules.linkedMembers === 'EXCLUDED' ? 'LINKED_MEMBER_EXCLUDED' : 'LINKED_TO_CANDIDATE';
  return cases.flatMap((one) => {
    const people = new Set(links.filter((link) => linkCounts(link, one)).map(({ person }) => person));
    return [...people].flatMap((id) => {
      const seats = sitting.filter(({ person }) => person?.id === id);
      return seats.length === 0 ? [] : [find(code, seats, { person: id, caseId: one.id })];
    });
  });
}

/** Only where recusals are to blame: a jury without a quorum is told once. */
function checkQuorums(scene: Scene): readonly Finding[] {
  const { composition, rules, sitting, find } = scene;
  const voters = votersOf(scene);
  if (!reachesQuorum(attendanceOf(voters), rules.quorum)) return [];
  return composition.cases.flatMap((one) => {
    const recused = recusedSeats(composition, one);
    const left = votersOfCase(voters, recused);
    if (reachesQuorum(attendanceOf(left), rules.quorum)) return [];
    return [
      find(
        'CASE_WITHOUT_QUORUM',
        sitting.filter(({ id }) => recused.has(id)),
        { caseId: one.id },
      ),
    ];
  });
}

/** What the Code du travail asks of a jury that hears candidates through experience (D6412-6). */
function checkExperience({ composition, sitting, find }: Scene): readonly Finding[] {
  if (!composition.cases.some(({ route }) => route === 'EXPERIENCE')) return [];
  const findings: Finding[] = [];
  const people = sitting.flatMap(({ person }) => (person === null ? [] : [person]));
  const count = sitting.length;
  if (count < FEWEST_FOR_EXPERIENCE) {
    findings.push(find('EXPERIENCE_JURY_TOO_SMALL', sitting, { count, min: FEWEST_FOR_EXPERIENCE }));
  }
  const allKnown = people.length === sitting.length;
  if (allKnown && !people.some(({ qualified }) => qualified)) {
    findings.push(find('EXPERIENCE_JURY_NOT_QUALIFIED', sitting));
  }
  const women = people.filter(({ sex }) => sex === 'F').length;
  const men = people.filter(({ sex }) => sex === 'M').length;
  // Balanced, here, from one third on: the text gives no figure [D].
  if (women + men > 1 && 3 * Math.min(women, men) < women + men) {
    findings.push(find('WOMEN_MEN_IMBALANCE', [], { women, men }));
  }
  return findings;
}

/** What depends on the candidates: links, recusals, and the rules of experience. */
export function checkCases(scene: Scene): readonly Finding[] {
  return [...checkLinks(scene), ...checkQuorums(scene), ...checkExperience(scene)];
}

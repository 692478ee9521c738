import { COLLEGES, type College, type Finding } from '@delibere/shared';
import { attendanceOf, reachesQuorum, type Voter, weigh } from '../ballot/voters.ts';
import type { Seat } from './composition.ts';
import { isThere, ofCollege, type Scene } from './looked-at.ts';
import { branchMembers, effectiveChair, representedSeats, voterOf, votersPresent } from './voting.ts';

/** The voters there are: seated, or at opening there and represented. */
export function votersOf({ composition, rules, opening, sitting }: Scene): readonly Voter[] {
  if (opening) return votersPresent(composition.seats, rules);
  return sitting.filter(({ voting }) => voting).map((seat) => voterOf(seat, null));
}

function checkMembers({ ruleSet, rules, opening, sitting, find }: Scene, college: College): readonly Finding[] {
  const parameter = college === 'EMPLOYERS' ? 'employerMembers' : 'unionMembers';
  const { min, max } = rules[parameter];
  const source = ruleSet.sources[parameter];
  const members = branchMembers(college, sitting);
  const tempWork = ofCollege(college, sitting).filter((seat) => seat.tempWork);
  const count = members.length;
  const findings: Finding[] = [];
  if (max !== null && count > max) findings.push(find('TOO_MANY_MEMBERS', members, { college, count, max }, source));
  if (!opening && count > 0 && count < min)
    findings.push(find('TOO_FEW_MEMBERS', members, { college, count, min }, source));
  const most = rules.tempWorkSeatsPerSide;
  if (tempWork.length > most) {
    findings.push(find('TOO_MANY_TEMP_WORK', tempWork, { college, count: tempWork.length, max: most }));
  }
  return findings;
}

/** A side that nobody sits on, or where nobody votes: nothing more can be said of parity. */
function checkPresence({ sitting, find }: Scene, voters: readonly Voter[]): readonly Finding[] {
  return COLLEGES.flatMap((college) => {
    if (ofCollege(college, voters).length > 0) return [];
    const members = ofCollege(college, sitting);
    return [find(members.length === 0 ? 'COLLEGE_EMPTY' : 'COLLEGE_WITHOUT_VOTER', members, { college })];
  });
}

/** While the jury is composed, a headcount is exact; at opening, the rule on imbalance says what becomes of it. */
function checkParity(scene: Scene, voters: readonly Voter[]): readonly Finding[] {
  const { composition, ruleSet, rules, opening, sitting, find } = scene;
  const [employers = 0, unions = 0] = COLLEGES.map((college) => ofCollege(college, voters).length);
  if (rules.parity === 'HEADCOUNT' && !opening) {
    const [left = 0, right = 0] = COLLEGES.map((college) => ofCollege(college, sitting).length);
    if (rules.parityCounts === 'MEMBERS' && left !== right) {
      return [find('PARITY_BROKEN', sitting, { employers: left, unions: right })];
    }
    return employers === unions ? [] : [find('PARITY_BROKEN', sitting, { employers, unions })];
  }
  if (employers === unions) return [];
  const { weighing, voices } = weigh(voters, rules, effectiveChair(composition, ruleSet)?.seat.id ?? null);
  if (weighing === 'PARITY_BROKEN') return [find('PARITY_BROKEN', sitting, { employers, unions })];
  if (weighing === 'EQUALISED') return [find('VOICES_EQUALISED', [], { employers, unions })];
  const without = new Set(voices.filter(({ weight }) => weight === 0).map(({ seat }) => seat));
  const surplus = composition.seats.filter(({ id }) => without.has(id));
  return [find('SURPLUS_WITHOUT_VOTE', surplus, { count: surplus.length })];
}

function checkQuorum({ rules, find }: Scene, voters: readonly Voter[]): readonly Finding[] {
  const attendance = attendanceOf(voters);
  if (reachesQuorum(attendance, rules.quorum)) return [];
  const { employers, unions, total } = rules.quorum;
  const required = { requiredEmployers: employers, requiredUnions: unions };
  return [find('QUORUM_NOT_REACHED', [], { ...attendance, ...required, requiredTotal: total ?? employers + unions })];
}

function checkProxies({ composition, rules, opening, find }: Scene): readonly Finding[] {
  if (!opening) return [];
  const valid = representedSeats(composition.seats, rules);
  const useless = (seat: Seat): boolean => seat.proxyTo !== null && !isThere(seat) && !valid.has(seat.id);
  return composition.seats
    .filter(useless)
    .map((seat) => find('PROXY_NOT_VALID', [seat], { allowed: rules.proxiesPerHolder }));
}

/** The two sides: who sits on each, how many, and whether together they are joint. */
export function checkSides(scene: Scene): readonly Finding[] {
  const voters = votersOf(scene);
  const absent = checkPresence(scene, voters);
  return [
    ...absent,
    ...(absent.length > 0 ? [] : [...checkParity(scene, voters), ...checkQuorum(scene, voters)]),
    ...COLLEGES.flatMap((college) => checkMembers(scene, college)),
    ...checkProxies(scene),
  ];
}

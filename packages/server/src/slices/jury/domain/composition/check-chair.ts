import type { Finding } from '@delibere/shared';
import type { Scene } from './looked-at.ts';
import { effectiveChair, presidentSides, substituteSides } from './voting.ts';

/** Who presides, of which side, and with which voice. */
export function checkChair({ composition, ruleSet, rules, opening, find }: Scene): readonly Finding[] {
  const { seats, president, substitutePresident, previousPresidentSide } = composition;
  const titular = seats.find(({ id }) => id === president);
  if (titular === undefined) return [find('NO_PRESIDENT', [])];
  const findings: Finding[] = [];
  const { college } = titular;
  if (!presidentSides(ruleSet, previousPresidentSide).includes(college)) {
    findings.push(find('PRESIDENT_WRONG_SIDE', [titular], { college }));
  }
  const substitute = seats.find(({ id }) => id === substitutePresident);
  if (substitute !== undefined && !substituteSides(ruleSet, college).includes(substitute.college)) {
    findings.push(find('SUBSTITUTE_WRONG_SIDE', [substitute], { college: substitute.college }));
  }
  const chair = opening ? effectiveChair(composition, ruleSet) : { seat: titular, substitute: false };
  if (chair === null) return [...findings, find('PRESIDENT_ABSENT', [titular])];
  if (chair.substitute) findings.push(find('SUBSTITUTE_PRESIDES', [chair.seat]));
  if (rules.tie === 'PRESIDENT' && !chair.seat.voting) findings.push(find('PRESIDENT_WITHOUT_VOTE', [chair.seat]));
  return findings;
}

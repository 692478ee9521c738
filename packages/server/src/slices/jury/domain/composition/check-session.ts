import type { Finding } from '@delibere/shared';
import { addMonths, daysBetween, endOfMonth, within } from '../days.ts';
import type { Organisation } from './composition.ts';
import type { Scene } from './looked-at.ts';

/** A candidate is heard before the end of the third month that follows the handing in of the evidence file (R6412-5). */
const MONTHS_TO_HEAR = 3;

/** Whether a union is representative in the branch on a day. */
export function isRepresentative({ college, representative }: Organisation, on: string): boolean {
  return college === 'UNIONS' && representative.some(({ from, to }) => within(on, from, to));
}

function checkRules({ composition, ruleSet, find }: Scene): readonly Finding[] {
  const { sessionOn, certifications } = composition;
  const inForce = within(sessionOn, ruleSet.from, ruleSet.to);
  const foreign = certifications.filter((code) => ruleSet.certifications?.includes(code) === false);
  return [
    ...(inForce ? [] : [find('RULE_SET_NOT_IN_FORCE', [], { sessionOn })]),
    ...foreign.map((certification) => find('RULE_SET_OF_OTHER_CERTIFICATION', [], { certification })),
  ];
}

/** A union not asked yet is asked at the earliest on the day the composition is looked at. */
function checkNotice({ composition, rules, on, find }: Scene): readonly Finding[] {
  const { organisations, seats, sessionOn } = composition;
  const required = rules.noticeDays ?? 0;
  return organisations
    .filter((organisation) => isRepresentative(organisation, sessionOn))
    .map(({ id, askedOn }) => ({ id, days: daysBetween(askedOn ?? on, sessionOn) }))
    .filter(({ days }) => days < required)
    .map(({ id, days }) => {
      const seated = seats.filter(({ organisation }) => organisation === id);
      return find('NOTICE_TOO_SHORT', seated, { organisation: id, days, required });
    });
}

function checkCommittee({ composition, rules, moment, find }: Scene): readonly Finding[] {
  const due = rules.regionalCommitteeTold && moment !== 'EDITING';
  return due && composition.regionalCommitteeToldOn === null ? [find('REGIONAL_COMMITTEE_NOT_TOLD', [])] : [];
}

function checkHearings({ composition, find }: Scene): readonly Finding[] {
  const { cases, sessionOn } = composition;
  return cases.flatMap(({ id, evidenceFiledOn }) => {
    if (evidenceFiledOn === null) return [];
    const latest = endOfMonth(addMonths(evidenceFiledOn, MONTHS_TO_HEAR));
    return sessionOn > latest ? [find('EXPERIENCE_HEARING_TOO_LATE', [], { caseId: id, latest })] : [];
  });
}

/** The day of the session, the rules it follows, and who had to be told. */
export function checkSession(scene: Scene): readonly Finding[] {
  return [...checkRules(scene), ...checkNotice(scene), ...checkCommittee(scene), ...checkHearings(scene)];
}

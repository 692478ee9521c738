import { FINDING_CODES, type Finding, type RuleSet } from '@delibere/shared';
import { inOrder } from '../order.ts';
import { checkCases } from './check-cases.ts';
import { checkChair } from './check-chair.ts';
import { checkMembers } from './check-members.ts';
import { checkOrganisations } from './check-organisations.ts';
import { checkSession } from './check-session.ts';
import { checkSides } from './check-sides.ts';
import type { Composition } from './composition.ts';
import { type LookedAt, look } from './looked-at.ts';

const CHECKS = [checkSession, checkSides, checkOrganisations, checkMembers, checkChair, checkCases] as const;

/**
 * What makes a finding the same as another: what it says, of which seats, with which facts. An override names it, so
 * that it falls when the facts change: a notice of 12 days that was accepted does not cover one of 3.
 */
export function findingKey({ code, seats, facts }: Finding): string {
  return JSON.stringify([code, seats, facts]);
}

/** Facts before seats, whose ids are drawn at random: of one code, employers are spoken of before unions. */
function rank({ code, seats, facts }: Finding): string {
  return JSON.stringify([String(FINDING_CODES.indexOf(code)).padStart(3, '0'), facts, seats]);
}

/**
 * Everything there is to say of a composition under its rules, most general first. The same function answers in the
 * editor, at convocation and at opening, where only those who are there count. Total: it has an answer for any plain
 * data, and the same one whatever the order of seats, organisations, cases and links.
 */
export function checkComposition(composition: Composition, ruleSet: RuleSet, lookedAt: LookedAt): readonly Finding[] {
  const scene = look(composition, ruleSet, lookedAt);
  return CHECKS.flatMap((check) => check(scene))
    .map((finding) => ({ key: rank(finding), finding }))
    .sort((a, b) => inOrder(a.key, b.key))
    .map(({ finding }) => finding);
}

import type { RuleSet } from '@delibere/shared';
import { within } from '../days.ts';
import { inOrder } from '../order.ts';

type Candidate = Pick<RuleSet, 'code' | 'version' | 'certifications' | 'from' | 'to'>;

/** Why rules cannot be those of a session: they are not in force on its day, or are not for all of its certifications. */
export type RulesMisfit = 'RULES_NOT_IN_FORCE' | 'RULES_OF_OTHERS';

/** Whether rules can be those of a session; null where they can. */
export function rulesMisfit(rules: Candidate, certifications: readonly string[], on: string): RulesMisfit | null {
  if (!within(on, rules.from, rules.to)) return 'RULES_NOT_IN_FORCE';
  const covers = certifications.every((code) => rules.certifications === null || rules.certifications.includes(code));
  return covers ? null : 'RULES_OF_OTHERS';
}

/**
 * Those of some rules that a session may follow, the likeliest first: those made for its certifications before those of
 * the whole branch, the latest to come into force before the others.
 */
export function applicableRules<Rules extends Candidate>(
  published: readonly Rules[],
  certifications: readonly string[],
  on: string,
): readonly Rules[] {
  return published
    .filter((rules) => rulesMisfit(rules, certifications, on) === null)
    .toSorted(
      (a, b) =>
        Number(a.certifications === null) - Number(b.certifications === null) ||
        (a.from === b.from ? 0 : inOrder(b.from, a.from)) ||
        (a.code === b.code ? b.version - a.version : inOrder(a.code, b.code)),
    );
}

/** The rules of a session that chose none. Null where there are none for it. */
export function proposedRules<Rules extends Candidate>(
  published: readonly Rules[],
  certifications: readonly string[],
  on: string,
): Rules | null {
  return applicableRules(published, certifications, on)[0] ?? null;
}

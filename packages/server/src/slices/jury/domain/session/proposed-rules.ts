import type { RuleSet } from '@delibere/shared';
import { within } from '../days.ts';
import { inOrder } from '../order.ts';

type Candidate = Pick<RuleSet, 'code' | 'version' | 'certifications' | 'from' | 'to'>;

/**
 * The rules for some certifications on a day: in force, for all of them, those made for them before those of the whole
 * branch, the latest to come into force before the others. Null where there are none.
 */
export function proposedRules<Rules extends Candidate>(
  published: readonly Rules[],
  certifications: readonly string[],
  on: string,
): Rules | null {
  const fit = published.filter(
    (rules) =>
      within(on, rules.from, rules.to) &&
      certifications.every((code) => rules.certifications === null || rules.certifications.includes(code)),
  );
  const [first] = fit.toSorted(
    (a, b) =>
      Number(a.certifications === null) - Number(b.certifications === null) ||
      (a.from === b.from ? 0 : inOrder(b.from, a.from)) ||
      (a.code === b.code ? b.version - a.version : inOrder(a.code, b.code)),
  );
  return first ?? null;
}

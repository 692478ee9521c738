import { accepted, type Result } from '../../../kernel/result.ts';
import type { InputProblem } from '../../../kernel/write/refusal.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { type JuryRefusal, refuseInput } from '../domain/refuse.ts';
import { proposedRules, rulesMisfit } from '../domain/session/proposed-rules.ts';
import { certificationTitles } from '../persistence/around-sessions.ts';
import { publishedRuleSets } from '../persistence/rule-sets.ts';
import type { Plan } from '../persistence/session-writes.ts';

type Typed = Omit<Plan, 'ruleSetCode' | 'ruleSetVersion'> & { readonly ruleSetId: string | null };

/**
 * A plan as it was typed, with rules: those that were chosen, else those in force that day for these certifications.
 * Refuses certifications that no register has (NOT_FOUND), rules that are not published (NOT_FOUND), not in force that day
 * (RULES_NOT_IN_FORCE) or for other certifications (RULES_OF_OTHERS), and a day for which there are none (NO_RULES).
 */
export async function checkedPlan(uow: UnitOfWork, { ruleSetId, ...plan }: Typed): Promise<Result<Plan, JuryRefusal>> {
  const known = await certificationTitles(uow, plan.certifications);
  const problems: InputProblem[] = [];
  if (known.length < plan.certifications.length) problems.push({ path: 'certifications', code: 'NOT_FOUND' });
  const published = await publishedRuleSets(uow);
  const rules =
    ruleSetId === null
      ? proposedRules(published, plan.certifications, plan.sessionOn)
      : (published.find(({ code, version }) => `${code}@${version}` === ruleSetId) ?? null);
  if (rules === null) problems.push({ path: 'ruleSetId', code: ruleSetId === null ? 'NO_RULES' : 'NOT_FOUND' });
  const misfit = rules && rulesMisfit(rules, plan.certifications, plan.sessionOn);
  if (misfit !== null) problems.push({ path: 'ruleSetId', code: misfit });
  if (rules === null || problems.length > 0) return refuseInput(...problems);
  return accepted({ ...plan, ruleSetCode: rules.code, ruleSetVersion: rules.version });
}

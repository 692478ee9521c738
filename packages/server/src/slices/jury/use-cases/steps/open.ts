import { accepted } from '../../../../kernel/result.ts';
import { checkComposition } from '../../domain/composition/check-composition.ts';
import { insertOpening } from '../../persistence/openings.ts';
import type { StepEffect } from './step-effect.ts';

/**
 * Freezes what the session opens with: who sits and who is there, the rules and their version, and what was found. Who
 * presides is kept with the session.
 */
export const open: StepEffect = async (uow, { row, facts: { composition, ruleSet, on }, access }) => {
  const findings = checkComposition(composition, ruleSet, { moment: 'OPENING', on });
  await insertOpening(uow, row.id, { composition, ruleSet, findings, by: access.viewer.accountId });
  return accepted([]);
};

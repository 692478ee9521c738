import { type AssessmentMethod, evaluateFormula, type MethodResults } from '@delibere/shared';
import type { IsoDate } from '../days.ts';
import type { BlockSummary, CapabilitySummary, MethodUse } from './case-summary.ts';
import { stillCounts } from './retention.ts';

/** Whether a block was assessed this time at all. */
export function isAssessed({ capabilities }: BlockSummary): boolean {
  return capabilities.some(({ result }) => result !== 'NOT_ASSESSED');
}

/** Which methods count as carried out. An opinion counts by being given, whatever it says. */
export function methodResults(uses: readonly MethodUse[]): MethodResults {
  const counts = ({ method, conclusive }: MethodUse): boolean => conclusive || method === 'COMPANY_OPINION';
  const results: Partial<Record<AssessmentMethod, boolean>> = {};
  for (const use of uses.filter(counts)) results[use.method] = true;
  return results;
}

/** Whether the methods used satisfy the block's formula [F04]. */
export function satisfiesFormula({ formula, uses }: Pick<BlockSummary, 'formula' | 'uses'>): boolean {
  return formula !== null && evaluateFormula(formula, methodResults(uses));
}

export function isCapabilityAcquired({ result, earlier }: CapabilitySummary, on: IsoDate): boolean {
  return result === 'ACQUIRED' || stillCounts(earlier, on);
}

/**
 * Whether a block is acquired on the day of the deliberation: kept from an earlier jury, or all its capabilities are, and
 * where it was assessed this time, by methods that satisfy its formula. A block without capabilities never is.
 */
export function isBlockAcquired(block: BlockSummary, on: IsoDate): boolean {
  if (stillCounts(block.earlier, on)) return true;
  const { capabilities } = block;
  const all = capabilities.length > 0 && capabilities.every((capability) => isCapabilityAcquired(capability, on));
  return all && (!isAssessed(block) || satisfiesFormula(block));
}

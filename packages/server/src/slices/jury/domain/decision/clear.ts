import type { IsoDate } from '../days.ts';
import type { CaseSummary } from './case-summary.ts';
import { checkConformity } from './conformity.ts';
import { propose } from './proposal.ts';

/**
 * Whether a case asks nothing of the jury but its agreement: nothing of its checklist is wanting and everything is
 * acquired. Such cases may be decided together, in one gesture, while nobody asked for a ballot.
 * @param on day of the deliberation
 */
export function isClear(summary: CaseSummary, on: IsoDate): boolean {
  return (
    propose(summary, on).outcome === 'ADMITTED' &&
    checkConformity(summary, on).every(({ status }) => status !== 'NOT_MET')
  );
}

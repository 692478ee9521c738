import type { DecisionOutcome } from '@delibere/shared';
import type { IsoDate } from '../days.ts';
import { isBlockAcquired, isCapabilityAcquired } from './block-state.ts';
import type { CaseSummary } from './case-summary.ts';

/** What is acquired, by code: blocks, and capabilities of the blocks that are not. Sorted. */
export interface Acquired {
  readonly blocks: readonly string[];
  readonly capabilities: readonly string[];
}

/** What the assessments propose; the jury decides. */
export interface Proposal extends Acquired {
  readonly outcome: DecisionOutcome;
}

/** Admitted when every block is acquired, and there is one at least [F13] [A08]. */
export function outcomeOf(blocks: readonly string[], summary: CaseSummary): DecisionOutcome {
  const acquired = new Set(blocks);
  const all = summary.blocks.length > 0 && summary.blocks.every(({ code }) => acquired.has(code));
  return all ? 'ADMITTED' : 'NOT_ADMITTED';
}

/**
 * What the summary proposes on the day of the deliberation: results of this time, and those of earlier juries while they
 * are valid.
 */
export function propose(summary: CaseSummary, on: IsoDate): Proposal {
  const acquired = summary.blocks.filter((block) => isBlockAcquired(block, on));
  const others = summary.blocks.filter((block) => !acquired.includes(block));
  const blocks = acquired.map(({ code }) => code).sort();
  const capabilities = others
    .flatMap((block) => block.capabilities.filter((capability) => isCapabilityAcquired(capability, on)))
    .map(({ code }) => code)
    .sort();
  return { outcome: outcomeOf(blocks, summary), blocks, capabilities };
}

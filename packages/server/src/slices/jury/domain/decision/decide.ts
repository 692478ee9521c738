import type { DecisionOutcome, RuleParameters } from '@delibere/shared';
import { accepted, type Result, refused } from '../../../../kernel/result.ts';
import type { Verdict } from '../ballot/tally.ts';
import { addDays, type IsoDate } from '../days.ts';
import type { CaseSummary } from './case-summary.ts';
import { type Acquired, outcomeOf, propose } from './proposal.ts';
import { type Kept, keep, stillCounts } from './retention.ts';

/** How the jury came to its decision: all agreed, or a ballot on "admit". */
export type Way = { readonly kind: 'CONSENSUS' } | { readonly kind: 'BALLOT'; readonly verdict: Verdict };

/** What the jury declares of one case. */
export interface Deliberation extends Acquired {
  readonly way: Way;
  readonly outcome: DecisionOutcome;
  /** Asked where the decision is not the one proposed. */
  readonly reason: string | null;
}

export interface Decision {
  readonly outcome: DecisionOutcome;
  readonly way: Way['kind'];
  readonly deliberatedOn: IsoDate;
  /** Blocks kept, from now or earlier, each with its own end. */
  readonly blocks: readonly Kept[];
  /** Capabilities kept of the blocks that are not acquired. */
  readonly capabilities: readonly Kept[];
  /** Whether it is other than what the assessments proposed. */
  readonly departs: boolean;
  readonly reason: string | null;
  /** Last day to notify the candidate; null where no text sets one. */
  readonly notifyBy: IsoDate | null;
}

/** Why a declaration is no decision. */
export type DecisionRefusal =
  | { readonly code: 'UNKNOWN_BLOCK' | 'UNKNOWN_CAPABILITY'; readonly codes: readonly string[] }
  /** What an earlier jury gave is not this one's to take back while it counts. */
  | { readonly code: 'EARLIER_RESULT_DROPPED'; readonly codes: readonly string[] }
  /** Admitted, without every block. */
  | { readonly code: 'BLOCKS_MISSING'; readonly codes: readonly string[] }
  /** Not admitted, though every block is acquired: the jury says which one is not. */
  | { readonly code: 'ALL_BLOCKS_ACQUIRED' }
  /** The ballot decided nothing: it is run again, or the case carried over. */
  | { readonly code: 'BALLOT_UNDECIDED' }
  | { readonly code: 'BALLOT_CONTRADICTED' }
  | { readonly code: 'REASON_MISSING' };

/** The result of a candidate through experience is notified within fifteen days (R6412-7). */
const DAYS_TO_NOTIFY = 15;

const without = (codes: readonly string[], known: ReadonlySet<string>): readonly string[] =>
  codes.filter((code) => !known.has(code)).sort();

const same = (left: readonly string[], right: readonly string[]): boolean =>
  without(left, new Set(right)).length === 0 && without(right, new Set(left)).length === 0;

function departs(declared: Acquired, summary: CaseSummary, on: IsoDate): boolean {
  const proposed = propose(summary, on);
  return !same(declared.blocks, proposed.blocks) || !same(declared.capabilities, proposed.capabilities);
}

/** Capabilities named that belong to a block acquired go without saying. */
function plain({ blocks, capabilities }: Acquired, summary: CaseSummary): Acquired {
  const included = summary.blocks.filter(({ code }) => blocks.includes(code)).flatMap((block) => block.capabilities);
  return { blocks, capabilities: without(capabilities, new Set(included.map(({ code }) => code))) };
}

/** Results of earlier juries that count on the day and are not declared. */
function dropped({ blocks, capabilities }: Acquired, summary: CaseSummary, on: IsoDate): readonly string[] {
  const others = summary.blocks.filter(({ code }) => !blocks.includes(code));
  const items = [...others, ...others.flatMap((block) => block.capabilities)];
  const counting = items.filter(({ earlier }) => stillCounts(earlier, on)).map(({ code }) => code);
  return without(counting, new Set(capabilities));
}

function refusals(deliberation: Deliberation, summary: CaseSummary, on: IsoDate): readonly DecisionRefusal[] {
  const { way, outcome, blocks, capabilities, reason } = deliberation;
  const known = new Set(summary.blocks.map(({ code }) => code));
  const knownCapabilities = new Set(summary.blocks.flatMap((block) => block.capabilities.map(({ code }) => code)));
  const unknown = without(blocks, known);
  const unknownCapabilities = without(capabilities, knownCapabilities);
  const missing = without([...known], new Set(blocks));
  const all = outcomeOf(blocks, summary) === 'ADMITTED';
  const found: DecisionRefusal[] = [];
  if (unknown.length > 0) found.push({ code: 'UNKNOWN_BLOCK', codes: unknown });
  if (unknownCapabilities.length > 0) found.push({ code: 'UNKNOWN_CAPABILITY', codes: unknownCapabilities });
  const taken = dropped(deliberation, summary, on);
  if (taken.length > 0) found.push({ code: 'EARLIER_RESULT_DROPPED', codes: taken });
  if (outcome === 'ADMITTED' && !all) found.push({ code: 'BLOCKS_MISSING', codes: missing });
  if (outcome === 'NOT_ADMITTED' && all) found.push({ code: 'ALL_BLOCKS_ACQUIRED' });
  if (way.kind === 'BALLOT' && !way.verdict.settles) found.push({ code: 'BALLOT_UNDECIDED' });
  else if (way.kind === 'BALLOT' && (way.verdict.outcome === 'CARRIED') !== (outcome === 'ADMITTED')) {
    found.push({ code: 'BALLOT_CONTRADICTED' });
  }
  const unexplained = reason === null || reason.trim() === '';
  if (unexplained && departs(plain(deliberation, summary), summary, on)) found.push({ code: 'REASON_MISSING' });
  return found;
}

/** What each code is kept for: as an earlier jury gave it while that counts, else by the rules of today. */
function keepAll(
  codes: readonly string[],
  items: readonly { readonly code: string; readonly earlier: Kept | null }[],
  retention: RuleParameters['blockRetention'],
  on: IsoDate,
): readonly Kept[] {
  const wanted = new Set(codes);
  return items.flatMap(({ code, earlier }) => {
    if (!wanted.has(code)) return [];
    const kept = stillCounts(earlier, on) ? earlier : keep(code, retention, on);
    return kept === null ? [] : [kept];
  });
}

/**
 * Turns what the jury declares of a case into its decision. It may differ from what the assessments propose, for a
 * reason; it may not admit without every block [F13] [A08], nor contradict its own ballot.
 * @param on day of the deliberation, from which validity runs [A10] [A11]
 */
export function decide(
  deliberation: Deliberation,
  summary: CaseSummary,
  rules: Pick<RuleParameters, 'blockRetention' | 'capabilityRetention'>,
  on: IsoDate,
): Result<Decision, readonly DecisionRefusal[]> {
  const found = refusals(deliberation, summary, on);
  if (found.length > 0) return refused(found);
  const declared = plain(deliberation, summary);
  const capabilities = summary.blocks.flatMap((block) => block.capabilities);
  return accepted({
    outcome: deliberation.outcome,
    way: deliberation.way.kind,
    deliberatedOn: on,
    blocks: keepAll(declared.blocks, summary.blocks, rules.blockRetention, on),
    capabilities: keepAll(declared.capabilities, capabilities, rules.capabilityRetention, on),
    departs: departs(declared, summary, on),
    reason: deliberation.reason,
    notifyBy: summary.route === 'EXPERIENCE' ? addDays(on, DAYS_TO_NOTIFY) : null,
  });
}

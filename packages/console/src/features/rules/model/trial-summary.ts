interface Verdict {
  readonly carried: boolean;
  readonly reason: string;
}

/** A ballot counted again. */
export interface TrialBallot {
  readonly gave: Verdict;
  readonly wouldGive?: Verdict | null;
}

/** What rules would have said of one session. */
export interface Trial {
  readonly stoodThen: boolean;
  readonly standsNow: boolean;
  readonly findings: readonly { readonly change: 'KEPT' | 'APPEARED' | 'GONE' }[];
  readonly ballots: readonly TrialBallot[];
}

/** Whether a ballot would have given something else, or nobody can know; the reason counts as well as the outcome. */
export function turns({ gave, wouldGive }: TrialBallot): boolean {
  if (wouldGive === null || wouldGive === undefined) return true;
  return wouldGive.carried !== gave.carried || wouldGive.reason !== gave.reason;
}

/** Whether the outcome itself would have been another, for certain. */
export function reverses({ gave, wouldGive }: TrialBallot): boolean {
  return wouldGive !== null && wouldGive !== undefined && wouldGive.carried !== gave.carried;
}

/** Whether nothing changes for a session. */
export function isSame({ stoodThen, standsNow, findings, ballots }: Trial): boolean {
  return stoodThen === standsNow && findings.every(({ change }) => change === 'KEPT') && !ballots.some(turns);
}

/** What came of the jury of a session: whether it stood, and would stand. */
export function standingOf({ stoodThen, standsNow }: Trial): 'stands' | 'falls' | 'rises' | 'stillFalls' {
  if (stoodThen) return standsNow ? 'stands' : 'falls';
  return standsNow ? 'rises' : 'stillFalls';
}

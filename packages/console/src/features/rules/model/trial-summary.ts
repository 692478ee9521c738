interface Verdict {
  readonly carried: boolean;
  readonly reason: string;
}

/** A ballot counted again. */
export interface TrialBallot {
  readonly gave: Verdict;
  readonly wouldGive?: Verdict | null;
}

/** Something found under either set of rules. */
export interface TrialFinding {
  readonly change: 'KEPT' | 'APPEARED' | 'GONE';
  readonly blocking: boolean;
}

/** What rules would have said of one session. */
export interface Trial {
  readonly stoodThen: boolean;
  readonly standsNow: boolean;
  readonly findings: readonly TrialFinding[];
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

/** What came of the jury of a session: whether it stood, and would stand, if need be for a reason that was not asked. */
export function standingOf(trial: Trial): 'stands' | 'standsIf' | 'falls' | 'rises' | 'stillFalls' {
  const { stoodThen, standsNow, findings } = trial;
  if (!stoodThen) return standsNow ? 'rises' : 'stillFalls';
  if (!standsNow) return 'falls';
  return findings.some(({ change, blocking }) => change === 'APPEARED' && blocking) ? 'standsIf' : 'stands';
}

/** Findings that read alike, told once with how many they are: two unions asked too late. */
export function alike<Found extends TrialFinding & { readonly sentence: string }>(
  findings: readonly Found[],
): readonly { readonly found: Found; readonly count: number }[] {
  const groups = Map.groupBy(findings, ({ change, sentence }) => `${change} ${sentence}`);
  return [...groups.values()].flatMap(([found, ...others]) =>
    found === undefined ? [] : [{ found, count: others.length + 1 }],
  );
}

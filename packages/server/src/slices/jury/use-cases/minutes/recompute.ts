import { isDeepStrictEqual } from 'node:util';
import { tally } from '../../domain/ballot/tally.ts';
import { checkComposition } from '../../domain/composition/check-composition.ts';
import { decide } from '../../domain/decision/decide.ts';
import type { MinutesSource, SourceBallot, SourceCase } from '../../domain/minutes/minutes-source.ts';
import { ballotOf } from '../sitting/recompute.ts';

/** Something that is not what what was stored gives. */
export interface Discrepancy {
  readonly code:
    | 'FINDINGS'
    | 'VERDICT'
    | 'DECISION'
    | 'TEXT'
    | 'SIGNATURES'
    | 'FILE'
    | 'PDF'
    | 'SEAL'
    | 'TRAIL'
    | 'RECTIFICATION';
  /** Id of the ballot, the case or the file, number of the rectification; null for the session itself. */
  readonly about: string | null;
}

/** What JSON keeps of a value. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(plain(one), plain(other));

function verdictStands(ballot: SourceBallot): boolean {
  const counted = ballot.secrecy === 'NAMED' || ballot.secretCount !== null;
  return counted && same(tally(ballotOf(ballot, ballot.votes)), ballot.verdict);
}

function decisionStands(case_: SourceCase, { on, ruleSet }: MinutesSource): boolean {
  const { decision, ballots, summary, progress } = case_;
  if (decision === null) return progress === 'CARRIED_OVER';
  const { outcome, blocks, capabilities, reason, ballotId, conformity: _, ...rest } = decision;
  const ballot = ballots.at(-1);
  if (ballotId !== null && ballot?.id !== ballotId) return false;
  const decided = decide(
    {
      way:
        ballot === undefined || ballotId === null ? { kind: 'CONSENSUS' } : { kind: 'BALLOT', verdict: ballot.verdict },
      outcome,
      blocks: blocks.map(({ code }) => code),
      capabilities: capabilities.map(({ code }) => code),
      reason,
    },
    summary,
    ruleSet.parameters,
    on,
  );
  return (
    progress === 'DECIDED' && decided.ok && same(decided.value, { outcome, blocks, capabilities, reason, ...rest })
  );
}

/** Computes again what a session found and decided, from what was stored of it; empty where all is as it was told. */
export function recompute(source: MinutesSource): readonly Discrepancy[] {
  const { composition, ruleSet, findings, on, cases } = source;
  const found = checkComposition(composition, ruleSet, { moment: 'OPENING', on });
  return [
    ...(same(found, findings) ? [] : [{ code: 'FINDINGS', about: null } as const]),
    ...cases.flatMap(({ ballots }) =>
      ballots.filter((ballot) => !verdictStands(ballot)).map(({ id }) => ({ code: 'VERDICT', about: id }) as const),
    ),
    ...cases
      .filter((case_) => !decisionStands(case_, source))
      .map(({ id }) => ({ code: 'DECISION', about: id }) as const),
  ];
}

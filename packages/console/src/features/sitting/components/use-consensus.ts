import { useRef, useState } from 'react';
import type { Problem } from '../../../forms/problem.ts';
import { runsOf } from '../model/runs.ts';
import { DECIDE_BY_CONSENSUS } from './sitting-mutations.ts';
import { useGestureSent } from './use-gesture-sent.ts';

interface Consensus {
  readonly pending: boolean;
  readonly problem: Problem | undefined;
  /** Cases the server said are recorded. */
  readonly kept: ReadonlySet<string>;
  /** How many are to be recorded in all, once it was asked. */
  readonly total: number;
  /** Records cases, run after run. @returns whether all of them are recorded */
  readonly record: (caseIds: readonly string[]) => Promise<boolean>;
  /** Sends nothing more once what is on its way is answered. */
  readonly stop: () => void;
}

/** An agreement of the jury on many cases: each run of them is recorded whole or not at all, and the next one waits for it. */
export function useConsensus(): Consensus {
  const { pending, problem, send } = useGestureSent(DECIDE_BY_CONSENSUS);
  const [running, setRunning] = useState(false);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [total, setTotal] = useState(0);
  const stopped = useRef(false);
  return {
    pending: pending || running,
    problem,
    kept,
    total,
    stop: () => {
      stopped.current = true;
    },
    record: async (caseIds) => {
      stopped.current = false;
      setTotal(kept.size + caseIds.length);
      setRunning(true);
      let recorded = 0;
      for (const run of runsOf(caseIds)) {
        // oxlint-disable-next-line no-await-in-loop -- the next run is sent once this one is recorded
        if (stopped.current || (await send({ caseIds: [...run] }))) break;
        setKept((before) => new Set([...before, ...run]));
        recorded += run.length;
      }
      setRunning(false);
      return recorded === caseIds.length;
    },
  };
}

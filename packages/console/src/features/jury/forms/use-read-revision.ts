import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { Problem } from '../../../forms/problem.ts';

interface ReadRevision {
  /** What is sent: it is refused where the session is no longer the one that was read. */
  readonly revision: number;
  /** Answers what to say: where somebody was quicker, the page is read again, and what was typed may be sent by who was told. */
  readonly settle: (problem: Problem | undefined) => Promise<Problem | undefined>;
}

/** The revision somebody answers a dialog on: the one it was opened on, until they are told of a newer one. */
export function useReadRevision(opened: number): ReadRevision {
  const client = useApolloClient();
  const [revision, setRevision] = useState(opened);
  return {
    revision,
    settle: async (problem) => {
      const now = problem?.facts?.find(({ name }) => name === 'version')?.value;
      if (problem?.code !== 'VERSION_CONFLICT' || now === undefined) return problem;
      await client.refetchQueries({ include: 'active' });
      setRevision(Number(now));
      return { code: 'SESSION_OVERTAKEN' };
    },
  };
}

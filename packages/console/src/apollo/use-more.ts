import { useCallback, useState } from 'react';

interface More {
  /** Asks for the next page. */
  readonly more: () => void;
  /** Why the last page asked for did not come; undefined while nothing is wrong. */
  readonly problem: unknown;
}

/** Asks for further pages, and keeps the failure of one for the page to show instead of losing it. */
export function useMore(fetchNext: () => Promise<unknown>): More {
  const [problem, setProblem] = useState<unknown>();
  const more = useCallback(() => {
    setProblem(undefined);
    fetchNext().catch(setProblem);
  }, [fetchNext]);
  return { more, problem };
}

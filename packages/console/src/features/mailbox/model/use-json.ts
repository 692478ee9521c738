import { useCallback, useEffect, useState } from 'react';

/** What is known of something asked of the server. */
export interface Asked<T> {
  readonly data: T | undefined;
  /** HTTP status of a refusal, 0 where no answer came; undefined when all is well. */
  readonly problem: number | undefined;
  readonly ask: () => void;
}

interface Known<T> {
  readonly url: string | undefined;
  readonly data?: T;
  readonly problem?: number;
}

/**
 * Asks an address for JSON, and again every so often while the page is seen. What was known stays shown while it asks.
 * @param url undefined asks nothing
 */
export function useJson<T>(url: string | undefined, everyMs?: number): Asked<T> {
  const [known, setKnown] = useState<Known<T>>({ url });
  const [turn, setTurn] = useState(0);
  const ask = useCallback(() => setTurn((before) => before + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks again.
  useEffect(() => {
    if (url === undefined) return undefined;
    const end = new AbortController();
    void answerOf<T>(url, end.signal).then((answer) => {
      if (!end.signal.aborted)
        setKnown((before) => ({ ...(before.url === url ? before : {}), problem: undefined, ...answer, url }));
    });
    return () => end.abort();
  }, [url, turn]);

  useEffect(() => {
    if (everyMs === undefined) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') ask();
    }, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, ask]);

  const current = known.url === url ? known : { url };
  return { data: current.data, problem: current.problem, ask };
}

async function answerOf<T>(
  url: string,
  signal: AbortSignal,
): Promise<{ readonly data: T } | { readonly problem: number }> {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return { problem: response.status };
    const data: T = await response.json();
    return { data };
  } catch {
    return { problem: 0 };
  }
}

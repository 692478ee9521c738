import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../../forms/problem.ts';
import type { Called } from '../api/auth-call.ts';

interface Loaded<Value> {
  /** Undefined while it comes. */
  readonly value: Value | undefined;
  readonly problem: Problem | undefined;
  readonly again: () => Promise<void>;
}

/** Reads something from an endpoint of signing in as the page opens, and again when told to. @param load stays the same */
export function useLoaded<Value>(load: () => Promise<Called<Value>>): Loaded<Value> {
  const [called, setCalled] = useState<Called<Value>>();
  const again = useCallback(async () => setCalled(await load()), [load]);
  useEffect(() => {
    let isShown = true;
    void load().then((first) => {
      if (isShown) setCalled(first);
    });
    return () => {
      isShown = false;
    };
  }, [load]);
  return {
    value: called?.ok ? called.value : undefined,
    problem: called && !called.ok ? called.problem : undefined,
    again,
  };
}

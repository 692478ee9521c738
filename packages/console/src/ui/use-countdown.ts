import { useCallback, useEffect, useState } from 'react';

/** Seconds that are left, counting down to 0, and the way to start. */
export function useCountdown(initial = 0): readonly [number, (seconds: number) => void] {
  const [end, setEnd] = useState(() => Date.now() + initial * 1_000);
  const [left, setLeft] = useState(initial);
  useEffect(() => {
    const tick = (): void => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1_000)));
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [end]);
  const start = useCallback((seconds: number) => setEnd(Date.now() + seconds * 1_000), []);
  return [left, start];
}

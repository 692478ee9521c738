import { useEffect, useRef } from 'react';

const EVERY_MS = 15_000;

/** Reads again when somebody comes back to the page, and while they look at it: others may be changing it too. */
export function useFreshness(read: () => Promise<unknown>): void {
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const again = (): void => {
      if (document.visibilityState === 'visible') latest.current().catch(() => undefined);
    };
    const timer = setInterval(again, EVERY_MS);
    document.addEventListener('visibilitychange', again);
    window.addEventListener('focus', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('focus', again);
    };
  }, []);
}

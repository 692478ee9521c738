import { useEffect, useRef } from 'react';

/** Reads again when somebody comes back to the page: what its stream told while it slept may be lost. */
export function useFreshness(read: () => Promise<unknown>): void {
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const again = (): void => {
      if (document.visibilityState === 'visible') latest.current().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', again);
    window.addEventListener('focus', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('focus', again);
    };
  }, []);
}

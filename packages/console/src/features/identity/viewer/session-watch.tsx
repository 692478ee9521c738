import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';
import { withWords } from '../../../i18n/with-words.ts';
import { useViewer } from './use-viewer.ts';

const SessionLost = lazy(
  withWords(() => import('./session-lost.tsx').then((module) => ({ default: module.SessionLost })), 'identity'),
);

/** Notices that a session ended while somebody worked: it ran out, or was closed from elsewhere. */
export function SessionWatch(): ReactElement | null {
  const { viewer, again } = useViewer();
  const known = useRef<string>(undefined);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    if (viewer === undefined) return;
    const before = known.current;
    known.current = viewer?.id ?? before;
    if (before === undefined) return;
    // Somebody else signed in, in another window: nothing read for the first may stay.
    if (viewer !== null && viewer.id !== before) window.location.reload();
    setLost(viewer === null);
  }, [viewer]);

  useEffect(() => {
    const onVisible = (): void => {
      if (document.visibilityState === 'visible' && known.current !== undefined) again();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  });

  if (!lost) return null;
  return (
    <Suspense fallback={null}>
      <SessionLost />
    </Suspense>
  );
}

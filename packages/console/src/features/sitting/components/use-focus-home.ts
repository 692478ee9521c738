import { type RefObject, useCallback, useRef } from 'react';

/** It is looked for two seconds where focus is. */
const LOOK_MS = 100;
const LOOKS = 20;

interface FocusHome {
  /** What focus is given to where nothing in it is marked with `data-home`: it can be focused by a program. */
  readonly home: RefObject<HTMLDivElement | null>;
  /** After a gesture: its button may be gone, and focus with it. */
  readonly giveBack: () => void;
}

/** Gives focus back to what the page is about where the button that had it is gone, so that keys go on from there. */
export function useFocusHome(): FocusHome {
  const home = useRef<HTMLDivElement>(null);
  const giveBack = useCallback(() => {
    // The dialog gives focus back to its button, which goes once the page has heard of what was done.
    let left = LOOKS;
    const timer = setInterval(() => {
      const { activeElement, body } = document;
      const isLost = activeElement === null || activeElement === body;
      if (isLost) (home.current?.querySelector<HTMLElement>('[data-home]') ?? home.current)?.focus();
      left -= 1;
      if (isLost || left === 0) clearInterval(timer);
    }, LOOK_MS);
  }, []);
  return { home, giveBack };
}

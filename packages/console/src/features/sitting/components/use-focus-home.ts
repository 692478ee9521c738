import { type RefObject, useCallback, useRef } from 'react';

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
    // A frame to close the dialog and draw what the gesture changed, one in which the dialog gave focus back.
    const next = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));
    next(() => {
      const { activeElement, body } = document;
      if (activeElement !== null && activeElement !== body) return;
      (home.current?.querySelector<HTMLElement>('[data-home]') ?? home.current)?.focus();
    });
  }, []);
  return { home, giveBack };
}

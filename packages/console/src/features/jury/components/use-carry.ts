import type { College } from '@delibere/shared';
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Carried, gapAt, nextGap, placeOf } from '../model/carry.ts';

/** What a handle is given. */
export interface HandleProps {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onBlur?: () => void;
}

/** What is under way, and the handles that begin it. */
export interface Carry {
  readonly carried: Carried | null;
  readonly byKeys: boolean;
  /** Where it would come to stand now. */
  readonly gap: { readonly college: College; readonly at: number } | null;
  /** Follows the pointer. */
  readonly ghost: RefObject<HTMLDivElement | null>;
  /** @param length how many stand on the bench */
  readonly handle: (what: Carried, length: number) => HandleProps;
}

/** Pixels a pointer goes before it carries: less is a click. */
const SLACK = 5;
/** Pixels from the edge of the window within which the page scrolls, and by how many. */
const EDGE = 56;
const SCROLL = 12;

function gapUnder(x: number, y: number, college: College): number | null {
  const bench = document.elementFromPoint(x, y)?.closest(`[data-bench=${college}]`);
  if (!bench) return null;
  const cards = [...bench.querySelectorAll<HTMLElement>('[data-seat]')];
  return gapAt(
    cards.map((card) => {
      const { top, height } = card.getBoundingClientRect();
      return top + height / 2;
    }),
    y,
  );
}

/**
 * Carries seats and people to a place on their side, by mouse, pen or finger, and seats by keyboard: Space or Enter takes
 * one up and puts it down, arrows move it, Escape leaves it where it was.
 * @param onPut told what was put where, counted from 0; not called where nothing would move
 */
export function useCarry(onPut: (what: Carried, place: number) => void): Carry {
  const [carried, setCarried] = useState<Carried | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const [byKeys, setByKeys] = useState(false);
  const ghost = useRef<HTMLDivElement>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const leave = (): void => {
    setCarried(null);
    setAt(null);
    setByKeys(false);
  };
  const put = (what: Carried, gap: number | null): void => {
    leave();
    if (gap === null) return;
    const from = what.kind === 'SEAT' ? what.at : null;
    const place = placeOf(from, gap);
    if (place !== from) onPut(what, place);
  };

  const follow = (what: Carried, first: PointerEvent<HTMLElement>): void => {
    const { clientX, clientY, pointerId } = first;
    let gap: number | null = null;
    let moving = false;
    const onMove = (event: globalThis.PointerEvent): void => {
      if (event.pointerId !== pointerId) return;
      const { clientX: x, clientY: y } = event;
      if (!moving && Math.hypot(x - clientX, y - clientY) < SLACK) return;
      if (!moving) setCarried(what);
      moving = true;
      if (ghost.current) ghost.current.style.transform = `translate(${x + 12}px, ${y + 8}px)`;
      if (y < EDGE) window.scrollBy(0, -SCROLL);
      else if (y > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
      gap = gapUnder(x, y, what.college);
      setAt(gap);
    };
    const end = (event: Event): void => {
      if (event instanceof globalThis.PointerEvent && event.pointerId !== pointerId) return;
      if (event instanceof globalThis.KeyboardEvent && event.key !== 'Escape') return;
      stop.current?.();
      if (event.type === 'pointerup' && moving) put(what, gap);
      else leave();
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    stop.current = () => listeners.abort();
    window.addEventListener('pointermove', onMove, { signal });
    for (const type of ['pointerup', 'pointercancel', 'keydown']) window.addEventListener(type, end, { signal });
  };

  const onKey = (what: Extract<Carried, { kind: 'SEAT' }>, length: number, event: KeyboardEvent<HTMLElement>): void => {
    const isHeld = byKeys && carried?.id === what.id;
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (event.key === ' ' || event.key === 'Enter') {
      if (isHeld) {
        put(what, at);
      } else {
        setCarried(what);
        setAt(what.at);
        setByKeys(true);
      }
    } else if (isHeld && step !== undefined) setAt(nextGap(what.at, at ?? what.at, step, length));
    else if (isHeld && event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    carried,
    byKeys,
    gap: carried && at !== null ? { college: carried.college, at } : null,
    ghost,
    handle: (what, length) => ({
      onPointerDown: (event) => {
        if (event.button === 0) follow(what, event);
      },
      ...(what.kind === 'SEAT'
        ? {
            onKeyDown: (event) => onKey(what, length, event),
            onBlur: () => {
              if (byKeys) leave();
            },
          }
        : {}),
    }),
  };
}

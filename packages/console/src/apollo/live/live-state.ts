import { useSyncExternalStore } from 'react';

/** Whether what changes elsewhere is seen here at once, or the connection that tells of it is being made again. */
export type LiveState = 'LIVE' | 'REJOINING';

/** The state of one subscription among all. */
export interface Liveness {
  readonly set: (state: LiveState) => void;
  readonly leave: () => void;
}

const rejoining = new Set<Liveness>();
const listeners = new Set<() => void>();

/** Takes part in the state; nothing is said before the first `set`. */
export function takePart(): Liveness {
  const liveness: Liveness = {
    set: (state) => change(() => (state === 'REJOINING' ? rejoining.add(liveness) : rejoining.delete(liveness))),
    leave: () => change(() => rejoining.delete(liveness)),
  };
  return liveness;
}

/** REJOINING as long as one subscription of the page is. */
export function liveState(): LiveState {
  return rejoining.size > 0 ? 'REJOINING' : 'LIVE';
}

/** Tells of every change; @returns ends it */
export function onLiveState(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The state, for a page that shows it. */
export function useLiveState(): LiveState {
  return useSyncExternalStore(onLiveState, liveState, liveState);
}

function change(apply: () => unknown): void {
  const before = liveState();
  apply();
  if (liveState() !== before) for (const listener of listeners) listener();
}

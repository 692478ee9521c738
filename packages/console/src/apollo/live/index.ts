export { liveLink, renewed } from './live-link.ts';
export { type LiveState, useLiveState } from './live-state.ts';

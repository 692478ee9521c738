export type { Revised } from './follow.ts';
export { followed } from './followed.ts';
export type { Live, LiveContext } from './live-context.ts';
export { LiveTopics } from './live-topics.ts';
export { notify } from './notify.ts';
export type { StreamBounds } from './open-streams.ts';
export { OWN_SOURCES } from './own-sources.ts';
export { streamRoute } from './stream-route.ts';
export { liveTopics } from './topics-of-app.ts';

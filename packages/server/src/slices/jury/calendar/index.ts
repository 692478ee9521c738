export { cancellation, type FeedEvent, invitation, memberFeed } from './calendar.ts';
export type { Party, SessionEvent } from './session-event.ts';

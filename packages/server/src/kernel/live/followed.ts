import type { Revised } from './follow.ts';
import type { Followed, LiveContext } from './live-context.ts';

/** What is followed for one subscription, and how. */
export interface FollowedTopic<Value extends Revised, Context> extends Followed<Value, Context> {
  readonly topic: string;
}

/** What the builder of the schema gives to the `subscribe` of a field. */
interface Asked<Args, Context> {
  readonly args: Args;
  readonly context: Context;
}

/**
 * The `subscribe` of a subscription that follows a topic: `@Subscription(() => T, { subscribe: followed(…) })`. What its
 * `plan` throws refuses the subscription.
 */
export function followed<Args, Context extends LiveContext<Context>, Value extends Revised>(
  plan: (args: Args, context: Context) => Promise<FollowedTopic<Value, Context>> | FollowedTopic<Value, Context>,
): (asked: Asked<Args, Context>) => Promise<AsyncIterable<Value>> {
  return async ({ args, context }) => {
    const { topic, ...parts } = await plan(args, context);
    if (!context.live) throw new Error('Subscriptions are opened by the route of event streams only');
    return context.live.follow(topic, parts);
  };
}

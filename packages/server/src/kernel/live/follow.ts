import type { LiveTopics } from './live-topics.ts';

/** How often a follower looks by itself, whatever it hears: a belt. */
const LOOK_MS = 15_000;

/** Something read, with the revision it was read at. */
export interface Revised {
  readonly revision: number;
}

/** How a topic is followed. */
export interface FollowParts<Value extends Revised> {
  /** The revision the follower has seen; nothing as old is given. */
  readonly after: number;
  /** What there is that is newer than a revision; null where there is nothing. It is never called twice at once. */
  readonly read: (after: number) => Promise<Value | null>;
  readonly lookEveryMs?: number;
}

/**
 * Gives what changes about a topic, from what is already newer than `after` on. A change is read after it was
 * announced, and only once what was given before has been taken: changes that come faster than they are taken are given
 * as one. Nothing is kept for a slow taker but that there is something to read.
 *
 * It holds nothing before `next` is first called. `return` ends it at once, even while it waits. What `read` throws ends
 * it.
 */
export function follow<Value extends Revised>(
  topics: LiveTopics,
  topic: string,
  parts: FollowParts<Value>,
): AsyncGenerator<Value, void> {
  const stop = new AbortController();
  const inner = changes(topics, topic, parts, stop.signal);
  // A generator hears of its `return` only when what it awaits has come.
  const end = inner.return.bind(inner);
  inner.return = (value) => {
    stop.abort();
    return end(value);
  };
  return inner;
}

async function* changes<Value extends Revised>(
  topics: LiveTopics,
  topic: string,
  { after, read, lookEveryMs = LOOK_MS }: FollowParts<Value>,
  stop: AbortSignal,
): AsyncGenerator<Value, void> {
  const ear = topics.enter(topic);
  try {
    for (let seen = after; !stop.aborted; ) {
      // Before reading: what is announced meanwhile may not be in what is read.
      ear.forget();
      const found = await read(seen);
      if (stop.aborted) return;
      if (found !== null && found.revision > seen) {
        seen = found.revision;
        yield found;
      }
      await ear.wait(seen, lookEveryMs, stop);
    }
  } finally {
    topics.leave(topic, ear);
  }
}

import { useState } from 'react';

/** Sends something under a key made for it. @param what all that is asked: another is another gesture */
export type Gesture = <Answer>(what: unknown, send: (idempotencyKey: string) => Promise<Answer>) => Promise<Answer>;

/**
 * One thing somebody does, a vote for one: done once, however often they click and however often it has to be sent.
 * While it is on its way a second click is the same gesture; where its answer did not come, doing it again bears the
 * same key, so that the server does it once. After an answer, or for something else, it is a new gesture.
 */
export function createGesture(): Gesture {
  let current: { readonly what: string; readonly key: string; sent?: Promise<unknown> | undefined } | undefined;
  return <Answer>(asked: unknown, send: (key: string) => Promise<Answer>) => {
    const what = JSON.stringify(asked);
    // Same words, same `send`: its answer is of the same kind.
    if (current?.what === what && current.sent) return current.sent as Promise<Answer>;
    const mine = current?.what === what ? current : { what, key: crypto.randomUUID() };
    current = mine;
    const sent = send(mine.key);
    mine.sent = sent;
    sent.then(
      () => {
        if (current === mine) current = undefined;
      },
      () => {
        mine.sent = undefined;
      },
    );
    return sent;
  };
}

/** The gesture of a button, as long as it is on the page. */
export function useGesture(): Gesture {
  return useState(createGesture)[0];
}

import type { expect } from 'vitest';
import type { TestSession } from '../testkit/jury-world.ts';

// biome-ignore lint/suspicious/noExplicitAny: stories read answers of documents of the scene
export type Told = any;

/** Where a story is played: the real server on a database of its own, asked as its actors. */
export interface Scene {
  readonly session: TestSession;
  readonly expect: typeof expect;
  /** Does something to the session as an actor: the session as it is then, or the refusal. Its id and revision are filled in. */
  readonly does: (actor: string, mutation: string, input?: Readonly<Record<string, unknown>>) => Promise<Told>;
  /** Makes a gesture of the sitting as an actor: the cases it was about as they are then, or the refusal. */
  readonly gestures: (actor: string, mutation: string, input?: Readonly<Record<string, unknown>>) => Promise<Told>;
  /** The session as an actor reads it. */
  readonly reads: (actor: string) => Promise<Told>;
  /** Somebody new with a mandate for the side and the organisation of a seat. @returns their id */
  readonly newcomer: (seat: {
    readonly college: 'EMPLOYERS' | 'UNIONS';
    readonly organisationId: string;
  }) => Promise<string>;
  /** It is another day. */
  readonly day: (on: string) => void;
  /** Those who hold seats sign for being there. */
  readonly arrive: (seats: readonly { readonly id: string }[]) => Promise<void>;
  /** The session is held, its minutes are drawn up, signed by who presided and a union, and sealed. */
  readonly sealed: () => Promise<void>;
  /** Mails that left, by kind. */
  readonly mails: (kind: string) => Promise<readonly { readonly recipient: string; readonly text: string }[]>;
  /** What the trail holds of the session, the latest last. */
  readonly trail: () => Promise<readonly { readonly kind: string; readonly reason: string | null }[]>;
}

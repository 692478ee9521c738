import type { expect } from 'vitest';
import type { TestSession } from '../testkit/jury-world.ts';

// biome-ignore lint/suspicious/noExplicitAny: stories read answers of documents of the scene
export type Told = any;

/** Where a story is played: the real server on a database of its own, asked as its actors. */
export interface Scene {
  readonly session: TestSession;
  readonly expect: typeof expect;
  /** Does something to the session as an actor: the session as it is then, or the refusal. Its id and revision are filled in. */
  does(actor: string, mutation: string, input?: Readonly<Record<string, unknown>>): Promise<Told>;
  /** The session as an actor reads it. */
  reads(actor: string): Promise<Told>;
  /** Somebody new with a mandate for the side and the organisation of a seat. @returns their id */
  newcomer(seat: { readonly college: 'EMPLOYERS' | 'UNIONS'; readonly organisationId: string }): Promise<string>;
  /** It is another day. */
  day(on: string): void;
  /** Those who hold seats sign for being there. */
  arrive(seats: readonly { readonly id: string }[]): Promise<void>;
  /** Mails that left, by kind. */
  mails(kind: string): Promise<readonly { readonly recipient: string; readonly text: string }[]>;
  /** What the trail holds of the session, the latest last. */
  trail(): Promise<readonly { readonly kind: string; readonly reason: string | null }[]>;
}

import type { ExecutionResult } from 'graphql';
import type { Need } from '../graphql/needs.ts';
import type { Revised } from './follow.ts';

/** How a subscription follows a topic. */
export interface Followed<Value extends Revised, Context> {
  /** The revision the caller has seen; 0 for who has seen nothing. */
  readonly after: number;
  /**
   * What there is that is newer than a revision, as whoever asked may see it now; null where there is nothing. The
   * context is of this moment: who asks is found out anew.
   */
  readonly read: (after: number, context: Context) => Promise<Value | null>;
}

/** What a subscription hears of changes by. */
export interface Live<Context> {
  /** See `follow`. Nothing is read for somebody whose session is over, or who may no longer do what the field needs. */
  follow<Value extends Revised>(topic: string, parts: Followed<Value, Context>): AsyncGenerator<Value, void>;
}

/** A source of events, and how each is answered, in the context of its moment. */
export interface OpenedStream {
  readonly source: AsyncIterable<unknown>;
  readonly answer: (event: unknown, context: object) => ExecutionResult | Promise<ExecutionResult>;
}

/** What was opened for an event stream, laid where its route finds it: the GraphQL server gives single answers only. */
export interface StreamSlot {
  /** What the field that was subscribed to needs. */
  need?: Need;
  opened?: OpenedStream;
}

/** The part of a request's context that concerns subscriptions; absent where none can be asked. */
export interface LiveContext<Context> {
  readonly live?: Live<Context>;
  readonly stream?: StreamSlot;
}

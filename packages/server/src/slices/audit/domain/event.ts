/** One row of the audit trail as it is stored, its texts unchanged. */
export interface StoredEvent {
  readonly id: string;
  /** UTC, to the millisecond: "2026-11-24T13:05:00.000Z". */
  readonly occurredAt: string;
  readonly objectType: string;
  readonly objectId: string;
  /** Place in the chain of its object, from 1. */
  readonly place: number;
  readonly kind: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly onBehalfOf: string | null;
  readonly reason: string | null;
  readonly requestId: string | null;
  /** JSON text, byte for byte as it was hashed. */
  readonly before: string | null;
  readonly after: string | null;
  /** Hexadecimal SHA-256 of the event before it; zeros for the first. */
  readonly previousHash: string;
  readonly hash: string;
}

/** Where the chain of an object ends. */
export interface ChainEnd {
  readonly objectType: string;
  readonly objectId: string;
  readonly length: number;
  /** Hexadecimal hash of the last event. */
  readonly hash: string;
}

/** A moment's ends of the chains that had grown since the anchor before. */
export interface Anchor {
  readonly id: string;
  readonly chains: number;
  readonly previousDigest: string;
  readonly digest: string;
}

/** The hash of what comes before the first. */
export const NO_HASH = '0'.repeat(64);

import { type Anchor, type ChainEnd, NO_HASH, type StoredEvent } from './event.ts';
import { anchorDigest, eventHash } from './hash.ts';

/** What is wrong with the trail; each kind names what somebody did to it. */
export type Fault = {
  readonly objectType: string;
  readonly objectId: string;
  /** Place in the chain where it shows. */
  readonly place: number;
} & (
  | { readonly code: 'EVENT_CHANGED'; readonly eventId: string }
  | { readonly code: 'EVENT_MISSING'; readonly expectedPlace: number }
  | { readonly code: 'EVENT_MOVED'; readonly eventId: string }
  | { readonly code: 'END_MISSING'; readonly expectedLength: number }
  | { readonly code: 'ANCHOR_CONTRADICTED'; readonly anchorId: string }
);

/** An anchor that is not what it was. */
export interface AnchorFault {
  readonly code: 'ANCHOR_CHANGED' | 'ANCHOR_MISSING';
  readonly anchorId: string;
}

/** What stands at a place by witnesses other than the events: the end of the chain, and its anchors. */
export interface Witnesses {
  readonly end: ChainEnd | undefined;
  readonly anchored: readonly (ChainEnd & { readonly anchorId: string })[];
}

/**
 * Everything wrong with the chain of one object.
 * @param events all of them, by place
 */
export function verifyChain(events: readonly StoredEvent[], { end, anchored }: Witnesses): readonly Fault[] {
  const of = events[0] ?? end ?? anchored[0];
  if (of === undefined) return [];
  const { objectType, objectId } = of;
  const faults: Fault[] = [];
  const hashes = new Map<number, string>();
  let place = 0;
  let previous = NO_HASH;
  for (const event of events) {
    const found = { objectType, objectId, place: event.place };
    const expectedPlace = place + 1;
    if (event.place !== expectedPlace) faults.push({ ...found, code: 'EVENT_MISSING', expectedPlace });
    else if (event.previousHash !== previous) faults.push({ ...found, code: 'EVENT_MOVED', eventId: event.id });
    if (eventHash(event) !== event.hash) faults.push({ ...found, code: 'EVENT_CHANGED', eventId: event.id });
    hashes.set(event.place, event.hash);
    place = event.place;
    previous = event.hash;
  }
  if (end?.length !== place || end.hash !== previous) {
    faults.push({ objectType, objectId, place, code: 'END_MISSING', expectedLength: end?.length ?? 0 });
  }
  for (const { anchorId, length, hash } of anchored) {
    if (hashes.get(length) === hash) continue;
    faults.push({ objectType, objectId, place: length, code: 'ANCHOR_CONTRADICTED', anchorId });
  }
  return faults;
}

/**
 * What is wrong with one anchor, given the digest of the anchor before it and the ends it holds in the order of their
 * bytes.
 */
export function verifyAnchor(anchor: Anchor, before: string, ends: readonly ChainEnd[]): readonly AnchorFault[] {
  if (anchor.previousDigest !== before) return [{ code: 'ANCHOR_MISSING', anchorId: anchor.id }];
  if (anchor.chains === ends.length && anchorDigest(before, ends) === anchor.digest) return [];
  return [{ code: 'ANCHOR_CHANGED', anchorId: anchor.id }];
}

import type { ClientBase } from 'pg';
import { NO_HASH } from '../domain/event.ts';
import { type AnchorFault, type Fault, verifyAnchor, verifyChain } from '../domain/verify.ts';
import { readAnchors, readChains } from '../persistence/read-chains.ts';

/** What a verification of the whole trail found. */
export interface TrailReport {
  readonly chains: number;
  readonly events: number;
  readonly anchors: number;
  /** Digest of the last anchor: kept elsewhere, it shows later that nothing was taken off the end. Hexadecimal. */
  readonly digest: string;
  readonly faults: readonly (Fault | AnchorFault)[];
}

/**
 * Computes every hash of the trail again, in one snapshot, and compares.
 * @param expectedDigest of an anchor noted earlier; a trail that no longer has it is at fault
 */
export async function verifyTrail(client: ClientBase, expectedDigest?: string): Promise<TrailReport> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const faults: (Fault | AnchorFault)[] = [];
    let chains = 0;
    let events = 0;
    for await (const chain of readChains(client)) {
      chains += 1;
      events += chain.events.length;
      faults.push(...verifyChain(chain.events, chain));
    }
    let anchors = 0;
    let digest = NO_HASH;
    let met = expectedDigest === undefined;
    for await (const { anchor, ends } of readAnchors(client)) {
      anchors += 1;
      faults.push(...verifyAnchor(anchor, digest, ends));
      digest = anchor.digest;
      met ||= digest === expectedDigest;
    }
    if (!met) faults.push({ code: 'ANCHOR_MISSING', anchorId: expectedDigest ?? '' });
    return { chains, events, anchors, digest, faults };
  } finally {
    await client.query('ROLLBACK');
  }
}

import { chainedSha256 } from '../../../kernel/digest.ts';
import type { ChainEnd, StoredEvent } from './event.ts';

/** A fact as a netstring, "5:hello,"; "-" where there is none: no two lists of facts give the same text. */
function fact(value: string | null): string {
  return value === null ? '-' : `${Buffer.byteLength(value)}:${value},`;
}

function chained(previous: string, facts: readonly (string | null)[]): string {
  return chainedSha256(previous, facts.map(fact).join(''));
}

/** The hash an event must bear: of the hash before it and of every fact it holds. Hexadecimal. */
export function eventHash(event: StoredEvent): string {
  return chained(event.previousHash, [
    event.id,
    event.occurredAt,
    event.objectType,
    event.objectId,
    String(event.place),
    event.kind,
    event.actorKind,
    event.actorId,
    event.onBehalfOf,
    event.reason,
    event.requestId,
    event.before,
    event.after,
  ]);
}

/** The digest an anchor must bear over the ends it holds, in the order of their bytes. Hexadecimal. */
export function anchorDigest(previousDigest: string, ends: readonly ChainEnd[]): string {
  const facts = ends.flatMap(({ objectType, objectId, length, hash }) => [objectType, objectId, String(length), hash]);
  return chained(previousDigest, facts);
}

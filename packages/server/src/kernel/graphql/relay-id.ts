import { MalformedInput } from '../malformed-input.ts';

/** What a global id stands for: a type of the schema and a key that is unique within it. */
export interface RelayId {
  readonly type: string;
  readonly key: string;
}

const PATTERN = /^([A-Z][A-Za-z]*):(.+)$/s;

/** The opaque id of a node: base64url of "Type:key". */
export function toRelayId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`, 'utf8').toString('base64url');
}

/** Reads an id made by `toRelayId`. Refuses (MalformedInput on `field`) anything else. */
export function parseRelayId(id: string, field = 'id'): RelayId {
  const match = PATTERN.exec(Buffer.from(id, 'base64url').toString('utf8'));
  const [, type, key] = match ?? [];
  if (type === undefined || key === undefined || toRelayId(type, key) !== id) {
    throw new MalformedInput(field, 'This id was not given by this API.');
  }
  return { type, key };
}

import { hash } from 'node:crypto';
import { isDate } from '@delibere/shared';
import { MalformedInput } from '../malformed-input.ts';
import { remembered } from '../remembered.ts';

/** The place of a row in an order: the values it is sorted by, the last one unique. */
export type Keyset = readonly (string | number)[];

/** What a keyset must hold, in order; a date may be "infinity", where the row has none; a serial is a bigint as text. */
export type KeysetShape = readonly ('integer' | 'text' | 'date' | 'serial')[];

/**
 * An opaque cursor. It says where the row stands, not how many rows come before, so that rows inserted or removed
 * meanwhile neither repeat nor hide any other. `scope` is the order it belongs to.
 */
export function encodeCursor(scope: string, keyset: Keyset): string {
  return Buffer.from(JSON.stringify([cursorTag(scope), ...keyset]), 'utf8').toString('base64url');
}

/**
 * Reads a cursor of the same order. Refuses (MalformedInput on `after`) one that was altered, or made by another list.
 */
export function decodeCursor(scope: string, shape: KeysetShape, cursor: string): Keyset {
  const [scopeTag, ...keyset] = parse(cursor);
  const fits =
    scopeTag === cursorTag(scope) &&
    keyset.length === shape.length &&
    shape.every((kind, index) => isKind(kind, keyset[index]));
  if (!fits) throw malformed();
  return keyset.filter((value) => typeof value === 'string' || typeof value === 'number');
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value)) return value;
  } catch {
    throw malformed();
  }
  throw malformed();
}

function isKind(kind: KeysetShape[number], value: unknown): boolean {
  if (kind === 'integer')
    return typeof value === 'number' && Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
  if (typeof value !== 'string') return false;
  if (kind === 'serial') return /^\d{1,18}$/.test(value);
  return kind === 'date' ? value === 'infinity' || isDate(value) : !value.includes('\0');
}

/** What tells the cursors of an order from those of others. */
export const cursorTag = remembered(1_000, (scope) => hash('sha256', scope, 'base64url').slice(0, 6));

function malformed(): Error {
  return new MalformedInput(
    'after',
    'This cursor was not given by this list: take `endCursor` or the `cursor` of an edge.',
  );
}

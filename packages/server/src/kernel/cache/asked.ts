import { documentHash } from '../documents/trusted-documents.ts';
import type { AskedOperation } from '../graphql/asked-operation.ts';
import { canonical } from './canonical.ts';

/** Longer variables are not those of an honest page, and would fill the memory with keys. */
const MAX_VARIABLES = 2_000;

/**
 * The name of what is asked: equal for the same operation with equal variables, however they were sent. Undefined where
 * its answer is not to be kept.
 */
export function keyOf({ text, hash, operationName, variables }: AskedOperation): string | undefined {
  const values = canonical(variables);
  if (values === undefined || values.length > MAX_VARIABLES) return undefined;
  return `${hash ?? documentHash(text)} ${JSON.stringify(operationName ?? null)} ${values}`;
}

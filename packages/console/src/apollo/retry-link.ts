import { ServerError, ServerParseError } from '@apollo/client/errors';
import { RetryLink } from '@apollo/client/link/retry';

const ATTEMPTS = 5;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Sends a mutation again whose answer did not come, where it bears a key by which the server does it once
 * (`input.idempotencyKey`, or in a sitting a UUID as `input.key`): nobody can tell whether the first got there. Others are left to whoever asked.
 */
export function retryLink(delay: RetryLink.DelayOptions = { initial: 400, max: 5_000 }): RetryLink {
  return new RetryLink({
    delay,
    attempts: (attempt, { variables }, error) => attempt < ATTEMPTS && bearsKey(variables) && isTransient(error),
  });
}

function bearsKey({ input }: Readonly<Record<string, unknown>>): boolean {
  if (typeof input !== 'object' || input === null) return false;
  return 'idempotencyKey' in input || ('key' in input && typeof input.key === 'string' && UUID.test(input.key));
}

/** The network, or a server that is being replaced: a refusal would be given again. */
function isTransient(error: unknown): boolean {
  return ServerError.is(error) || ServerParseError.is(error) ? error.statusCode >= 500 : true;
}

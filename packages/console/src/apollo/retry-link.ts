import { ServerError, ServerParseError } from '@apollo/client/errors';
import { RetryLink } from '@apollo/client/link/retry';

const ATTEMPTS = 5;

/**
 * Sends a mutation again whose answer did not come, where it bears a key by which the server does it once
 * (`input.idempotencyKey`): nobody can tell whether the first got there. Others are left to whoever asked.
 */
export function retryLink(delay: RetryLink.DelayOptions = { initial: 400, max: 5_000 }): RetryLink {
  return new RetryLink({
    delay,
    attempts: (attempt, { variables }, error) => attempt < ATTEMPTS && bearsKey(variables) && isTransient(error),
  });
}

function bearsKey({ input }: Readonly<Record<string, unknown>>): boolean {
  return typeof input === 'object' && input !== null && 'idempotencyKey' in input;
}

/** The network, or a server that is being replaced: a refusal would be given again. */
function isTransient(error: unknown): boolean {
  return ServerError.is(error) || ServerParseError.is(error) ? error.statusCode >= 500 : true;
}

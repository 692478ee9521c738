import type { ApolloLink, DocumentNode } from '@apollo/client';
import { Observable } from 'rxjs';
import { joinStream, type Outcome } from './join-stream.ts';
import { takePart } from './live-state.ts';
import { rejoinAfter, waitToRejoin } from './rejoin.ts';

/** How event streams are asked for. */
export interface StreamParts {
  readonly uri: string;
  /** Hash under which the server knows a document, by the name of its operation; undefined where it is sent as text. */
  readonly hashOf: (document: DocumentNode) => string | undefined;
  readonly fetch?: typeof fetch;
  /** Waits before it rejoins. */
  readonly wait?: typeof waitToRejoin;
}

/** A stream that takes longer to open is said to be rejoining. */
const PATIENCE_MS = 2_000;

/** Follows a subscription over as many connections as it takes, until the server says that it is complete. */
export function liveStream(operation: ApolloLink.Operation, parts: StreamParts): Observable<ApolloLink.Result> {
  return new Observable((observer) => {
    const over = new AbortController();
    const liveness = takePart();
    const { renew } = operation.getContext();
    const { wait = waitToRejoin } = parts;
    let variables = operation.variables;
    const told = (result: ApolloLink.Result): void => {
      // Whose context it is knows the types of both.
      if (renew && result.data) variables = renew(variables as never, result.data as never);
      observer.next(result);
    };

    const follow = async (): Promise<void> => {
      for (let failures = 0; !over.signal.aborted; ) {
        const slow = setTimeout(() => liveness.set('REJOINING'), PATIENCE_MS);
        const opened = (): void => {
          clearTimeout(slow);
          liveness.set('LIVE');
        };
        const outcome: Outcome = await joinStream({ ...parts, operation, variables, over: over.signal, opened, told });
        clearTimeout(slow);
        if (outcome.kind === 'COMPLETE' || over.signal.aborted) break;
        if (outcome.kind === 'AGAIN') continue;
        liveness.set('REJOINING');
        failures = outcome.wasLive ? 0 : failures + 1;
        await wait(rejoinAfter(failures, Math.random(), outcome.retryAfterMs), over.signal);
      }
    };
    follow()
      .then(
        () => observer.complete(),
        (error: unknown) => observer.error(error),
      )
      .finally(liveness.leave);
    return () => {
      over.abort();
      liveness.leave();
    };
  });
}

import type { ApolloLink, DocumentNode } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import { readEvents } from './read-events.ts';

/** How one connection ended: for good; lost; or refused in a way that is asked otherwise at once. */
export type Outcome =
  | { readonly kind: 'COMPLETE' }
  | { readonly kind: 'AGAIN' }
  | { readonly kind: 'LOST'; readonly wasLive: boolean; readonly retryAfterMs?: number };

/** What one connection is asked, and who is told. */
export interface JoinParts {
  readonly uri: string;
  readonly operation: ApolloLink.Operation;
  readonly variables: object;
  readonly hashOf: (document: DocumentNode) => string | undefined;
  readonly fetch?: typeof fetch;
  readonly over: AbortSignal;
  readonly opened: () => void;
  readonly told: (result: ApolloLink.Result) => void;
}

/** The server gives a sign of life every twelve seconds: a connection that gives none for longer is dead. */
const SILENCE_MS = 30_000;
/** A stream that lasted so long was well, though nothing may have been told. */
const LASTED_MS = 5_000;
const UNKNOWN_HASH = new Set<unknown>(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);
const LATER = 'RATE_LIMITED';

/** Documents whose hash the server turned out not to know: it is of another version than this page. */
const sentAsText = new Set<string>();

/** Opens one connection and reads it to its end. Throws nothing. */
export async function joinStream(parts: JoinParts): Promise<Outcome> {
  const { uri, fetch: ask = globalThis.fetch, over, opened } = parts;
  const cut = new AbortController();
  const end = (): void => cut.abort();
  over.addEventListener('abort', end);
  // A device that knows that it has no network need not wait for the silence.
  globalThis.window?.addEventListener('offline', end, { signal: cut.signal });
  let timer = setTimeout(end, SILENCE_MS);
  const began = performance.now();
  let wasLive = false;
  try {
    const response = await ask(uri, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(asked(parts)),
      signal: cut.signal,
    });
    if (!response.ok) return await refused(response, parts);
    if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream'))
      return { kind: 'LOST', wasLive };
    opened();
    for await (const event of readEvents(response.body)) {
      clearTimeout(timer);
      timer = setTimeout(end, SILENCE_MS);
      if (event?.name === 'complete') return { kind: 'COMPLETE' };
      if (event?.name !== 'next') continue;
      const result = JSON.parse(event.data) as ApolloLink.Result;
      const other = otherwise(result, parts);
      if (other) return other;
      wasLive = true;
      parts.told(result);
    }
  } catch {
    // The connection, or the network, is gone: what is said of it helps nobody.
  } finally {
    clearTimeout(timer);
    over.removeEventListener('abort', end);
    globalThis.window?.removeEventListener('offline', end);
  }
  return { kind: 'LOST', wasLive: wasLive || performance.now() - began > LASTED_MS };
}

function asked({ operation, variables, hashOf }: JoinParts): object {
  const { operationName = '', query } = operation;
  const hash = sentAsText.has(operationName) ? undefined : hashOf(query);
  return hash === undefined
    ? { operationName, variables, query: print(query) }
    : { operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
}

/** What is to be done about a result that is none. */
function otherwise({ errors = [] }: ApolloLink.Result, { operation }: JoinParts): Outcome | undefined {
  const codes = errors.map(({ extensions }) => extensions?.code);
  const { operationName = '' } = operation;
  if (codes.some((code) => UNKNOWN_HASH.has(code)) && !sentAsText.has(operationName)) {
    sentAsText.add(operationName);
    return { kind: 'AGAIN' };
  }
  if (!codes.includes(LATER)) return undefined;
  const seconds = Number(errors[0]?.extensions?.retryAfter);
  return { kind: 'LOST', wasLive: false, retryAfterMs: seconds > 0 ? seconds * 1_000 : 0 };
}

/** A refusal before anything was streamed: told where the caller could mend it, tried again later where time does. */
async function refused(response: Response, { told }: JoinParts): Promise<Outcome> {
  const { status, headers } = response;
  if (status === 429 || status >= 500) {
    const seconds = Number(headers.get('retry-after'));
    return { kind: 'LOST', wasLive: false, retryAfterMs: seconds > 0 ? seconds * 1_000 : 0 };
  }
  const body: unknown = await response.json().catch(() => undefined);
  const isResult = typeof body === 'object' && body !== null && 'errors' in body;
  const message = `The server refused a subscription (${status}).`;
  told(isResult ? (body as ApolloLink.Result) : { errors: [{ message }] });
  return { kind: 'COMPLETE' };
}

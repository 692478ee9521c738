import type { FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { TrustedDocuments } from '../documents/trusted-documents.ts';

const JSON_TYPE = /^application\/json\s*(;|$)/i;
/** Headers that no form and no link of another site can send. */
const OWN_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;
const SHA_256 = /^[0-9a-f]{64}$/;

// Apollo's clients tell which version of them asks: no answer depends on it.
const understood = v.strictObject({
  clientLibrary: v.optional(v.unknown()),
  persistedQuery: v.optional(v.object({ version: v.literal(1), sha256Hash: v.pipe(v.string(), v.regex(SHA_256)) })),
});

/** What of an HTTP request says what is asked. */
export type AskingRequest = Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'body'>;

/** An operation asked for. */
export interface AskedOperation {
  /** The text of the document. */
  readonly text: string;
  /** The SHA-256 of the text, where the document was asked for by it. */
  readonly hash: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What a request asks. Undefined for whatever is not plainly asked, and left to the GraphQL server to judge: to be on the
 * safe side of it, this takes less than it would, never more.
 */
export function askedOperation(request: AskingRequest, documents: TrustedDocuments): AskedOperation | undefined {
  const parameters = parametersOf(request);
  if (!isRecord(parameters)) return undefined;
  const { query, operationName = null, variables = null, extensions = null } = parameters;
  if (query !== undefined && typeof query !== 'string') return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== null && !isRecord(variables)) return undefined;
  const document = extensions === null ? ofText(query) : ofExtensions(query, extensions, documents);
  return document && { ...document, operationName: operationName ?? undefined, variables: variables ?? {} };
}

/** The text of the document a request sends, if it sends one in a way that is understood. */
export function textOf({ method, url, body }: AskingRequest): string | undefined {
  if (method === 'GET') return searchOf(url).get('query') ?? undefined;
  return typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string'
    ? body.query
    : undefined;
}

type AskedDocument = Pick<AskedOperation, 'text' | 'hash'>;

function ofText(text: string | undefined): AskedDocument | undefined {
  return text ? { text, hash: undefined } : undefined;
}

function ofExtensions(
  text: string | undefined,
  extensions: unknown,
  documents: TrustedDocuments,
): AskedDocument | undefined {
  const { success, output } = v.safeParse(understood, extensions);
  if (!success) return undefined;
  if (!output.persistedQuery) return ofText(text);
  const hash = output.persistedQuery.sha256Hash;
  const known = text === undefined ? documents.get(hash) : undefined;
  return known === undefined ? undefined : { text: known, hash };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parametersOf({ method, url, headers, body }: AskingRequest): unknown {
  const type = headers['content-type'];
  const isJson = JSON_TYPE.test(type ?? '');
  if (method === 'POST') return isJson ? body : undefined;
  if (method !== 'GET') return undefined;
  const isOwn = isJson || (!type && OWN_HEADERS.some((name) => headers[name]));
  return isOwn ? searchParameters(searchOf(url)) : undefined;
}

function searchOf(url: string): URLSearchParams {
  const at = url.indexOf('?');
  return new URLSearchParams(at === -1 ? '' : url.slice(at + 1));
}

/** A parameter given twice, or JSON that is none, gives undefined. */
function searchParameters(search: URLSearchParams): unknown {
  const names = [...search.keys()];
  if (new Set(names).size < names.length) return undefined;
  const found: Record<string, unknown> = Object.fromEntries(search);
  try {
    for (const name of ['variables', 'extensions']) {
      const text = search.get(name);
      if (text !== null) found[name] = JSON.parse(text);
    }
  } catch {
    return undefined;
  }
  return found;
}

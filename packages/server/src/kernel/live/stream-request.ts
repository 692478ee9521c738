import type { FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { HttpRefusal } from '../http/http-refusal.ts';

const EVENTS = 'text/event-stream';
const JSON_TYPE = /^application\/json\s*(;|$)/i;

// Taken as it is: `v.record` would copy lists into objects, and leave names out.
const record = v.nullish(v.custom<Record<string, unknown>>(isRecord));
const body = v.object({
  query: v.optional(v.string()),
  operationName: v.nullish(v.string()),
  variables: record,
  extensions: record,
});

/** What is asked of an event stream. */
export interface StreamRequest {
  readonly query?: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
}

/**
 * Reads what is asked. Refuses what is not JSON, which no form and no link of another site can send, and whoever does
 * not take an event stream for an answer.
 */
export function streamRequest({ headers, body: given }: Pick<FastifyRequest, 'headers' | 'body'>): StreamRequest {
  if (!JSON_TYPE.test(headers['content-type'] ?? '')) {
    throw new HttpRefusal(415, 'BAD_REQUEST', 'The body of the request has to be `application/json`.', {});
  }
  if (!headers.accept?.includes(EVENTS)) {
    throw new HttpRefusal(406, 'BAD_REQUEST', `The answer is an event stream: accept \`${EVENTS}\`.`, {});
  }
  const { success, output } = v.safeParse(body, given);
  if (!success) throw new HttpRefusal(400, 'BAD_REQUEST', 'The body of the request asks for nothing.', {});
  return Object.fromEntries(Object.entries(output).filter(([, value]) => value !== null && value !== undefined));
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

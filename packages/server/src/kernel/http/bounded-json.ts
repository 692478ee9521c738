import type { FastifyInstance } from 'fastify';
import { tooManyValues } from './http-refusal.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Parses JSON bodies that hold at most `limit` values; larger ones are refused unparsed. */
export function boundedJson(app: FastifyInstance, limit: number): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    const values = jsonValues(body);
    const plain = values > limit ? undefined : plainJson(body);
    if (values > limit) done(tooManyValues(limit, values));
    else if (plain === undefined) void parse(request, body, done);
    else done(null, plain);
  });
}

/** Names that would reach into the prototypes of objects; an escape may hide them. */
const SUSPECT = ['__proto__', 'constructor', '\\u'] as const;

/** What a JSON text says; undefined for one that has to be looked at closely, or that is no JSON. */
function plainJson(text: string): unknown {
  if (SUSPECT.some((each) => text.includes(each))) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many items and fields a JSON text holds at any depth, or one more; text that is no JSON is counted somehow. */
export function jsonValues(text: string): number {
  let [values, at] = [0, 0];
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else at += 1;
    // Each list or object has as many values as commas, and one.
    if (code === 0x2c || code === 0x5b || code === 0x7b) values += 1;
  }
  return values;
}

function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(quote - 1 - slashes) === BACKSLASH) slashes += 1;
  return slashes % 2 === 1;
}

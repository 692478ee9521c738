import { type ClientRequest, type IncomingMessage, request } from 'node:http';

/** What a `next` event says of a counter. */
interface Told {
  readonly data?: { readonly counter: { readonly revision: number; readonly at: string } };
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** An event stream as a client reads it. */
export interface EventReader {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Whole text so far. */
  text(): string;
  /** What `next` events have said so far. */
  results(): readonly Told[];
  /** Resolves once the stream has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Stops reading: bytes stay with the sender. */
  pause(): void;
  resume(): void;
  /** Drops the connection. */
  drop(): void;
}

/** Opens an event stream; resolves once its headers have come. */
export async function readEvents(
  base: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<EventReader> {
  const sent = request(`${base}/graphql/stream`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
  });
  sent.end(JSON.stringify(body));
  const response = await answered(sent);
  let text = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  sent.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => response.once('close', resolve).on('error', () => resolve()));
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: () => text,
    results: () =>
      [...text.matchAll(/^event: next\ndata: (.*)\n\n/gm)].map(([, data = '']) => JSON.parse(data) as Told),
    ended,
    pause: () => void response.pause(),
    resume: () => void response.resume(),
    drop: () => void sent.destroy(),
  };
}

function answered(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => sent.once('response', resolve).once('error', reject));
}

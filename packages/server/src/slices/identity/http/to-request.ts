import type { FastifyReply, FastifyRequest } from 'fastify';
import { ADDRESS_HEADER } from '../sign-in/auth.ts';

/** Headers the library needs; what proxies say of a caller is Fastify's to believe. */
const PASSED = [
  'cookie',
  'origin',
  'referer',
  'user-agent',
  'accept',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
] as const;

/** The request as the library reads it. */
export function toRequest({ method, url, headers, ip, body }: FastifyRequest, publicUrl: string): Request {
  const passed = new Headers({ [ADDRESS_HEADER]: ip });
  for (const name of PASSED) {
    const value = headers[name];
    if (typeof value === 'string') passed.set(name, value);
  }
  if (method !== 'POST') return new Request(`${publicUrl}${url}`, { method, headers: passed });
  passed.set('content-type', 'application/json');
  return new Request(`${publicUrl}${url}`, { method, headers: passed, body: JSON.stringify(body ?? {}) });
}

/** Sends what the library answered. */
export async function sendResponse(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') reply.header(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return reply
    .header('cache-control', 'no-store')
    .status(response.status)
    .send(await response.text());
}

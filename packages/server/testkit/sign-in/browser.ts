import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** A browser as far as signing in needs one: it keeps cookies, and says where it comes from. */
export interface Browser {
  /** Cookies by name. */
  readonly cookies: ReadonlyMap<string, string>;
  get(path: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  post(path: string, body?: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
}

/** Opens a browser on an application whose public address is `origin`. */
export function openBrowser(app: FastifyInstance, origin: string, address = '192.0.2.7'): Browser {
  const cookies = new Map<string, string>();
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    payload?: object,
  ): Promise<LightMyRequestResponse> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await app.inject({
      method,
      url,
      remoteAddress: address,
      headers: { 'user-agent': 'Test/1', ...(cookie === '' ? {} : { cookie }), ...headers },
      ...(payload ? { payload } : {}),
    });
    for (const { name, value, maxAge } of reply.cookies) {
      if (maxAge === 0 || value === '') cookies.delete(name);
      else cookies.set(name, encodeURIComponent(value));
    }
    return reply;
  };
  return {
    cookies,
    get: (path, headers = {}) => send('GET', path, headers),
    post: (path, body = {}, headers = {}) => send('POST', path, { origin, ...headers }, body),
  };
}

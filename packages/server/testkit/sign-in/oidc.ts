import { once } from 'node:events';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { freePort } from '../server-process.ts';

/** Somebody in an organisation's directory. */
export interface DirectoryPerson {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
}

/** An organisation's directory that speaks OpenID Connect, on the loopback interface. */
export interface Directory {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in there from now on. */
  signsIn(person: DirectoryPerson): void;
  /** Follows an authorisation request to its end, as that person would: the address they are sent back to. */
  authorise(url: string): Promise<string>;
  close(): Promise<void>;
}

const CLIENT = { clientId: 'delibere', clientSecret: 'a secret of the directory, of tests' };

/** Starts a real provider that knows one client. */
export async function startDirectory(redirectUri: string): Promise<Directory> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  let person: DirectoryPerson | undefined;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['a key of tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ ...person, sub, name: 'Camille Durand' }),
    }),
  });
  const callback = provider.callback();
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
    void consent(provider, request, response, person?.sub ?? '');
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    issuer,
    ...CLIENT,
    signsIn: (next) => {
      person = next;
    },
    authorise: (url) => follow(url, issuer),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What the pages of a directory ask: who it is, and whether they agree. */
async function consent(
  provider: Provider,
  request: Parameters<Provider['interactionDetails']>[0],
  response: Parameters<Provider['interactionDetails']>[1],
  accountId: string,
): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId } });
  const grant = new provider.Grant({ accountId: session?.accountId ?? accountId, clientId: String(params.client_id) });
  grant.addOIDCScope('openid email profile');
  const grantId = await grant.save();
  return provider.interactionFinished(request, response, { consent: { grantId } });
}

async function follow(start: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = start;
  while (url.startsWith(issuer)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const set of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const location = reply.headers.get('location');
    if (location === null) throw new Error(`The directory stopped at ${url}: ${await reply.text()}`);
    url = new URL(location, url).href;
  }
  return url;
}

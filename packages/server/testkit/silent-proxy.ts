import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a database that can fall silent: connections stay open, nothing comes through any more. */
export interface SilentProxy {
  /** The database's URL, by way of the proxy. */
  readonly url: string;
  /** From now on nothing passes over the connections there are; new ones pass. */
  silence(): void;
  close(): Promise<void>;
}

/** Stands before the PostgreSQL of a URL. */
export async function silentProxy(url: string): Promise<SilentProxy> {
  const target = new URL(url);
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    pairs.add([near, far]);
    near.pipe(far).on('error', () => undefined);
    far.pipe(near).on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  const proxied = new URL(url);
  proxied.hostname = '127.0.0.1';
  proxied.port = String(address.port);
  return {
    url: proxied.href,
    silence: () => {
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.unpipe(near);
      }
    },
    close: async () => {
      for (const socket of [...pairs].flat()) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

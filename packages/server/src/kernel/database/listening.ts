import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { AS_SERVER } from './server-role.ts';

/** An answer that takes longer is taken for a lost connection. */
const PATIENCE_MS = 5_000;
const CLOSE_MS = 1_000;
/** How long to wait before the connection is made again: twice as long each time, up to the last. */
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 4_000;

/** What is done with what PostgreSQL announces on one channel. */
export interface ListeningParts {
  /** The database that is written to, reached without a pooler that hands out connections by the transaction. */
  readonly url: string;
  /** Name of the connection in `pg_stat_activity`. */
  readonly name: string;
  readonly channel: string;
  readonly patienceMs?: number | undefined;
  /** Told once each time the connection is lost or cannot be made. */
  readonly onLost: (error: unknown) => void;
  /** Told of each announcement, with its text. */
  readonly onHeard: (text: string) => void;
  /** Told that what is announced from now on is not heard. */
  readonly onDeaf: () => void;
  /**
   * Runs on each connection once it listens, until `stop`. It asks something again and again: a question without an
   * answer is how a connection that fell silent is noticed. What it throws is a lost connection.
   */
  readonly watch: (client: pg.Client, stop: AbortSignal) => Promise<void>;
}

/** Listens to one channel over a connection of its own, which is made again whenever it is lost. */
export class Listening {
  readonly #parts: ListeningParts;
  readonly #closing = new AbortController();
  readonly #running: Promise<void>;

  constructor(parts: ListeningParts) {
    this.#parts = parts;
    this.#running = this.#run();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    let failures = 0;
    while (!signal.aborted) {
      try {
        await this.#listen(() => {
          failures = 0;
        });
      } catch (error) {
        if (failures === 0 && !signal.aborted) this.#parts.onLost(error);
        failures += 1;
      }
      await sleep(retryAfter(failures), undefined, { signal }).catch(() => undefined);
    }
  }

  /** Listens over one connection until it is lost, then throws; returns when closing. */
  async #listen(connected: () => void): Promise<void> {
    const { url, name, channel, patienceMs = PATIENCE_MS, onHeard, onDeaf, watch } = this.#parts;
    const client = new pg.Client({
      connectionString: url,
      application_name: name,
      options: AS_SERVER,
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
      keepAlive: true,
    });
    const end = new AbortController();
    const lost = new Promise<never>((_, reject) => {
      client.on('error', reject);
      client.on('end', () => reject(new Error('The connection that announces changes has ended')));
    });
    client.on('notification', ({ payload = '' }) => onHeard(payload));
    const listen = async (): Promise<void> => {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      connected();
      await watch(client, AbortSignal.any([end.signal, this.#closing.signal]));
    };
    try {
      await Promise.race([listen(), lost]);
    } finally {
      end.abort();
      onDeaf();
      lost.catch(() => undefined);
      await Promise.race([client.end().catch(() => undefined), sleep(CLOSE_MS)]);
    }
  }
}

/** Half of the wait is by chance: processes that lost one database do not all come back at once. */
function retryAfter(failures: number): number {
  const wait = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures);
  return wait / 2 + (Math.random() * wait) / 2;
}

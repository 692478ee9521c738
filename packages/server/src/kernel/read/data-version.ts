import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { AS_SERVER } from '../database/server-role.ts';

/** How often the database is asked even though it announced nothing. */
const HEARTBEAT_MS = 5_000;
/** An answer that takes longer is taken for a lost connection. */
const PATIENCE_MS = 5_000;
const RETRY_MS = 500;
const CLOSE_MS = 1_000;
/** SQL expression of the version a statement reads at. */
export const DATA_VERSION = `(SELECT string_agg(value::text, ' ' ORDER BY stripe) FROM data_version)`;
const READ = `SELECT ${DATA_VERSION} AS version`;

/** What is needed to follow the version. */
export interface DataVersionParts {
  /** The database that is written to, reached without a pooler that hands out connections by the transaction. */
  readonly url: string;
  /** Told once each time the connection is lost or cannot be made. */
  readonly onLost: (error: unknown) => void;
  readonly heartbeatMs?: number;
  readonly patienceMs?: number;
}

/**
 * Follows the version of the data of one database over a connection of its own: PostgreSQL announces every change at
 * its commit. What is read after `current()` has given a version is at least as new as that version.
 */
export class DataVersion {
  private readonly parts: DataVersionParts;
  private readonly heartbeatMs: number;
  private readonly patienceMs: number;
  private readonly closing = new AbortController();
  private readonly following: Promise<void>;
  private known: string | undefined;
  /** When the question was put that `known` answers. */
  private askedAt = 0;
  private announcements = 0;
  private announced = Promise.withResolvers<void>();

  /** Begins to follow; the version is known once the database has been reached. */
  constructor(parts: DataVersionParts) {
    this.parts = parts;
    this.heartbeatMs = parts.heartbeatMs ?? HEARTBEAT_MS;
    this.patienceMs = parts.patienceMs ?? PATIENCE_MS;
    this.following = this.run();
  }

  /**
   * The version, an opaque text. Undefined while it is not known for sure: between an announcement and the answer that
   * follows, while there is no connection, or when the connection has been silent for too long.
   */
  current(): string | undefined {
    return performance.now() - this.askedAt < this.heartbeatMs + this.patienceMs ? this.known : undefined;
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.following;
  }

  private async run(): Promise<void> {
    const { signal } = this.closing;
    for (let told = false; !signal.aborted; ) {
      try {
        await this.follow(() => {
          told = false;
        });
      } catch (error) {
        if (!told && !signal.aborted) this.parts.onLost(error);
        told = true;
      }
      await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Follows over one connection until it is lost, then throws; returns when closing. */
  private async follow(connected: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: this.parts.url,
      application_name: 'delibere version',
      options: AS_SERVER,
      connectionTimeoutMillis: this.patienceMs,
      query_timeout: this.patienceMs,
      keepAlive: true,
    });
    const end = new AbortController();
    const lost = new Promise<never>((_, reject) => {
      client.on('error', reject);
      client.on('end', () => reject(new Error('The connection that announces changes has ended')));
    });
    client.on('notification', () => {
      this.known = undefined;
      this.announcements += 1;
      this.announced.resolve();
    });
    try {
      await Promise.race([this.readAgainAndAgain(client, end.signal, connected), lost]);
    } finally {
      end.abort();
      this.known = undefined;
      lost.catch(() => undefined);
      await Promise.race([client.end().catch(() => undefined), sleep(CLOSE_MS)]);
    }
  }

  private async readAgainAndAgain(client: pg.Client, ended: AbortSignal, connected: () => void): Promise<void> {
    await client.connect();
    // Listening before reading: a change in between is announced.
    await client.query('LISTEN data_changed');
    connected();
    const stop = AbortSignal.any([ended, this.closing.signal]);
    while (!stop.aborted) {
      this.announced = Promise.withResolvers();
      await this.read(client);
      await this.pause(stop);
    }
  }

  private async read(client: pg.Client): Promise<void> {
    const { announcements } = this;
    const askedAt = performance.now();
    const { rows } = await client.query<{ version: string }>(READ);
    // Announced meanwhile: this may be the version before.
    if (announcements !== this.announcements) return;
    this.askedAt = askedAt;
    this.known = rows[0]?.version;
  }

  /** Until a change is announced, the heartbeat is due, or following ends. */
  private async pause(stop: AbortSignal): Promise<void> {
    const rest = new AbortController();
    const signal = AbortSignal.any([rest.signal, stop]);
    const heartbeat = sleep(this.heartbeatMs, undefined, { signal }).catch(() => undefined);
    await Promise.race([heartbeat, this.announced.promise]);
    rest.abort();
  }
}

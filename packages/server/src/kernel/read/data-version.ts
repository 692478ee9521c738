import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { Listening } from '../database/listening.ts';

/** How often the database is asked even though it announced nothing. */
const HEARTBEAT_MS = 5_000;
/** An answer that takes longer is taken for a lost connection. */
const PATIENCE_MS = 5_000;
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
  private readonly heartbeatMs: number;
  private readonly patienceMs: number;
  private readonly listening: Listening;
  private known: string | undefined;
  /** When the question was put that `known` answers. */
  private askedAt = 0;
  private announcements = 0;
  private announced = Promise.withResolvers<void>();

  /** Begins to follow; the version is known once the database has been reached. */
  constructor({ url, onLost, heartbeatMs = HEARTBEAT_MS, patienceMs = PATIENCE_MS }: DataVersionParts) {
    this.heartbeatMs = heartbeatMs;
    this.patienceMs = patienceMs;
    this.listening = new Listening({
      url,
      name: 'delibere version',
      channel: 'data_changed',
      patienceMs,
      onLost,
      onHeard: () => {
        this.known = undefined;
        this.announcements += 1;
        this.announced.resolve();
      },
      onDeaf: () => {
        this.known = undefined;
      },
      watch: (client, stop) => this.readAgainAndAgain(client, stop),
    });
  }

  /**
   * The version, an opaque text. Undefined while it is not known for sure: between an announcement and the answer that
   * follows, while there is no connection, or when the connection has been silent for too long.
   */
  current(): string | undefined {
    return performance.now() - this.askedAt < this.heartbeatMs + this.patienceMs ? this.known : undefined;
  }

  async close(): Promise<void> {
    await this.listening.close();
  }

  private async readAgainAndAgain(client: pg.Client, stop: AbortSignal): Promise<void> {
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

import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { Listening } from '../database/listening.ts';
import { LIVE_CHANNEL, readAnnouncement } from './announcement.ts';
import { Ear } from './ear.ts';

/** How often the connection is asked for a sign of life. */
const HEARTBEAT_MS = 5_000;

/** What is needed to hear of changes. */
export interface LiveTopicsParts {
  /** The database that is written to, reached without a pooler that hands out connections by the transaction. */
  readonly url: string;
  /** Told once each time the connection is lost or cannot be made. */
  readonly onLost: (error: unknown) => void;
  readonly heartbeatMs?: number;
  readonly patienceMs?: number;
}

/**
 * Hears, over one connection of this process, what every process announces, and wakes those here who follow it. After
 * a time in which nothing was heard everybody is woken, for they may have missed something.
 */
export class LiveTopics {
  readonly #ears = new Map<string, Set<Ear>>();
  readonly #heartbeatMs: number;
  readonly #listening: Listening;
  #isHearing = false;

  constructor({ url, onLost, heartbeatMs = HEARTBEAT_MS, patienceMs }: LiveTopicsParts) {
    this.#heartbeatMs = heartbeatMs;
    this.#listening = new Listening({
      url,
      name: 'delibere live',
      channel: LIVE_CHANNEL,
      patienceMs,
      onLost,
      onHeard: (text) => this.#hear(text),
      onDeaf: () => {
        this.#isHearing = false;
      },
      watch: (client, stop) => this.#watch(client, stop),
    });
  }

  /** Whether announcements reach this process at this moment, as far as it knows. */
  get isHearing(): boolean {
    return this.#isHearing;
  }

  /** How many follow something. */
  get followers(): number {
    return [...this.#ears.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Lends an ear to a topic; it has to be given back by `leave`. */
  enter(topic: string): Ear {
    const ear = new Ear();
    const others = this.#ears.get(topic);
    if (others) others.add(ear);
    else this.#ears.set(topic, new Set([ear]));
    return ear;
  }

  leave(topic: string, ear: Ear): void {
    const ears = this.#ears.get(topic);
    ears?.delete(ear);
    if (ears?.size === 0) this.#ears.delete(topic);
  }

  async close(): Promise<void> {
    await this.#listening.close();
  }

  #hear(text: string): void {
    const announced = readAnnouncement(text);
    if (announced === null) return;
    for (const ear of this.#ears.get(announced.topic) ?? []) ear.hear(announced.revision);
  }

  async #watch(client: pg.Client, signal: AbortSignal): Promise<void> {
    this.#isHearing = true;
    for (const ears of this.#ears.values()) for (const ear of ears) ear.hear(Number.POSITIVE_INFINITY);
    while (!signal.aborted) {
      await sleep(this.#heartbeatMs, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await client.query('SELECT 1');
    }
  }
}

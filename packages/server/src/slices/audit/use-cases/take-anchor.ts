import pg from 'pg';
import { AS_SERVER } from '../../../kernel/database/index.ts';

const PERIOD_MS = 60 * 60 * 1_000;

/** Told of each anchor, and of each that failed. */
export interface AnchorObserver {
  /** Digest in hexadecimal: written where the database cannot reach, it shows later that nothing was taken away. */
  taken(digest: string): void;
  failed(error: unknown): void;
}

/**
 * Anchors the ends of every chain that has grown since the last anchor.
 * @returns the digest in hexadecimal; null where none has grown
 */
export async function takeAnchor(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, application_name: 'delibere anchor', options: AS_SERVER });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ digest: string | null }>(
      `SELECT encode(audit.take_anchor(), 'hex') AS digest`,
    );
    return rows[0]?.digest ?? null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Takes an anchor now and every hour; several processes may, the one that comes second finds nothing to do. */
export function keepAnchoring(url: string, observer: AnchorObserver): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const anchor = (): void => {
    running = takeAnchor(url).then(
      (digest) => {
        if (digest !== null) observer.taken(digest);
      },
      (error: unknown) => observer.failed(error),
    );
  };
  const timer = setInterval(anchor, PERIOD_MS);
  anchor();
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}

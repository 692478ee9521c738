import { LRUCache } from 'lru-cache';
import type { PoolClient } from 'pg';

/** How many statements one connection keeps prepared; PostgreSQL holds the plan of each. */
export const MAX_PREPARED = 200;

/** What `pg` remembers of the statements a connection has prepared; its types do not tell it. */
interface Remembers {
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

/**
 * Names statements, so that each connection parses and plans them once. Of each connection, the least recently used
 * beyond MAX_PREPARED are deallocated: a stream of distinct statements grows neither PostgreSQL's memory nor ours.
 */
export class PreparedStatements {
  private readonly names = new LRUCache<string, string>({ max: MAX_PREPARED });
  private readonly prepared = new WeakMap<PoolClient, LRUCache<string, true>>();
  private last = 0;

  /** The name under which a connection is to prepare a statement, or has. */
  nameFor(client: PoolClient, text: string): string {
    const name = this.names.get(text) ?? `s${++this.last}`;
    this.names.set(text, name);
    this.preparedBy(client).set(name, true);
    return name;
  }

  private preparedBy(client: PoolClient): LRUCache<string, true> {
    const known = this.prepared.get(client);
    if (known) return known;
    const names = new LRUCache<string, true>({
      max: MAX_PREPARED,
      dispose: (_, name, reason) => {
        if (reason === 'evict') forget(client, name);
      },
    });
    this.prepared.set(client, names);
    return names;
  }
}

/** Sent before the statement that takes its place: a connection runs what it is given in order. */
function forget(client: PoolClient, name: string): void {
  const { connection } = client as PoolClient & Remembers;
  delete connection.parsedStatements[name];
  // One that failed was never prepared: there is nothing to forget then.
  client.query(`DEALLOCATE ${name}`).catch(() => undefined);
}

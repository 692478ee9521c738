import pg, { type Client } from 'pg';

/** The connections of an import: what is asked on one need not wait until a batch is written on the other. */
export interface Connections {
  /** Holds the lock of imports, and the transactions. */
  readonly writing: Client;
  /** Sees what is committed. */
  readonly asking: Client;
}

/** Opens the connections of an import for as long as some work takes. Throws what the driver throws. */
export async function withConnections<T>(url: string, work: (connections: Connections) => Promise<T>): Promise<T> {
  const writing = clientOf(url);
  const asking = clientOf(url);
  try {
    await writing.connect();
    await asking.connect();
    return await work({ writing, asking });
  } finally {
    await Promise.allSettled([writing.end(), asking.end()]);
  }
}

/** A connection that breaks makes its next query fail: an error that nobody listens to would end the process. */
function clientOf(url: string): Client {
  const client = new pg.Client({ connectionString: url, application_name: 'delibere import' });
  client.on('error', () => undefined);
  return client;
}

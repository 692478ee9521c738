import { openSync, writeSync } from 'node:fs';
import 'reflect-metadata';
import type * as appModule from '../../../src/app.ts';
import { fromDist } from './from-dist.ts';
import { DATABASE_URL, listens } from './program.ts';

const { createApp } = await fromDist<typeof appModule>('app');

/** `planner`, `cached` or `resolvers`. */
const [way = 'planner'] = process.argv.slice(2);

/** Lines are written one by one, as they are to standard output. */
const nowhere = openSync('/dev/null', 'w');

const app = await createApp({
  env: { mode: 'production', logLevel: 'info' },
  databaseUrl: DATABASE_URL,
  planner: way !== 'resolvers',
  ...(way === 'cached' ? {} : { cache: false }),
  logStream: { write: (line) => writeSync(nowhere, line) },
});
await app.listen({ host: '127.0.0.1', port: 0 });
listens(app.server.address());

import { openSync, writeSync } from 'node:fs';
import 'reflect-metadata';
import type * as appModule from '../../../src/app.ts';
import type * as databaseModule from '../../../src/kernel/database/index.ts';
import { fromDist } from './from-dist.ts';
import { DATABASE_URL, listens } from './program.ts';

const { createApp } = await fromDist<typeof appModule>('app');
const { createDataSource } = await fromDist<typeof databaseModule>('kernel/database/index');

/** `planner`, `cached` or `resolvers`. */
const [way = 'planner'] = process.argv.slice(2);

/** Lines are written one by one, as they are to standard output. */
const nowhere = openSync('/dev/null', 'w');

const dataSource = createDataSource({ url: DATABASE_URL, entities: [], migrations: [], poolSize: 1 });
await dataSource.initialize();
const app = await createApp({
  env: { mode: 'production', logLevel: 'info' },
  dataSource,
  planner: way !== 'resolvers',
  ...(way === 'cached' ? {} : { cache: false }),
  logStream: { write: (line) => writeSync(nowhere, line) },
});
await app.listen({ host: '127.0.0.1', port: 0 });
listens(app.server.address());

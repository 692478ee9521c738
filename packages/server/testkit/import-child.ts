import pg from 'pg';
import { importFiles, silentObserver } from '../src/slices/certification/use-cases/import/index.ts';

/** An import in a process of its own, which a test may kill: `import-child.ts DATABASE_URL FILE…`. Says "started". */
const [, , connectionString, ...files] = process.argv;
const client = new pg.Client({ connectionString });
await client.connect();
const observer = { ...silentObserver, started: () => process.stdout.write('started\n') };
await importFiles({ client, files, observer });
await client.end();

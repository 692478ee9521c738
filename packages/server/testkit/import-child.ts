import { importFiles, silentObserver } from '../src/slices/certification/use-cases/import/index.ts';

/** An import in a process of its own, which a test may kill: `import-child.ts DATABASE_URL FILE…`. Says "started". */
const [, , url = '', ...files] = process.argv;
const observer = { ...silentObserver, started: () => process.stdout.write('started\n') };
await importFiles({ url, files, observer });

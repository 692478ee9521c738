import { buildServer } from './build.ts';
import { generateAll } from './generated.ts';

await buildServer((line) => process.stdout.write(`${line}\n`));
await generateAll();

import { buildChanged } from './build.ts';
import { generateAll } from './generated.ts';

await buildChanged((line) => process.stdout.write(`${line}\n`));
await generateAll();

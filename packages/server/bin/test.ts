import { runGates } from './gate.ts';
import { ALL_GATES } from './gates.ts';

const ok = await runGates(ALL_GATES, (text) => process.stdout.write(text));
process.exitCode = ok ? 0 : 1;

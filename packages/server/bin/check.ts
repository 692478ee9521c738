import { runGates } from './gate.ts';
import { QUICK_GATES } from './gates.ts';

const ok = await runGates(QUICK_GATES, (text) => process.stdout.write(text));
process.exitCode = ok ? 0 : 1;

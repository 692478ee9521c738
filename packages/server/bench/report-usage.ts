import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a measured program: tells its peak memory, in kilobytes, on the channel the bench opened. */
const CHANNEL = 3;

if (isMainThread) process.on('exit', () => writeSync(CHANNEL, String(process.resourceUsage().maxRSS)));

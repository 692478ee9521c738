import type { Scheduled, Task } from '../../../kernel/jobs/index.ts';
import { parisDay } from '../../../kernel/paris-day.ts';
import { applyRetention } from './apply-retention.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The task that ends, every night, what the passing of time ends. */
export const RETENTION_TASKS: Readonly<Record<string, Task>> = {
  retention: async (_, { pool }) => {
    const now = new Date();
    await applyRetention(pool, { now, today: parisDay(now) });
  },
};

/** Early in the French night; a night without a server is made up for the next day. */
export const RETENTION_NIGHTLY: Scheduled = {
  name: 'retention-nightly',
  task: 'retention',
  at: '30 1 * * *',
  makeUpMs: DAY_MS,
};

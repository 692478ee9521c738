import type { PlannerOutcome } from '../../src/kernel/planner/planned-answers.ts';
import { type TestApp, testApp } from '../graphql-client.ts';

/** The same database, answered both ways. */
export interface BothWays {
  readonly planned: TestApp;
  readonly resolved: TestApp;
  /** How the first answered since the last call of this. */
  outcomes(): readonly PlannerOutcome[];
  close(): Promise<void>;
}

/** The day of tests. */
const NOW = new Date('2026-03-01T12:00:00Z');

/** Two applications over one database: one plans, the other leaves everything to its resolvers. */
export async function openBothWays(databaseUrl: string): Promise<BothWays> {
  let outcomes: PlannerOutcome[] = [];
  const parts = { cache: false, now: () => NOW, env: { mode: 'test', logLevel: 'fatal' } } as const;
  const planned = await testApp(databaseUrl, { ...parts, onPlan: (outcome) => outcomes.push(outcome) });
  const resolved = await testApp(databaseUrl, { ...parts, planner: false });
  return {
    planned,
    resolved,
    outcomes: () => {
      const since = outcomes;
      outcomes = [];
      return since;
    },
    close: async () => {
      await planned.close();
      await resolved.close();
    },
  };
}

import { storm } from '../testkit/jury/storm/storm.ts';
import { faultsOf } from '../testkit/jury/storm/verify.ts';

export interface StormBenchOptions {
  readonly json: boolean;
}

/** A sitting of three hundred cases and twelve members, named and secret. */
const FULL = { cases: 200, secretCases: 100, perSide: 6, kills: 10, crashes: 1, atOnce: 4, cut: 0.1 } as const;

/**
 * Votes of twelve members on three hundred cases, each request sent twice and some connections cut, while the server is
 * killed ten times and the database once; then every acknowledged vote is looked for, and every ballot counted again.
 */
export async function benchStorm({ json }: StormBenchOptions): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  await storm({ ...FULL, say }, async (pool, report) => {
    const faults = await faultsOf(pool, report);
    const votes = [...report.ledger.gestures.values()].reduce((sum, count) => sum + count, 0);
    const told = {
      ...report.seen,
      ballots: report.ledger.choices.size,
      votes,
      seconds: Math.round(report.seconds),
      faults,
    };
    say(
      `${told.ballots} ballots, ${votes} votes acknowledged, ${report.seen.requests} requests, ${report.seen.cuts} cut, ${report.seen.failures} without an answer, ${told.seconds} s`,
    );
    say(
      faults.length === 0
        ? 'every acknowledged vote counted once, every ballot gives the same again'
        : faults.join('\n'),
    );
    if (json) say(JSON.stringify(told));
    if (faults.length > 0) process.exitCode = 1;
  });
}

import { beforeAll, expect, test } from 'vitest';
import { buildChanged } from '../../../bin/build.ts';
import { storm } from '../../../testkit/jury/storm/storm.ts';
import { faultsOf } from '../../../testkit/jury/storm/verify.ts';

beforeAll(() => buildChanged(() => undefined), 120_000);

/** `pnpm bench storm` runs three hundred cases and ten kills. */
test('twelve members vote at once, every request twice, while servers and the database are killed: each acknowledged vote counts once', async () => {
  const parts = { cases: 10, secretCases: 6, perSide: 6, kills: 2, crashes: 1, atOnce: 3, cut: 0.1 };
  await storm(parts, async (pool, report) => {
    expect(await faultsOf(pool, report)).toEqual([]);
    expect(report.ledger.choices.size).toBe(16);
    expect(report.seen.cuts).toBeGreaterThan(0);
    expect(report.seen.failures).toBeGreaterThan(report.seen.cuts / 2);
  });
}, 120_000);

import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ClauseCoverage, compareClauses, idsInTitles, parseClauses } from './clause-coverage.ts';
import type { Verdict } from './gate.ts';
import { ROOT } from './paths.ts';

const CLAUSES = join(ROOT, '../shared/clauses.csv');
/** Tests, and the tables and stories they play. */
const TESTS = ['packages/*/{src,bin,bench,e2e}/**/*.test.{ts,tsx}', 'packages/server/{testkit,stories}/**/*.ts'];

/** Compares the clause file with the titles of all tests; undefined where the file is not at hand. */
export async function readCoverage(): Promise<ClauseCoverage | undefined> {
  const csv = await readFile(CLAUSES, 'utf8').catch(() => undefined);
  if (csv === undefined) return undefined;
  const named = new Set<string>();
  for await (const file of glob(TESTS, { cwd: ROOT })) {
    for (const id of idsInTitles(await readFile(join(ROOT, file), 'utf8'))) named.add(id);
  }
  return compareClauses(parseClauses(csv), named);
}

/** Refuses tests that name a clause which does not exist; open clauses are no failure. */
export async function checkClauses(): Promise<Verdict> {
  const coverage = await readCoverage();
  if (!coverage || coverage.unknown.length === 0) return { passed: 1, failed: 0, output: '' };
  return { passed: 0, failed: 1, output: `Tests name clauses that do not exist: ${coverage.unknown.join(', ')}.` };
}

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildChanged } from './build.ts';
import { checkClauses } from './clauses.ts';
import { type Gate, single, sum, type Verdict } from './gate.ts';
import { checkGenerated } from './generated.ts';
import { PACKAGES, type Package, PROGRAMS, ROOT } from './paths.ts';
import { runNode, runScript } from './run.ts';

const VITEST_REPORT = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numFailedTestSuites: v.number(),
});

/** Gates that answer within seconds. */
export const QUICK_GATES: readonly Gate[] = [
  {
    name: 'types',
    run: async () => sum((await Promise.all(PACKAGES.map((name) => runScript(name, 'check')))).map(single)),
  },
  {
    name: 'lint and boundaries',
    fix: 'pnpm fix mends what can be mended alone',
    run: async () => single(await runNode([PROGRAMS.oxlint], ROOT)),
  },
  { name: 'format', fix: 'pnpm fix', run: async () => single(await runNode([PROGRAMS.biome, 'check', '.'], ROOT)) },
  {
    name: 'dead code and unused dependencies',
    run: async () => single(await runNode([PROGRAMS.knip, '--config', '.knip.json'], ROOT)),
  },
  { name: 'clauses', run: checkClauses },
];

/** Everything. */
export const ALL_GATES: readonly Gate[] = [
  ...QUICK_GATES,
  { name: 'build', run: build },
  { name: 'generated files', fix: 'pnpm generate', run: checkGenerated },
  ...PACKAGES.map((name) => ({ name: `tests of ${name}`, run: () => runTests(name, 'test') })),
  { name: 'weight of the console', run: async () => single(await runScript('console', 'check:weight')) },
  { name: 'journeys in a browser', run: () => runTests('console', 'test:e2e') },
];

async function build(): Promise<Verdict> {
  await buildChanged(() => undefined);
  return single({ ok: true, output: '' });
}

/** A test file that cannot be loaded counts as a failure: it holds no test that could fail. */
async function runTests(name: Package, script: string): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-report-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const { ok, output } = await runScript(name, script, reporters);
    const text = await readFile(report, 'utf8').catch(() => undefined);
    if (text === undefined) return { passed: 0, failed: 1, output };
    const { numPassedTests, numFailedTests, numFailedTestSuites } = v.parse(VITEST_REPORT, JSON.parse(text));
    const failed = numFailedTests || (ok ? 0 : Math.max(1, numFailedTestSuites));
    return { passed: numPassedTests, failed, output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

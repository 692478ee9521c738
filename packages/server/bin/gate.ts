/** What a gate found. */
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
  /** Shown when something failed. */
  readonly output: string;
}

/** One thing that must hold before a change lands. */
export interface Gate {
  readonly name: string;
  /** Command that mends it, printed when it fails. */
  readonly fix?: string;
  run(): Promise<Verdict>;
}

/** A gate that holds or does not. */
export function single({ ok, output }: { readonly ok: boolean; readonly output: string }): Verdict {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}

/** Adds up verdicts; the output of those that failed is kept. */
export function sum(verdicts: readonly Verdict[]): Verdict {
  return {
    passed: verdicts.reduce((total, { passed }) => total + passed, 0),
    failed: verdicts.reduce((total, { failed }) => total + failed, 0),
    output: verdicts
      .filter(({ failed }) => failed > 0)
      .map(({ output }) => output)
      .join('\n'),
  };
}

/**
 * Runs every gate, the failing ones too, and ends with the line "N passed, N failed" alone.
 * A gate that throws counts as one failure.
 * @returns whether all hold
 */
export async function runGates(gates: readonly Gate[], say: (text: string) => void): Promise<boolean> {
  const verdicts: Verdict[] = [];
  for (const gate of gates) {
    const start = performance.now();
    const verdict = await gate.run().catch((error: unknown) => single({ ok: false, output: String(error) }));
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    verdicts.push(verdict);
    if (verdict.failed > 0) say(`${verdict.output.trimEnd()}\n`);
    say(
      `${verdict.failed > 0 ? '✗' : '✓'} ${gate.name}: ${verdict.passed} passed, ${verdict.failed} failed (${seconds} s)\n`,
    );
    if (verdict.failed > 0 && gate.fix) say(`  To mend it: ${gate.fix}\n`);
  }
  const { passed, failed } = sum(verdicts);
  say(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0;
}

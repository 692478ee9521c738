import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from './gate.ts';
import { type Package, ROOT } from './paths.ts';
import { runScript, scriptOf } from './run.ts';

interface Generator {
  readonly owner: Package;
  readonly script: string;
  /** What it writes. */
  readonly files: string;
}

/** In the order in which they feed one another. */
const GENERATORS: readonly Generator[] = [
  { owner: 'server', script: 'schema', files: 'packages/server/schema.graphql' },
  { owner: 'console', script: 'codegen', files: 'packages/console/src/gql/**/*' },
  { owner: 'server', script: 'docs', files: 'packages/server/docs/**/*' },
];

/** Generates again and refuses every file that came out different from what is kept. */
export async function checkGenerated(): Promise<Verdict> {
  const stale: string[] = [];
  let passed = 0;
  for (const { owner, script, files } of GENERATORS) {
    if ((await scriptOf(owner, script)) === undefined) continue;
    const before = await fingerprints(files);
    const { ok, output } = await runScript(owner, script);
    if (!ok) return { passed, failed: 1, output };
    const after = await fingerprints(files);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );
    stale.push(...changed);
    if (changed.length === 0) passed += 1;
  }
  const output = `Out of date, and written again just now: ${stale.join(', ')}. Look at them and commit them.`;
  return { passed, failed: stale.length, output };
}

/** Runs every generator; the words of the one that fails are thrown. */
export async function generateAll(): Promise<void> {
  for (const { owner, script } of GENERATORS) {
    if ((await scriptOf(owner, script)) === undefined) continue;
    const { ok, output } = await runScript(owner, script);
    if (!ok) throw new Error(output);
  }
}

async function fingerprints(files: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const file of glob(files, { cwd: ROOT, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    found.set(
      path.slice(ROOT.length),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  }
  return found;
}

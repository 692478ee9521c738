import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Package, PROGRAMS, packageFolder, ROOT } from './paths.ts';
import { runNode } from './run.ts';

/** What a package is built from; tests do not count. */
const SOURCES: Record<Package, readonly string[]> = {
  shared: ['shared/{src/**/*.ts,package.json,tsconfig*.json}'],
  server: ['server/{src/**/*.ts,package.json,tsconfig*.json}', 'shared/src/**/*.ts'],
  console: ['console/{src,public}/**/*', 'console/*.{json,html,ts}', 'shared/src/**/*.ts'],
};
const COMMON = ['tsconfig.base.json', 'pnpm-lock.yaml'];

/** Builds what changed since its last build, by content; says what it builds. Throws with the compiler's words. */
export async function buildChanged(say: (line: string) => void): Promise<void> {
  await buildPackage('shared', say);
  await Promise.all([buildPackage('server', say), buildPackage('console', say)]);
}

/** The same for what runs without the console. */
export async function buildServer(say: (line: string) => void): Promise<void> {
  await buildPackage('shared', say);
  await buildPackage('server', say);
}

async function buildPackage(name: Package, say: (line: string) => void): Promise<void> {
  const folder = packageFolder(name);
  const stamp = join(folder, 'dist', '.built-from');
  const hash = await hashOf(name);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return;
  say(`Building the ${name} package`);
  await rm(join(folder, 'dist'), { recursive: true, force: true });
  const program = name === 'console' ? [PROGRAMS.vite, 'build'] : [PROGRAMS.tsc, '-p', 'tsconfig.build.json'];
  // Whatever the server is started as: in development React would be another, larger one.
  const { ok, output } = await runNode(program, folder, { NODE_ENV: 'production' });
  if (!ok) throw new Error(`The ${name} package does not build:\n${output}`);
  await writeFile(stamp, hash);
}

async function hashOf(name: Package): Promise<string> {
  const files: string[] = COMMON.map((file) => join(ROOT, file));
  for await (const entry of glob([...SOURCES[name]], { cwd: join(ROOT, 'packages'), withFileTypes: true })) {
    if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name)) files.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256').update(process.version);
  for (const file of files.sort())
    if (existsSync(file)) hash.update(file.slice(ROOT.length)).update(await readFile(file));
  return hash.digest('hex');
}

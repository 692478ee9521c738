import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROGRAMS, ROOT } from './paths.ts';
import { runNode } from './run.ts';

const REPORT = v.object({
  diagnostics: v.array(
    v.object({ filename: v.string(), code: v.string(), message: v.string(), help: v.optional(v.string()) }),
  ),
});
type Diagnostic = v.InferOutput<typeof REPORT>['diagnostics'][number];

const SLICE = 'packages/server/src/slices/certification';

/** File, what it imports, and the arrow that forbids it; null where the arrow allows it. */
const IMPORTS = [
  ['packages/shared/src/a.ts', '@delibere/server', 'The shared package imports neither server nor console.'],
  ['packages/shared/src/b.ts', 'node:fs', 'The shared package imports neither server nor console.'],
  ['packages/shared/src/c.ts', 'valibot', null],
  ['packages/server/src/kernel/a.ts', '../slices/certification/index.ts', 'The kernel knows no word of the domain.'],
  ['packages/server/src/a.ts', '@delibere/console', 'The server does not know the console.'],
  [`${SLICE}/domain/a.ts`, 'typeorm', 'The domain is pure: no library, clock, random or environment.'],
  [`${SLICE}/domain/b.ts`, 'node:crypto', 'The domain is pure: no library, clock, random or environment.'],
  [`${SLICE}/domain/c.ts`, '../use-cases/x.ts', 'The domain imports the shared package and the domain only.'],
  [
    `${SLICE}/domain/d.ts`,
    '../../../kernel/clock.ts',
    'Of the kernel the domain uses result, state-machine, digest and plain data only.',
  ],
  [`${SLICE}/domain/e.ts`, '../../../kernel/result.ts', null],
  [`${SLICE}/domain/f.ts`, '@delibere/shared', null],
  [`${SLICE}/domain/g.ts`, '../../jury/domain/seat.ts', 'A slice is entered through its index.ts.'],
  [`${SLICE}/use-cases/a.ts`, '../graphql/types.ts', 'Use cases do not know GraphQL nor HTTP.'],
  [`${SLICE}/use-cases/b.ts`, '../../jury/use-cases/convene-session.ts', 'A slice is entered through its index.ts.'],
  [`${SLICE}/use-cases/c.ts`, '../../jury/index.ts', null],
  [`${SLICE}/use-cases/import/d.ts`, '../../domain/fiche.ts', null],
  [`${SLICE}/persistence/a.ts`, '../use-cases/x.ts', 'Persistence knows the domain only.'],
  [`${SLICE}/persistence/b.ts`, '../domain/fiche.ts', null],
  [`${SLICE}/graphql/a.ts`, '../../jury/persistence/x.ts', 'A slice is entered through its index.ts.'],
  ['packages/console/src/ui/a.ts', '@apollo/client/react', 'Components of ui/ are dumb: no data, no feature.'],
  [
    'packages/console/src/ui/b.ts',
    '../features/certification/x.ts',
    'Components of ui/ are dumb: no data, no feature.',
  ],
  ['packages/console/src/features/a.ts', '@delibere/server', 'The console knows the server by its schema only.'],
  ['packages/console/src/features/b.ts', '../ui/button.tsx', null],
] as const;

let folder: string;
let diagnostics: readonly Diagnostic[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'delibere-boundaries-'));
  await copyFile(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const [file, source] of IMPORTS)
    await put(file, `import { x } from '${source}';\n\nexport const y: number = x;\n`);
  await put(
    'packages/server/src/left.ts',
    `import { right } from './right.ts';\n\nexport const left: number = right;\n`,
  );
  await put(
    'packages/server/src/right.ts',
    `import { left } from './left.ts';\n\nexport const right: number = left;\n`,
  );
  const { output } = await runNode([PROGRAMS.oxlint, '--format=json'], folder);
  diagnostics = v.parse(REPORT, JSON.parse(output)).diagnostics;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

function saidOf(file: string): string {
  const found = diagnostics.filter(({ filename }) => filename === file);
  return found.map(({ code, message, help }) => `${code}: ${message} ${help ?? ''}`).join('\n');
}

test.each(IMPORTS.filter(([, , arrow]) => arrow !== null))('%s may not import %s', (file, _, arrow) => {
  expect(saidOf(file)).toContain(arrow);
});

test.each(IMPORTS.filter(([, , arrow]) => arrow === null))('%s may import %s', (file) => {
  expect(saidOf(file)).toBe('');
});

test('a cycle of imports is refused', () => {
  expect(saidOf('packages/server/src/left.ts')).toContain('no-cycle');
});

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Less than the 300 kB asked: pages to come add to themselves, not to this. */
const LIMIT_KB = 270;
const FIRST_PAGE = 'src/features/certification/pages/catalogue-page.tsx';
const dist = new URL('../dist/', import.meta.url);

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** Scripts of the first load: what index.html loads, what it preloads, and the first page's chunk with its imports. */
function firstLoad(manifest: Readonly<Record<string, Chunk>>, html: string): ReadonlySet<string> {
  const files = new Set(
    [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].flatMap(([, file]) => (file ? [file] : [])),
  );
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the manifest: run "pnpm --filter @delibere/console build" first`);
    if (files.has(chunk.file) && key !== 'index.html' && key !== FIRST_PAGE) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  visit('index.html');
  visit(FIRST_PAGE);
  return files;
}

const read = (path: string): string => readFileSync(new URL(path, dist), 'utf8');
const manifest: Record<string, Chunk> = JSON.parse(read('.vite/manifest.json'));
const sizes = [...firstLoad(manifest, read('index.html'))]
  .map((file) => ({ file, kb: gzipSync(read(file)).length / 1000 }))
  .sort((a, b) => b.kb - a.kb);
const total = sizes.reduce((sum, { kb }) => sum + kb, 0);

for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(7)} kB  first load, gzip (limit ${LIMIT_KB} kB)`);
if (total > LIMIT_KB) {
  console.error(
    `The first load weighs ${(total - LIMIT_KB).toFixed(1)} kB too much: load what the first page does not need with lazy().`,
  );
  process.exitCode = 1;
}

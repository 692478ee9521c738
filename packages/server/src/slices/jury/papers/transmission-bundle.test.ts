import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { type Bundle, transmissionBundle } from './index.ts';

const BUNDLE: Bundle = {
  session: 'SES-2026-0042',
  files: [
    { name: 'lettre-de-conformite.pdf', piece: 'CONFORMITY_LETTER', bytes: Buffer.from('letter') },
    { name: 'procès-verbal.pdf', piece: 'MINUTES', bytes: Buffer.from('minutes') },
    { name: 'convocation e1.pdf', piece: 'CONVOCATIONS', bytes: Buffer.alloc(0) },
    { name: 'presence.pdf', piece: 'ATTENDANCE_SHEET', bytes: Buffer.alloc(100_000, 7) },
  ],
};

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error === null ? resolve(zip) : reject(error)));
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(buffer(stream)) : reject(error)));
  });
}

/** What a zip holds, by name, in its order. */
async function unzipped(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await opened(bytes);
  const files = new Map<string, Buffer>();
  for (let left = zip.entryCount; left > 0; left -= 1) {
    const next = once(zip, 'entry');
    zip.readEntry();
    const [entry]: Entry[] = await next;
    if (entry !== undefined) files.set(entry.fileName, await contentOf(zip, entry));
  }
  return files;
}

test('[A12] the bundle holds every file, and a manifest that says what each must be', async () => {
  const files = await unzipped(await transmissionBundle(BUNDLE));
  expect([...files.keys()]).toEqual(['manifest.json', ...BUNDLE.files.map(({ name }) => name)]);
  const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '');
  expect(manifest.session).toBe('SES-2026-0042');
  for (const { name, piece, size, sha256 } of manifest.files) {
    const bytes = files.get(name) ?? Buffer.alloc(0);
    expect({ name, size, sha256 }).toEqual({
      name,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(piece).toBe(BUNDLE.files.find((file) => file.name === name)?.piece);
  }
  expect(manifest.files).toHaveLength(4);
});

test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])(
  'the same files give the same bytes in %s',
  async (TZ) => {
    const module = fileURLToPath(new URL('./transmission-bundle.ts', import.meta.url));
    const script = `
    const { transmissionBundle } = await import(${JSON.stringify(module)});
    const zip = await transmissionBundle({ session: 's', files: [{ name: 'a.pdf', piece: 'MINUTES', bytes: Buffer.from('a') }] });
    process.stdout.write(zip.toString('hex'));`;
    const args = ['--conditions=development', '--input-type=module', '--eval', script];
    const there = execFileSync(process.execPath, args, { env: { TZ }, encoding: 'utf8' });
    const here = await transmissionBundle({
      session: 's',
      files: [{ name: 'a.pdf', piece: 'MINUTES', bytes: Buffer.from('a') }],
    });
    expect(there).toBe(here.toString('hex'));
  },
);

test.each(['', '../a.pdf', 'a/b.pdf', '.hidden', 'a\\b', 'a\0', 'manifest.json', 'presence.pdf'])(
  'no file is named %j',
  async (name) => {
    const files = [...BUNDLE.files, { name, piece: 'MINUTES', bytes: Buffer.alloc(1) } as const];
    await expect(transmissionBundle({ ...BUNDLE, files })).rejects.toThrow(TypeError);
  },
);

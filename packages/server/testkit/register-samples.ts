import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';

const ROOT = join(import.meta.dirname, '../../..');

/** The folder of public sample data beside the repository; it is not part of it, and may be absent. */
export const OUTSIDE_DATA = join(ROOT, '../shared/data');

/** The fiches shipped with the product, as files. */
export const SHIPPED_FICHES = join(ROOT, 'packages/server/data/fiches');

/** The `<FICHE>…</FICHE>` records of an export's text. */
function recordsOf(xml: string): readonly string[] {
  return xml.match(/<FICHE>[\s\S]*?<\/FICHE>/g) ?? [];
}

/** The one record of a shipped fiche. */
export function shippedRecord(code: string): string {
  return recordsOf(readFileSync(join(SHIPPED_FICHES, `${code}.xml`), 'utf8'))[0] ?? '';
}

/** The companion of a shipped fiche, parsed from JSON and not checked. */
export function shippedComplement(code: string): unknown {
  return JSON.parse(readFileSync(join(SHIPPED_FICHES, `${code}.complement.json`), 'utf8'));
}

/** Texts of the real XML exports beside the repository; none where that folder is absent. */
export function realExports(): readonly string[] {
  const folder = join(OUTSIDE_DATA, 'rncp');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.xml'));
  return names.toSorted().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Records of the real exports. */
export function realRecords(): readonly string[] {
  return realExports().flatMap(recordsOf);
}

/** Path of the real CSV export beside the repository. */
export function realCsvZip(): string | undefined {
  const folder = join(OUTSIDE_DATA, 'rncp_csv');
  const name = existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith('.zip')) : undefined;
  return name === undefined ? undefined : join(folder, name);
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = await stream.toArray();
  return Buffer.concat(chunks);
}

/** The bytes of every file of a small zip, by name. */
export function filesOfZip(path: string): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, (fault, archive) => {
      if (fault) return reject(fault);
      const files = new Map<string, Buffer>();
      let read = 0;
      archive.on('error', reject);
      archive.on('entry', (entry: yauzl.Entry) => {
        // Entries are read at once, and kept in the order of the archive.
        files.set(entry.fileName, Buffer.alloc(0));
        archive.openReadStream(entry, (error, stream) => {
          if (error) return reject(error);
          bytesOf(stream).then((bytes) => {
            files.set(entry.fileName, bytes);
            read += 1;
            if (read === archive.entryCount) resolve(files);
          }, reject);
        });
      });
    });
  });
}

import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CsvFicheRows } from '../../domain/csv-rows.ts';
import { openZip } from './archive.ts';
import { isCsvExport, openCsvFiles } from './csv-files.ts';
import { ImportSourceError } from './import-source-error.ts';
import { checkedXmlEntry } from './xml-entry.ts';
import { checkHead, checkTail, HEAD_BYTES, TAIL_BYTES } from './xml-envelope.ts';

export interface XmlSource {
  readonly kind: 'xml';
  readonly name: string;
  /** Bytes of XML, whatever the file's own size. */
  readonly size: number;
  /** The XML piece by piece; each piece stands only until the next is asked for. */
  readonly bytes: AsyncIterable<Buffer>;
  close(): Promise<void>;
}

export interface CsvSource {
  readonly kind: 'csv';
  readonly name: string;
  /** Number of fiches. */
  readonly count: number;
  readonly fiches: AsyncIterable<CsvFicheRows>;
  close(): Promise<void>;
}

export type OpenedSource = XmlSource | CsvSource;

const CHUNK = 1024 * 1024;

/**
 * Opens an export of the register: its XML, a zip of that XML, or the zip of the CSV files. What can be wrong with the
 * file as a whole is found here, before anything is written. Throws ImportSourceError: FILE_NOT_FOUND, NOT_AN_EXPORT,
 * TRUNCATED_FILE, WRONG_ENCODING, ZIP_BOMB, DTD_REFUSED.
 */
export async function openSource(path: string): Promise<OpenedSource> {
  const name = basename(path);
  const handle = await open(path, 'r').catch(() => {
    throw new ImportSourceError('FILE_NOT_FOUND', `Le fichier ${path} n’existe pas ou ne peut pas être lu.`);
  });
  try {
    const stat = await handle.stat();
    if (!stat.isFile())
      throw new ImportSourceError('NOT_AN_EXPORT', `${path} est un dossier, pas un fichier d’export.`);
    const head = await readAt(handle, 0, HEAD_BYTES);
    if (head.toString('latin1', 0, 2) === 'PK') return await openArchive(path, name);
    checkHead(head, name);
    checkTail(await readAt(handle, Math.max(0, stat.size - TAIL_BYTES), TAIL_BYTES), name);
    return { kind: 'xml', name, size: stat.size, bytes: chunksOf(path), close: async () => undefined };
  } finally {
    await handle.close();
  }
}

/** Reads a file through one buffer: pieces of their own would be garbage as large as the file. */
async function* chunksOf(path: string): AsyncGenerator<Buffer, void, undefined> {
  const handle = await open(path, 'r');
  try {
    const chunk = Buffer.allocUnsafeSlow(CHUNK);
    for (;;) {
      const { bytesRead } = await handle.read(chunk, 0, CHUNK);
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function openArchive(path: string, name: string): Promise<OpenedSource> {
  const archive = await openZip(path);
  const close = (): Promise<void> => archive.close();
  try {
    const [xml, ...others] = archive.entries.filter((entry) => /\.xml$/i.test(entry.fileName));
    if (xml !== undefined && others.length === 0) {
      return { kind: 'xml', name, size: xml.uncompressedSize, bytes: await checkedXmlEntry(archive, xml), close };
    }
    if (isCsvExport(archive)) return { kind: 'csv', name, ...(await openCsvFiles(archive)), close };
    throw new ImportSourceError(
      'NOT_AN_EXPORT',
      `L’archive ${name} ne contient ni un export XML, ni les fichiers CSV du répertoire.`,
    );
  } catch (error) {
    await close();
    throw error;
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

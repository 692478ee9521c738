import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, open as openFile, type ZipFile } from 'yauzl';
import { ImportSourceError } from './import-source-error.ts';

/** A zip whose directory was read and found sane. */
export interface Archive {
  /** Its files; folders and the shadow files of macOS left out. */
  readonly entries: readonly Entry[];
  /** Uncompresses one file, its size and checksum verified on the way. Throws ImportSourceError. */
  read(entry: Entry): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

/** The exports hold 1 or 11 files. */
const MOST_ENTRIES = 100;
/** Exports compress about 12 times; deflate itself can reach 1,032. */
const HIGHEST_RATIO = 100;
const MOST_BYTES = 8 * 1024 ** 3;
/** Under this size a ratio says nothing and does no harm. */
const RATIO_FLOOR_BYTES = 1024 * 1024;

/**
 * Opens a zip. Throws ImportSourceError: TRUNCATED_FILE where its directory is missing or damaged, ZIP_BOMB where it
 * announces more than an export can hold, NOT_AN_EXPORT where it is encrypted.
 */
export async function openZip(path: string): Promise<Archive> {
  const name = basename(path);
  const zip = await openDirectory(path, name);
  const close = (): Promise<void> => {
    zip.close();
    return Promise.resolve();
  };
  try {
    if (zip.entryCount > MOST_ENTRIES) throw bomb(name, `annonce ${zip.entryCount} fichiers`);
    const all = await listEntries(zip, name);
    checkSizes(all, zip.fileSize, name);
    const entries = all.filter(({ fileName }) => !fileName.endsWith('/') && !fileName.startsWith('__MACOSX/'));
    if (entries.some((entry) => entry.isEncrypted())) {
      throw new ImportSourceError(
        'NOT_AN_EXPORT',
        `L’archive ${name} est chiffrée : donnez le zip tel que téléchargé.`,
      );
    }
    return { entries, read: (entry) => readEntry(zip, entry, name), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function openDirectory(path: string, name: string): Promise<ZipFile> {
  const options = { autoClose: false, lazyEntries: true, validateEntrySizes: false };
  return new Promise((resolve, reject) => {
    openFile(path, options, (error, zip) => (error ? reject(damaged(name, error)) : resolve(zip)));
  });
}

function listEntries(zip: ZipFile, name: string): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', (error) => reject(damaged(name, error)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function checkSizes(entries: readonly Entry[], fileSize: number, name: string): void {
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (total > MOST_BYTES) throw bomb(name, `annonce ${Math.round(total / 1024 ** 3)} Gio`);
  for (const { uncompressedSize, compressedSize, fileName } of entries)
    checkRatio(uncompressedSize, compressedSize, fileName);
  // Entries that share the same compressed bytes each look innocent.
  checkRatio(total, fileSize, name);
}

function checkRatio(bytes: number, compressed: number, name: string): void {
  if (bytes < RATIO_FLOOR_BYTES || bytes <= compressed * HIGHEST_RATIO) return;
  throw bomb(name, `se décompresse plus de ${HIGHEST_RATIO} fois`);
}

async function* readEntry(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Buffer, void, undefined> {
  const stream = await openEntry(zip, entry, name);
  let bytes = 0;
  let checksum = 0;
  try {
    for await (const chunk of stream) {
      const buffer: Buffer = chunk;
      bytes += buffer.length;
      if (bytes > entry.uncompressedSize) throw bomb(entry.fileName, 'contient plus qu’il n’annonce');
      checksum = crc32(buffer, checksum);
      yield buffer;
    }
  } catch (error) {
    throw error instanceof ImportSourceError ? error : damaged(name, error);
  } finally {
    stream.destroy();
  }
  if (bytes !== entry.uncompressedSize || checksum !== entry.crc32) {
    throw damaged(name, `${entry.fileName} n’a pas la taille ou la somme de contrôle annoncées`);
  }
}

function openEntry(zip: ZipFile, entry: Entry, name: string): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(damaged(name, error)) : resolve(stream)));
  });
}

function damaged(name: string, cause: unknown): ImportSourceError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ImportSourceError(
    'TRUNCATED_FILE',
    `L’archive ${name} est incomplète ou abîmée, téléchargez-la de nouveau (${why}).`,
  );
}

function bomb(name: string, what: string): ImportSourceError {
  return new ImportSourceError('ZIP_BOMB', `${name} ${what} : refusé, ce n’est pas un export de France compétences.`);
}

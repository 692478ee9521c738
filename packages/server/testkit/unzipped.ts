import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import yauzl from 'yauzl';

/** Texts of the files of an archive, by name. */
export async function unzipped(path: string): Promise<ReadonlyMap<string, string>> {
  const archive = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(path, { lazyEntries: true });
  const open = promisify<yauzl.Entry, NodeJS.ReadableStream>(archive.openReadStream.bind(archive));
  const texts = new Map<string, string>();
  return new Promise((resolve, reject) => {
    archive.on('error', reject);
    archive.on('end', () => resolve(texts));
    archive.on('entry', (entry: yauzl.Entry) => {
      open(entry)
        .then(async (stream) => texts.set(entry.fileName, await text(stream)))
        .then(() => archive.readEntry(), reject);
    });
    archive.readEntry();
  });
}

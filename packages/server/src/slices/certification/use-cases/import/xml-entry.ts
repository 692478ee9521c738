import type { Entry } from 'yauzl';
import type { Archive } from './archive.ts';
import { checkHead, checkTail, HEAD_BYTES, TAIL_BYTES } from './xml-envelope.ts';

/**
 * Reads a zipped XML export through once, so that damage is known before anything is written, and gives its bytes
 * for a second reading. Throws ImportSourceError as `checkHead`, `checkTail` and `Archive.read` do.
 */
export async function checkedXmlEntry(archive: Archive, entry: Entry): Promise<AsyncIterable<Buffer>> {
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  let headChecked = false;
  for await (const chunk of archive.read(entry)) {
    if (!headChecked) {
      head = Buffer.concat([head, chunk]);
      headChecked = head.length >= HEAD_BYTES;
      if (headChecked) checkHead(head, entry.fileName);
    }
    tail = Buffer.from((chunk.length >= TAIL_BYTES ? chunk : Buffer.concat([tail, chunk])).subarray(-TAIL_BYTES));
  }
  if (!headChecked) checkHead(head, entry.fileName);
  checkTail(tail, entry.fileName);
  return archive.read(entry);
}

import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { BundlePiece } from '@delibere/shared';
import { ZipFile } from 'yazl';

/** A file that goes to the Certifications group. */
export interface BundleFile {
  /** "proces-verbal.pdf": one name, no folder. */
  readonly name: string;
  /** Which piece of the bundle it is, or belongs to. */
  readonly piece: BundlePiece;
  readonly bytes: Buffer;
}

/** What is sent for one session. */
export interface Bundle {
  /** Reference of the session. */
  readonly session: string;
  readonly files: readonly BundleFile[];
}

const MANIFEST = 'manifest.json';
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u;
/** Written as it is, at no date and with rights of no one in particular: the same files give the same bytes anywhere. */
const PLAIN = { compress: false, mode: 0o100644, mtime: new Date(0), forceDosTimestamp: true };

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What the receiver checks the files against: names, pieces, sizes in bytes, SHA-256 in hexadecimal. */
function bundleManifest({ session, files }: Bundle): string {
  const listed = files.map(({ name, piece, bytes }) => ({ name, piece, size: bytes.length, sha256: sha256(bytes) }));
  return `${JSON.stringify({ session, files: listed }, null, 2)}\n`;
}

/** The bundle as a zip, manifest first [A12]. Throws for a name that is no plain name, or is there twice. */
export async function transmissionBundle(bundle: Bundle): Promise<Buffer> {
  const names = [MANIFEST, ...bundle.files.map(({ name }) => name)];
  const wrong = names.find((name, index) => !NAME.test(name) || names.indexOf(name) !== index);
  if (wrong !== undefined) throw new TypeError(`A file of the bundle cannot be named ${JSON.stringify(wrong)}`);
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(bundleManifest(bundle)), MANIFEST, PLAIN);
  for (const { name, bytes } of bundle.files) zip.addBuffer(bytes, name, PLAIN);
  zip.end();
  return buffer(zip.outputStream);
}

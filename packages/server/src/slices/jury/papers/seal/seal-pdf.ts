import { createHash } from 'node:crypto';
import { objectOf, openPdf, type PdfFile, referenceIn, withRevision } from '../../../../kernel/pdf/pdf-file.ts';
import type { SealCertificate } from './certificate.ts';

/** What a seal says of itself. */
export interface SealWords {
  /** When it is put; the certificate must be valid then. */
  readonly at: Date;
  /** "Procès-verbal PV-2026-0042". */
  readonly reason: string;
  readonly place: string;
}

/** A file that is not to change any more. */
export interface SealedFile {
  readonly bytes: Buffer;
  /** SHA-256 in hexadecimal of the bytes. */
  readonly sha256: string;
  /** Subject of the certificate that sealed it; null where the hash alone vouches for it. */
  readonly sealedBy: string | null;
}

/** Room for what surrounds the certificates in a signature. */
const MARGIN_BYTES = 2_048;
const RANGE_WIDTH = 10;

/** A text string in UTF-16, so that no character of it is a delimiter. */
function text(value: string): string {
  return `<feff${Buffer.from(value, 'utf16le').swap16().toString('hex')}>`;
}

const moment = (at: Date): string => `(D:${at.toISOString().replaceAll(/\D/g, '').slice(0, 14)}Z)`;

function firstPage(file: PdfFile, root: string): number {
  let number = referenceIn(root, 'Pages');
  for (;;) {
    const node = objectOf(file, number).toString('latin1');
    const kid = /\/Kids\s*\[\s*(\d+) 0 R/.exec(node)?.[1];
    if (kid === undefined) return number;
    number = Number(kid);
  }
}

/** Adds to a dictionary, before its end. Throws where it says something of the kind already. */
function added(dictionary: string, keys: readonly string[], addition: string): string {
  if (keys.some((key) => new RegExp(`/${key}\\b`).test(dictionary))) throw new Error('The PDF has forms already');
  const end = dictionary.lastIndexOf('>>');
  return `${dictionary.slice(0, end)}${addition}\n${dictionary.slice(end)}`.trim();
}

/** The PDF with a revision that holds an empty signature; its field takes no room and shows nothing. */
function withPlace(pdf: Buffer, { at, reason, place }: SealWords, digits: number): Buffer {
  const file = openPdf(pdf);
  const rootNumber = referenceIn(file.trailer, 'Root');
  const root = objectOf(file, rootNumber).toString('latin1');
  const pageNumber = firstPage(file, root);
  const page = objectOf(file, pageNumber).toString('latin1');
  const field = Math.max(...file.offsets.keys()) + 1;
  const tabs = /\/Tabs\b/.test(page) ? '' : ' /Tabs /S';
  // Printable and locked, as PDF/A asks; outside the page, so that PDF/UA asks for no tag; without size, for no look.
  const widget = [
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Cachet) /TU ${text('Cachet électronique')}`,
    `/F 132 /Rect [-1 -1 -1 -1] /P ${pageNumber} 0 R /V ${field + 1} 0 R >>`,
  ].join('\n');
  const range = `/ByteRange [0${` ${'0'.repeat(RANGE_WIDTH)}`.repeat(3)}]`;
  const signature = [
    '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached',
    `${range} /Contents <${'0'.repeat(digits)}>`,
    `/M ${moment(at)} /Reason ${text(reason)} /Location ${text(place)} >>`,
  ].join('\n');
  return withRevision(
    file,
    new Map(
      [
        [pageNumber, added(page, ['Annots'], `  /Annots [${field} 0 R]${tabs}`)],
        [rootNumber, added(root, ['AcroForm'], `  /AcroForm << /Fields [${field} 0 R] /SigFlags 3 >>`)],
        [field, widget],
        [field + 1, signature],
      ].map(([number, content]) => [Number(number), Buffer.from(String(content), 'latin1')] as const),
    ),
  );
}

/** Writes over bytes that are there for it. */
function put(into: Buffer, at: number, value: string): void {
  into.write(value, at, 'latin1');
}

async function signedPdf(pdf: Buffer, certificate: SealCertificate, words: SealWords): Promise<Buffer> {
  // Loaded with the first seal: a server that seals nothing does without.
  const { detachedSignature } = await import('./detached-signature.ts');
  const digits = 2 * (certificate.chain.reduce((sum, { raw }) => sum + raw.length, 0) + MARGIN_BYTES);
  const prepared = withPlace(pdf, words, digits);
  const start = prepared.indexOf(`<${'0'.repeat(digits)}>`, pdf.length);
  const end = start + digits + 2;
  const ranges = [start, end, prepared.length - end].map((value) => ` ${String(value).padStart(RANGE_WIDTH)}`);
  put(prepared, prepared.indexOf('/ByteRange', pdf.length), `/ByteRange [0${ranges.join('')}]`);
  const content = Buffer.concat([prepared.subarray(0, start), prepared.subarray(end)]);
  const signature = detachedSignature(content, certificate).toString('hex');
  if (signature.length > digits) throw new Error('The signature takes more room than was made for it');
  put(prepared, start + 1, signature);
  return prepared;
}

/**
 * Seals a PDF of ours (PAdES, baseline B): a revision is added, and nothing of what was there changes. Without a
 * certificate the file stays as it is and its hash alone is given. Throws where the certificate is not valid at the moment.
 */
export async function sealPdf(pdf: Buffer, certificate: SealCertificate | null, words: SealWords): Promise<SealedFile> {
  const own = certificate?.chain[0];
  if (own !== undefined && (words.at < own.validFromDate || words.at > own.validToDate)) {
    throw new Error('The certificate of the seal is not valid at this moment');
  }
  const bytes = certificate === null ? pdf : await signedPdf(pdf, certificate, words);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), sealedBy: own?.subject ?? null };
}

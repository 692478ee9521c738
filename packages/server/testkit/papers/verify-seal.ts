import { createHash, verify, X509Certificate } from 'node:crypto';

/** One value in DER. */
interface Node {
  readonly tag: number;
  readonly content: Buffer;
  /** Tag, length and content. */
  readonly whole: Buffer;
}

function read(bytes: Buffer, at = 0): Node {
  const tag = bytes.readUInt8(at);
  const first = bytes.readUInt8(at + 1);
  const extra = first < 0x80 ? 0 : first & 0x7f;
  const length = extra === 0 ? first : bytes.readUIntBE(at + 2, extra);
  const start = at + 2 + extra;
  if (start + length > bytes.length) throw new Error('The value is cut');
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) };
}

function children({ content }: Node): readonly Node[] {
  const found: Node[] = [];
  for (let at = 0; at < content.length; ) {
    const node = read(content, at);
    found.push(node);
    at += node.whole.length;
  }
  return found;
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** Values of the signed attributes by the hexadecimal of their type. */
function attributesOf(set: Node): ReadonlyMap<string, Node> {
  return new Map(
    children(set).map((attribute) => {
      const [type, values] = children(attribute);
      const [value] = values === undefined ? [] : children(values);
      if (type === undefined || value === undefined) throw new Error('An attribute has no value');
      return [type.content.toString('hex'), value];
    }),
  );
}

const CONTENT_TYPE = '2a864886f70d010903';
const MESSAGE_DIGEST = '2a864886f70d010904';
const SIGNING_CERTIFICATE_V2 = '2a864886f70d010910022f';
const SIGNING_TIME = '2a864886f70d010905';

/** The parts of a PDF that a signature covers, and the signature. */
export function signedParts(pdf: Buffer): { readonly content: Buffer; readonly signature: Buffer } {
  const range = /\/ByteRange \[(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\]/.exec(pdf.toString('latin1'));
  if (range === null) throw new Error('The PDF has no signature');
  const [from = 0, length = 0, resume = 0, rest = 0] = range.slice(1).map(Number);
  const hole = pdf.subarray(length, resume).toString('latin1');
  if (from !== 0 || resume + rest !== pdf.length || !/^<[0-9a-f]+>$/.test(hole)) {
    throw new Error('The signature does not cover the whole file');
  }
  const content = Buffer.concat([pdf.subarray(0, length), pdf.subarray(resume)]);
  return { content, signature: read(Buffer.from(hole.slice(1, -1), 'hex')).whole };
}

/**
 * Verifies the seal of a PDF with none of the libraries that made it, and throws for what is wrong with it.
 * @returns the certificate that sealed it
 */
export function verifySeal(pdf: Buffer): X509Certificate {
  const { content, signature } = signedParts(pdf);
  const [, wrapped] = children(read(signature));
  const signed = wrapped === undefined ? [] : children(read(wrapped.content));
  const certificates = signed.find(({ tag }) => tag === 0xa0);
  const signers = signed.at(-1);
  const [signer] = signers === undefined ? [] : children(signers);
  const [own] = certificates === undefined ? [] : children(certificates);
  if (own === undefined || signer === undefined) throw new Error('The signature has no certificate or no signer');
  const certificate = new X509Certificate(own.whole);
  const [, , , attributes, , value] = children(signer);
  if (attributes === undefined || value === undefined) throw new Error('The signer signed no attributes');
  const named = attributesOf(attributes);
  if (named.get(MESSAGE_DIGEST)?.content.equals(sha256(content)) !== true) throw new Error('The file was changed');
  if (named.get(CONTENT_TYPE) === undefined) throw new Error('The type of the content is not signed');
  if (named.get(SIGNING_TIME) !== undefined) throw new Error('PAdES admits no signing time here');
  const reference = named.get(SIGNING_CERTIFICATE_V2);
  if (reference?.whole.subarray(-32).equals(sha256(certificate.raw)) !== true) {
    throw new Error('The certificate is not the one that is signed');
  }
  const asSet = Buffer.concat([Buffer.from([0x31]), attributes.whole.subarray(1)]);
  if (!verify('sha256', asSet, certificate.publicKey, value.content)) throw new Error('The signature is false');
  return certificate;
}

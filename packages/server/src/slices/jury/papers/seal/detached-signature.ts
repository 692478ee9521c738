import { createHash, sign } from 'node:crypto';
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';
import type { SealCertificate } from './certificate.ts';

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const;

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

const exact = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** DER: a tag, a length under 64 kB, a content. */
function der(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

const SEQUENCE = 0x30;
const SET = 0x31;
const OCTETS = 0x04;
const OID_TAG = 0x06;

/** SigningCertificateV2 with one ESSCertIDv2, whose hash is by SHA-256, the default (RFC 5035). */
const signingCertificate = (certificate: Uint8Array): Buffer =>
  der(SEQUENCE, der(SEQUENCE, der(SEQUENCE, der(OCTETS, sha256(certificate)))));

/** An attribute in DER, and as the library has it. */
function attribute(attrType: string, value: Uint8Array): { readonly bytes: Buffer; readonly attribute: Attribute } {
  const made = new Attribute({ attrType, attrValues: [exact(value)] });
  return { bytes: Buffer.from(AsnConvert.serialize(made)), attribute: made };
}

/** What PAdES-B signs: no signing time, which the PDF itself says (EN 319 142-1, 6.3). */
function signedAttributes(digest: Buffer, certificate: Uint8Array): ReturnType<typeof attribute>[] {
  const dataType = Buffer.from('2a864886f70d010701', 'hex');
  return [
    attribute(OID.contentType, der(OID_TAG, dataType)),
    attribute(OID.messageDigest, der(OCTETS, digest)),
    attribute(OID.signingCertificateV2, signingCertificate(certificate)),
  ].sort((a, b) => Buffer.compare(a.bytes, b.bytes));
}

/**
 * A detached CMS signature of bytes, by SHA-256 with RSA (PKCS #1) or ECDSA, that names its certificate
 * (signing-certificate-v2) and carries the chain.
 */
export function detachedSignature(content: Uint8Array, { chain, key }: SealCertificate): Buffer {
  const [own] = chain;
  if (own === undefined) throw new Error('A signature needs a certificate');
  const attributes = signedAttributes(sha256(content), own.raw);
  const signature = sign('sha256', der(SET, Buffer.concat(attributes.map(({ bytes }) => bytes))), key);
  const { issuer, serialNumber } = AsnConvert.parse(own.raw, Certificate).tbsCertificate;
  const digestAlgorithm = new AlgorithmIdentifier({ algorithm: OID.sha256 });
  const rsa = key.asymmetricKeyType === 'rsa';
  const signer = new SignerInfo({
    version: 1,
    sid: new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }) }),
    digestAlgorithm,
    signedAttrs: attributes.map(({ attribute: one }) => one),
    signatureAlgorithm: rsa
      ? new AlgorithmIdentifier({ algorithm: OID.sha256WithRsa, parameters: null })
      : new AlgorithmIdentifier({ algorithm: OID.ecdsaWithSha256 }),
    signature: new OctetString(exact(signature)),
  });
  const certificates = chain.map(
    ({ raw }) => new CertificateChoices({ certificate: AsnConvert.parse(raw, Certificate) }),
  );
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: new DigestAlgorithmIdentifiers([digestAlgorithm]),
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: new CertificateSet(certificates),
    signerInfos: new SignerInfos([signer]),
  });
  const info = new ContentInfo({ contentType: OID.signedData, content: AsnConvert.serialize(signed) });
  const bytes = Buffer.from(AsnConvert.serialize(info));
  // The library writes them anew: another encoding of a certificate would be another certificate.
  if (!chain.every(({ raw }) => bytes.includes(raw))) throw new Error('A certificate is not in DER');
  return bytes;
}

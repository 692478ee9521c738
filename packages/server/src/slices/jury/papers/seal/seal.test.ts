import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509CertificateGenerator } from '@peculiar/x509';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RECTIFICATION } from '../../../../../testkit/papers/letters.ts';
import { MINUTES } from '../../../../../testkit/papers/sample.ts';
import { signedParts, verifySeal } from '../../../../../testkit/papers/verify-seal.ts';
import { minutesPdf, rectificationPagePdf, type SealCertificate, sealCertificate, sealPdf } from '../index.ts';
import { readCertificate } from './certificate.ts';
import { developmentCertificate } from './development-certificate.ts';

const WORDS = { at: new Date('2026-06-16T16:00:00Z'), reason: 'Procès-verbal (n° 1)', place: 'Rennes' };
const DEVELOPMENT = { mode: 'development', file: undefined, passphrase: null } as const;
let folder: string;
let pdf: Buffer;
let certificate: SealCertificate;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seal-'));
  pdf = await minutesPdf(MINUTES);
  const made = await sealCertificate({ ...DEVELOPMENT, dataDir: folder });
  if (made === null) throw new Error('Development has a certificate');
  certificate = made;
});
afterAll(() => rm(folder, { recursive: true }));

const ALGORITHMS = {
  rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]) },
  ec: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
} as const;

/** A certificate that an authority vouches for, its key encrypted with "pass" or not, as one PEM text. */
async function issued(kind: keyof typeof ALGORITHMS): Promise<string> {
  const algorithm = ALGORITHMS[kind];
  const [authority, own] = await Promise.all(
    [1, 2].map(() => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])),
  );
  if (authority === undefined || own === undefined) throw new Error('Two pairs');
  const days = { notBefore: new Date('2026-01-01'), notAfter: new Date('2027-01-01'), signingAlgorithm: algorithm };
  const root = await X509CertificateGenerator.createSelfSigned({ name: 'CN=Autorité', keys: authority, ...days });
  const leaf = await X509CertificateGenerator.create({
    subject: 'CN=Cachet de la branche',
    issuer: root.subject,
    publicKey: own.publicKey,
    signingKey: authority.privateKey,
    ...days,
  });
  const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', own.privateKey)).toString('base64');
  const pem = `-----BEGIN PRIVATE KEY-----\n${key.replaceAll(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`;
  return `${leaf.toString('pem')}\n${root.toString('pem')}\n${pem}`;
}

test('[A12] sealed minutes verify, name their certificate, and keep what was there byte for byte', async () => {
  const { bytes, sha256, sealedBy } = await sealPdf(pdf, certificate, WORDS);
  expect(verifySeal(bytes).subject).toBe(sealedBy);
  expect(sealedBy).toContain('sans valeur');
  expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(bytes.subarray(0, pdf.length).equals(pdf)).toBe(true);
  const added = bytes.subarray(pdf.length).toString('latin1');
  expect(added).toContain('/SubFilter /ETSI.CAdES.detached');
  expect(added).toContain('/M (D:20260616160000Z)');
  expect(bytes.toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>');
});

test('one byte changed in the file, in the certificate or in the signature is found out', async () => {
  const { bytes } = await sealPdf(pdf, certificate, WORDS);
  const { signature } = signedParts(bytes);
  const hole = bytes.indexOf('/Contents <') + 11;
  const raw = certificate.chain[0]?.raw ?? Buffer.alloc(0);
  const after = hole + 2 * signature.length;
  const outside = Array.from({ length: 400 }, (_, index) => Math.floor((index * hole) / 400));
  const inCertificate = Array.from({ length: 40 }, (_, index) => hole + 2 * (signature.indexOf(raw) + index * 20));
  const inSignature = Array.from({ length: 40 }, (_, index) => after - 1 - index * 12);
  for (const at of [...outside, ...inCertificate, ...inSignature, bytes.indexOf('/M (D') + 8, bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed[at] = bytes[at] === 0x30 ? 0x31 : 0x30;
    expect(() => verifySeal(changed), `byte ${at}`).toThrow();
  }
  expect(() => verifySeal(Buffer.concat([bytes, Buffer.from('%')]))).toThrow('whole file');
});

test.each(['rsa', 'ec'] as const)('a configured certificate (%s) seals with its chain', async (kind) => {
  const file = join(folder, `${kind}.pem`);
  await writeFile(file, await issued(kind));
  const own = await sealCertificate({ mode: 'production', file, passphrase: null, dataDir: folder });
  const { bytes, sealedBy } = await sealPdf(pdf, own, WORDS);
  expect(verifySeal(bytes).subject).toBe('CN=Cachet de la branche');
  expect(sealedBy).toBe('CN=Cachet de la branche');
  expect(own?.chain).toHaveLength(2);
});

test('a seal is the same each time it is put at the same moment', async () => {
  const [one, two] = [await sealPdf(pdf, certificate, WORDS), await sealPdf(pdf, certificate, WORDS)];
  expect(one.sha256).toBe(two.sha256);
});

test('other papers are sealed alike', async () => {
  const page = await rectificationPagePdf(RECTIFICATION);
  expect(verifySeal((await sealPdf(page, certificate, WORDS)).bytes).subject).toContain('sans valeur');
});

test('in production without a certificate there is no seal, and the hash alone', async () => {
  const none = await sealCertificate({ ...DEVELOPMENT, mode: 'production', dataDir: join(folder, 'production') });
  expect(none).toBeNull();
  const { bytes, sha256, sealedBy } = await sealPdf(pdf, none, WORDS);
  expect(bytes).toBe(pdf);
  expect(sealedBy).toBeNull();
  expect(sha256).toBe(createHash('sha256').update(pdf).digest('hex'));
  await expect(readdir(join(folder, 'production'))).rejects.toThrow('ENOENT');
});

test('a certificate that is over, or a file that is sealed already, is refused', async () => {
  await expect(sealPdf(pdf, certificate, { ...WORDS, at: new Date('2099-01-01') })).rejects.toThrow('not valid');
  const { bytes } = await sealPdf(pdf, certificate, WORDS);
  await expect(sealPdf(bytes, certificate, WORDS)).rejects.toThrow('one revision');
});

test('what does not go together is no certificate', async () => {
  const pem = await issued('ec');
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const wrong = other.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(() => readCertificate(pem.replace(/-----BEGIN PRIVATE[\s\S]+/, wrong), null)).toThrow('not that of the key');
  expect(() => readCertificate(pem.replace(/-----BEGIN PRIVATE[\s\S]+/, ''), null)).toThrow('in PEM');
  const locked = other.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'pass' }).toString();
  const certificateOnly = pem.slice(0, pem.indexOf('-----BEGIN PRIVATE'));
  expect(() => readCertificate(certificateOnly + locked, 'no')).toThrow();
  expect(() => readCertificate(certificateOnly + locked, 'pass')).toThrow('not that of the key');
});

test('two processes that make the certificate of development at once share one, kept from others', async () => {
  const shared = join(folder, 'shared');
  const [one, two] = await Promise.all([developmentCertificate(shared), developmentCertificate(shared)]);
  expect(one).toBe(two);
  expect(await readdir(shared)).toEqual(['seal-development.pem']);
  expect((await stat(join(shared, 'seal-development.pem'))).mode & 0o777).toBe(0o600);
});

/** OpenSSL says the same, where it is there: another implementation than node's reading of ours. */
function openssl(args: readonly string[]): string | null {
  try {
    return execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

test.skipIf(openssl(['version']) === null)('OpenSSL verifies the signature', async () => {
  const { content, signature } = signedParts((await sealPdf(pdf, certificate, WORDS)).bytes);
  const [signed, file, own] = ['a.p7', 'a.bin', 'seal-development.pem'].map((name) => join(folder, name));
  if (signed === undefined || file === undefined || own === undefined) throw new Error('Three files');
  await Promise.all([writeFile(signed, signature), writeFile(file, content)]);
  const verified = (name: string): string | null =>
    openssl([
      'cms',
      '-verify',
      '-cades',
      '-inform',
      'DER',
      '-binary',
      '-in',
      signed,
      '-content',
      name,
      '-CAfile',
      own,
      '-purpose',
      'any',
      '-out',
      '/dev/null',
    ]);
  expect(verified(file)).toBe('');
  await writeFile(file, Buffer.concat([content, Buffer.from(' ')]));
  expect(() => verified(file)).toThrow();
});

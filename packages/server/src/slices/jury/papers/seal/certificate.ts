import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** A certificate that seals, with its key. */
export interface SealCertificate {
  /** The one that seals, then those that vouch for it. */
  readonly chain: readonly X509Certificate[];
  readonly key: KeyObject;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
const KEY =
  /-----BEGIN (?:ENCRYPTED |RSA |EC )?PRIVATE KEY-----[\s\S]+?-----END (?:ENCRYPTED |RSA |EC )?PRIVATE KEY-----/;

/**
 * Reads a certificate, those that vouch for it and its key from one PEM text; what a PKCS#12 file holds becomes one with
 * `openssl pkcs12`. Throws where something is missing, or does not go together.
 * @param passphrase of the key; null for one that is not encrypted
 */
export function readCertificate(pem: string, passphrase: string | null): SealCertificate {
  const chain = (pem.match(CERTIFICATE) ?? []).map((text) => new X509Certificate(text));
  const key = KEY.exec(pem)?.[0];
  const [own] = chain;
  if (own === undefined || key === undefined) throw new Error('The seal needs a certificate and its key, in PEM');
  const read = createPrivateKey({ key, ...(passphrase === null ? {} : { passphrase }) });
  if (read.asymmetricKeyType !== 'rsa' && read.asymmetricKeyType !== 'ec') throw new Error('The key is not RSA or EC');
  if (!own.checkPrivateKey(read)) throw new Error('The first certificate is not that of the key');
  return { chain, key: read };
}

/** Where the certificate of a server comes from. */
export interface SealSettings {
  readonly mode: 'production' | 'development' | 'test';
  /** PEM file of certificates and key; undefined where none is configured. */
  readonly file: string | undefined;
  readonly passphrase: string | null;
  /** Folder where the server keeps what it makes. */
  readonly dataDir: string;
}

/**
 * The certificate a server seals with: the one configured; in development else one of its own making, which says so; in
 * production else none, and papers are known by their hash alone.
 */
export async function sealCertificate({
  mode,
  file,
  passphrase,
  dataDir,
}: SealSettings): Promise<SealCertificate | null> {
  if (file !== undefined) return readCertificate(await readFile(file, 'utf8'), passphrase);
  if (mode === 'production') return null;
  const { developmentCertificate } = await import('./development-certificate.ts');
  return readCertificate(await developmentCertificate(dataDir), null);
}

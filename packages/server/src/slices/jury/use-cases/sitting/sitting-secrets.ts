import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * What sittings keep from whoever reads the database: keys made from the secret of the server, each for one use and one
 * object. Nothing of it can be written to a log: it has no field that can be read.
 */
export class SittingSecrets {
  readonly #root: string;

  /** @param root the secret the server signs with, the same for all servers of a database */
  constructor(root: string) {
    this.#root = root;
  }

  /** Puts an urn under the cipher of its ballot, in bytes that are new each time, as long as it is plus 28. */
  sealUrn(ballotId: string, urn: Uint8Array): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key('ballot urn', ballotId), iv).setAAD(Buffer.from(ballotId));
    const papers = Buffer.concat([cipher.update(urn), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), papers]);
  }

  /** Opens it. Throws where it was altered, is another ballot's, or was sealed under another secret. */
  openUrn(ballotId: string, sealed: Buffer): Uint8Array {
    const [iv, tag] = [sealed.subarray(0, IV_BYTES), sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)];
    const decipher = createDecipheriv(CIPHER, this.#key('ballot urn', ballotId), iv)
      .setAAD(Buffer.from(ballotId))
      .setAuthTag(tag);
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]));
  }

  /** What is stored of the code of a sitting. */
  codeMac(sessionId: string, code: string): Buffer {
    return createHmac('sha256', this.#key('attendance code', sessionId)).update(code).digest();
  }

  /** Whether a code is the one that was stored, in a time that tells nothing. */
  isCode(sessionId: string, code: string, mac: Buffer): boolean {
    return timingSafeEqual(this.codeMac(sessionId, code), mac);
  }

  #key(use: string, id: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#root, id, `delibere ${use}`, 32));
  }
}

import { hash } from 'node:crypto';

/** A finished answer: its bytes as sent, and the tag that tells them from any other bytes. */
export class Answer {
  readonly body: Buffer;
  #etag: string | undefined;

  constructor(body: Buffer) {
    this.body = ownBytes(body);
  }

  /** A strong entity tag, quotes included: equal bytes have equal tags, in every process and every version of the data. */
  get etag(): string {
    this.#etag ??= `"${hash('sha256', this.body, 'base64url')}"`;
    return this.#etag;
  }
}

/** Whether a header `If-None-Match` names a tag; a proxy that compresses marks tags as weak, which is of no account here. */
export function isNamed(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}

/** Small buffers are cut out of larger ones, which would stay in memory as long as they do. */
function ownBytes(body: Buffer): Buffer {
  if (body.buffer.byteLength === body.length) return body;
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}

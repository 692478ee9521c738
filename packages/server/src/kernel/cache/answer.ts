import { hash } from 'node:crypto';

/** A finished answer: its bytes as sent, and the tag that tells them from any other bytes. */
export class Answer {
  readonly body: Buffer;
  #etag: string | undefined;

  constructor(body: Buffer) {
    this.body = body;
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

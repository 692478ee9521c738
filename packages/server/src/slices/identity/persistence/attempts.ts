import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { accepted, refused } from '../../../kernel/result.ts';
import { transact } from '../../../kernel/write/transact.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { type Attempts, type Slowing, waitAfter, withAttempt } from '../domain/wait-after.ts';

/** Against what, or from where, something is tried. */
export interface Tried {
  readonly kind: 'PASSWORD' | 'SECOND_FACTOR' | 'MAIL' | 'ADDRESS';
  /** An e-mail, whether or not somebody has it; an account's id; a network address. */
  readonly subject: string;
  readonly slowing: Slowing;
}

interface Counted extends Tried {
  readonly hash: Buffer;
  readonly attempts: Attempts;
}

const CALLER = { kind: 'SYSTEM', id: 'sign-in' } as const;
const KEPT_MS = 2 * 24 * 60 * 60 * 1_000;

const BEGIN = `INSERT INTO identity.sign_in_attempt (kind, subject, count, last_at)
  SELECT kind, subject, 0, $3 FROM unnest($1::text[], $2::bytea[]) AS t (kind, subject)
  ORDER BY kind, subject ON CONFLICT DO NOTHING`;
const LOCK = `SELECT kind, subject, count, last_at AS "lastAt" FROM identity.sign_in_attempt
  WHERE (kind, subject) IN (SELECT * FROM unnest($1::text[], $2::bytea[])) ORDER BY kind, subject FOR UPDATE`;
const COUNT = `UPDATE identity.sign_in_attempt SET count = $3, last_at = $4 WHERE kind = $1 AND subject = $2`;
const UNDO = `UPDATE identity.sign_in_attempt SET count = greatest(count - 1, 0)
  WHERE (kind, subject) IN (SELECT * FROM unnest($1::text[], $2::bytea[]))`;
const CLEAR = `DELETE FROM identity.sign_in_attempt
  WHERE (kind, subject) IN (SELECT * FROM unnest($1::text[], $2::bytea[]))`;
const FORGET = `DELETE FROM identity.sign_in_attempt WHERE (kind, subject) IN (
  SELECT kind, subject FROM identity.sign_in_attempt WHERE last_at < $1 FOR UPDATE SKIP LOCKED)`;

/** Counts what is tried, for all processes at once. */
export class AttemptLog {
  readonly #pool: pg.Pool;
  readonly #secret: string;

  constructor(pool: pg.Pool, secret: string) {
    this.#pool = pool;
    this.#secret = secret;
  }

  /**
   * Counts an attempt before it is looked at, so that many at once gain nothing.
   * @returns milliseconds to wait, the attempt being then neither counted nor to be looked at; 0: it may go on
   */
  async begin(tried: readonly Tried[], now: Date): Promise<number> {
    const result = await transact(this.#pool, { caller: CALLER, requestId: null, now }, async (uow) => {
      const counted = await this.#locked(uow, tried);
      const wait = Math.max(0, ...counted.map(({ attempts, slowing }) => waitAfter(attempts, now, slowing)));
      if (wait > 0) return refused(wait);
      for (const { kind, hash, attempts, slowing } of counted) {
        const { count, lastAt } = withAttempt(attempts, now, slowing);
        await uow.rows(COUNT, [kind, hash, count, lastAt]);
      }
      return accepted(0);
    });
    return result.ok ? result.value : result.refusal;
  }

  /** Takes back an attempt that guessed nothing. */
  async undo(tried: readonly Tried[]): Promise<void> {
    await this.#pool.query(UNDO, this.#keys(tried));
  }

  /** Forgets what was tried against something, after a success; and what is old, of everybody. */
  async clear(tried: readonly Omit<Tried, 'slowing'>[], now: Date): Promise<void> {
    await this.#pool.query(CLEAR, this.#keys(tried));
    await this.#pool.query(FORGET, [new Date(now.getTime() - KEPT_MS)]);
  }

  /** The keyed hash of an e-mail or an address: the same for the same, and of no use to whoever lacks the secret. */
  hashOf(kind: Tried['kind'], subject: string): Buffer {
    return createHmac('sha256', this.#secret).update(`${kind} ${subject.toLowerCase()}`).digest();
  }

  async #locked(uow: UnitOfWork, tried: readonly Tried[]): Promise<readonly Counted[]> {
    const keys = this.#keys(tried);
    await uow.rows(BEGIN, [...keys, uow.now]);
    const rows = await uow.rows<Attempts & { kind: string; subject: Buffer }>(LOCK, keys);
    return tried.flatMap((each) => {
      const hash = this.hashOf(each.kind, each.subject);
      const row = rows.find(({ kind, subject }) => kind === each.kind && subject.equals(hash));
      return row ? [{ ...each, hash, attempts: { count: row.count, lastAt: row.lastAt } }] : [];
    });
  }

  #keys(tried: readonly Omit<Tried, 'slowing'>[]): [readonly string[], readonly Buffer[]] {
    return [tried.map(({ kind }) => kind), tried.map(({ kind, subject }) => this.hashOf(kind, subject))];
  }
}

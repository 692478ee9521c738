import type pg from 'pg';
import { accepted } from '../../../kernel/result.ts';
import { transact } from '../../../kernel/write/transact.ts';
import { recordEvent } from '../../audit/index.ts';

/** A sign-in that failed. */
export interface Failure {
  /** Which way was tried: the path of its endpoint. */
  readonly method: string;
  /** Why, as told to the caller. */
  readonly code: string;
  /** The e-mail or the account it was tried with, where one was given. */
  readonly email?: string;
  readonly accountId?: string;
  /** Stands for somebody no account is known of: a keyed hash, which only tells that two are the same. */
  readonly unknown: string;
  readonly address: string;
  readonly requestId: string;
}

const CALLER = { kind: 'SYSTEM', id: 'sign-in' } as const;
const FOUND = `SELECT id, identity.network_of($2) AS network FROM (SELECT) one
  LEFT JOIN identity.account ON email = $1 OR id = $3::uuid`;

/** Writes a failed sign-in into the history of the account it was against; where there is none, without its e-mail. */
export async function recordFailure(pool: pg.Pool, failure: Failure, now: Date): Promise<void> {
  const { method, code, email, accountId, unknown, address, requestId } = failure;
  await transact(pool, { caller: CALLER, requestId, now }, async (uow) => {
    const values = [email?.toLowerCase() ?? null, address, accountId ?? null];
    const [found] = await uow.rows<{ id: string | null; network: string | null }>(FOUND, values);
    recordEvent(uow, {
      kind: 'ACCOUNT_SIGN_IN_FAILED',
      object: { type: 'ACCOUNT', id: found?.id ?? `unknown ${unknown}` },
      after: { method, code, network: found?.network ?? null },
    });
    return accepted(null);
  });
}

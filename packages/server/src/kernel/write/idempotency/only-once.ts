import { type Result, refused } from '../../result.ts';
import type { Refusal } from '../refusal.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

/** What is to be done once, however often it is asked. */
export interface Once {
  /** A UUID its caller made for this gesture. */
  readonly key: string;
  /** What is done, by the name of its use case. */
  readonly operation: string;
  /** What it is done to. */
  readonly objectId: string;
}

/** What became of it: done now, or found done by a request that came before. */
export type OnceDone<Value> = { readonly repeated: false; readonly value: Value } | { readonly repeated: true };

interface Known {
  readonly operation: string;
  readonly objectId: string;
}

const TAKE = `INSERT INTO request.idempotency_key (caller_id, key, operation, object_id) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING RETURNING 1 AS taken`;
const KNOWN = `SELECT operation, object_id AS "objectId" FROM request.idempotency_key WHERE caller_id = $1 AND key = $2`;

/**
 * Does something once for each key of a caller: the first thing a use case calls, before it locks anything. One that
 * comes at the same moment waits until the first is committed, then hears that it is done (`repeated`): its use case
 * answers the present state and does nothing. Where the first was refused or lost nothing was done, and the key is free.
 * Refuses `IDEMPOTENCY_KEY_REUSED` where the key was used for something else.
 */
export async function onlyOnce<Value>(
  uow: UnitOfWork,
  once: Once,
  run: () => Promise<Result<Value, Refusal>>,
): Promise<Result<OnceDone<Value>, Refusal>> {
  const { kind, id } = uow.caller;
  if (kind === 'SYSTEM') throw new Error(`${once.operation}: programs of the server have no keys`);
  const [taken] = await uow.rows(TAKE, [id, once.key, once.operation, once.objectId]);
  if (taken) {
    const done = await run();
    return done.ok ? { ok: true, value: { repeated: false, value: done.value } } : done;
  }
  const [known] = await uow.rows<Known>(KNOWN, [id, once.key]);
  // Forgotten since, in the hour it was over.
  if (!known) return onlyOnce(uow, once, run);
  if (known.operation !== once.operation || known.objectId !== once.objectId)
    return refused({ code: 'IDEMPOTENCY_KEY_REUSED' });
  return { ok: true, value: { repeated: true } };
}

import type { Pool } from 'pg';
import { SYSTEM_SETTINGS } from '../../../kernel/authorisation/wall-settings.ts';
import { accepted } from '../../../kernel/result.ts';
import { transact } from '../../../kernel/write/transact.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';
import { recordEvent } from '../../audit/index.ts';
import { identityPersonalData } from '../../identity/index.ts';
import type { RetentionClass } from '../domain/retention.ts';
import { DUE, type Due, dueNow } from '../persistence/due.ts';
import { findPerson } from '../persistence/person-keys.ts';
import { erase } from './erase.ts';

/** Rows of one transaction: what is interrupted has lost little, and goes on at the next run. */
const BATCH = 200;

type Apply = (uow: UnitOfWork, ids: readonly string[], of: RetentionClass) => Promise<void>;

const DELETE =
  (table: string): Apply =>
  async (uow, ids) => {
    await uow.rows(`DELETE FROM ${table} WHERE id = ANY ($1)`, [ids]);
  };

const APPLY: Readonly<Record<RetentionClass, Apply>> = {
  CONTACT_OF_FORMER: async (uow, ids) => {
    await uow.rows('DELETE FROM directory.person_contact WHERE person_id = ANY ($1)', [ids]);
  },
  PERSON_NEVER_TIED: async (uow, ids, of) => {
    for (const id of ids) {
      const person = await findPerson(uow.rows, id);
      if (person) await erase(uow, person, of);
    }
  },
  INVITATION_OVER: async (uow, ids) => {
    await uow.rows('SELECT identity.forget_invited($1)', [ids]);
  },
  SIGN_IN_TRACES: DELETE('identity.session'),
  SENT_MAIL: DELETE('mail.message'),
  DORMANT_ACCOUNT: async (uow, accountIds) => {
    for (const id of accountIds) {
      const [account] = await uow.rows<{ email: string; personId: string | null }>(
        'SELECT email, person_id AS "personId" FROM identity.account WHERE id = $1',
        [id],
      );
      if (!account) continue;
      const keys = { personId: account.personId ?? id, accountIds: [id], emails: [account.email] };
      await identityPersonalData.erase(uow, keys);
    }
  },
};

/**
 * Ends what the passing of time ends, class by class, and records how much it was.
 * @param today in Paris, "2026-11-26"
 * @param dryRun only counts
 */
export async function applyRetention(
  pool: Pick<Pool, 'connect'>,
  { now, today, dryRun = false }: { readonly now: Date; readonly today: string; readonly dryRun?: boolean },
): Promise<readonly Due[]> {
  const due = await asSystem(pool, now, (uow) => dueNow(uow, today));
  if (dryRun) return due;
  const done: Due[] = [];
  for (const row of due) done.push({ ...row, due: await applyClass(pool, now, row) });
  return done;
}

async function applyClass(pool: Pick<Pool, 'connect'>, now: Date, { class: of, until }: Due): Promise<number> {
  let done = 0;
  for (;;) {
    const batch = await asSystem(pool, now, async (uow) => {
      const rows = await uow.rows<{ id: string }>(`${DUE[of]} ORDER BY 1 LIMIT ${BATCH}`, [until]);
      if (rows.length === 0) return 0;
      await APPLY[of](
        uow,
        rows.map(({ id }) => id),
        of,
      );
      const after = { count: rows.length, until };
      recordEvent(uow, { kind: 'RETENTION_APPLIED', object: { type: 'RETENTION', id: of }, after });
      return rows.length;
    });
    done += batch;
    if (batch < BATCH) return done;
  }
}

async function asSystem<Value>(
  pool: Pick<Pool, 'connect'>,
  now: Date,
  work: (uow: UnitOfWork) => Promise<Value>,
): Promise<Value> {
  const caller = { kind: 'SYSTEM', id: 'retention' } as const;
  const result = await transact<Value, never>(
    pool,
    { caller, requestId: null, now, settings: SYSTEM_SETTINGS },
    async (uow) => accepted(await work(uow)),
  );
  if (!result.ok) throw new TypeError('Retention refuses nothing');
  return result.value;
}

import { randomUUID } from 'node:crypto';
import type { AuditedKind, AuditedObject } from '@delibere/shared';
import type { Pool } from 'pg';
import type { PersonalReader } from '../src/kernel/read/personal-reader.ts';

/** One event, with what tests give it. */
export interface Written {
  readonly kind: AuditedKind;
  readonly type: AuditedObject;
  readonly id: string;
  readonly actor?: readonly [kind: string, id: string];
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
  readonly onBehalfOf?: string;
  readonly requestId?: string;
}

/** Adds an event as a write would. */
export async function append(pool: Pool, event: Written): Promise<string> {
  const { type, id, kind, actor = ['SYSTEM', 'import'], onBehalfOf = null, reason = null, requestId = null } = event;
  const { rows } = await pool.query<{ id: string }>('SELECT audit.append($1,$2,$3,$4,$5,$6,$7,$8,$9,$10) AS id', [
    type,
    id,
    kind,
    ...actor,
    onBehalfOf,
    reason,
    requestId,
    event.before === undefined ? null : JSON.stringify(event.before),
    event.after === undefined ? null : JSON.stringify(event.after),
  ]);
  return rows[0]?.id ?? '';
}

/** A person of the directory: the id. */
export async function person(pool: Pool, given: string, family: string): Promise<string> {
  const id = randomUUID();
  await pool.query(`INSERT INTO directory.person (id, family_name, given_names) VALUES ($1, $2, $3)`, [
    id,
    family,
    given,
  ]);
  return id;
}

/** An organisation of the directory: the id. */
export async function organisation(pool: Pool, name: string): Promise<string> {
  const id = randomUUID();
  await pool.query(`INSERT INTO directory.organisation (id, kind, name) VALUES ($1, 'UNION', $2)`, [id, name]);
  return id;
}

/** An account: the id. */
export async function account(pool: Pool, name: string, personId: string | null = null): Promise<string> {
  const id = randomUUID();
  await pool.query(`INSERT INTO identity.account (id, name, email, person_id) VALUES ($1, $2, $3, $4)`, [
    id,
    name,
    `${id}@people.example`,
    personId,
  ]);
  return id;
}

/** A reader that counts its statements. */
export function counting(reader: PersonalReader): PersonalReader & { readonly sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    rows: (sql, values) => {
      sent.push(sql);
      return reader.rows(sql, values);
    },
  };
}

import type { Permission } from '@delibere/shared';
import type pg from 'pg';
import * as v from 'valibot';
import { type Access, accessOf } from '../authorisation/access.ts';
import type { Rights } from '../authorisation/rights.ts';
import type { Viewer } from '../authorisation/viewer.ts';
import { wallSettings } from '../authorisation/wall-settings.ts';
import { type Result, refused } from '../result.ts';
import { brokenConstraint } from './broken-constraint.ts';
import type { InputProblem, Refusal } from './refusal.ts';
import { transact } from './transact.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** The input of a use case: one schema for its form and for its mutation. */
export type InputSchema = v.GenericSchema<unknown, unknown>;

/** Something that can be asked of the system and changes it. */
export interface UseCase<Schema extends InputSchema, Value> {
  readonly permission: Permission;
  readonly input: Schema;
  /** Refusal codes of the constraints of the database that the work of others can break, by their names. */
  readonly constraints?: Readonly<Record<string, string>>;
  /** Loads, decides, writes and records, in one transaction; a refusal undoes it all. */
  readonly run: (uow: UnitOfWork, input: v.InferOutput<Schema>, access: Access) => Promise<Result<Value, Refusal>>;
}

/** A use case, typed by its own schema. */
export function useCase<Schema extends InputSchema, Value>(parts: UseCase<Schema, Value>): UseCase<Schema, Value> {
  return parts;
}

/** What performs use cases for one request. */
export interface Performer {
  readonly pool: Pick<pg.Pool, 'connect'>;
  readonly rights: Rights;
  readonly requestId: string;
  readonly now: Date;
  readonly viewer: () => Promise<Viewer | null>;
}

/**
 * Performs a use case: who asks, whether they ever may, whether the input can be understood, then the transaction.
 * Throws Unauthenticated or Forbidden at the door; refuses `INPUT_INVALID` with the first thing wrong with
 * each part, and with its own code what a constraint of the database refused.
 */
export async function perform<Schema extends InputSchema, Value>(
  performer: Performer,
  asked: UseCase<Schema, Value>,
  input: unknown,
): Promise<Result<Value, Refusal>> {
  const { pool, rights, requestId, now } = performer;
  const { permission, constraints = {} } = asked;
  const access = accessOf(rights, await performer.viewer(), permission);
  const parsed = v.safeParse(asked.input, input, { abortPipeEarly: true });
  if (!parsed.success) return refused({ code: 'INPUT_INVALID', problems: parsed.issues.map(problemOf) });
  const request = { caller: access.viewer.caller, requestId, now, settings: wallSettings(access.viewer) };
  try {
    return await transact(pool, request, (uow) => asked.run(uow, parsed.output, access));
  } catch (error) {
    const code = constraints[brokenConstraint(error) ?? ''];
    if (code === undefined) throw error;
    return refused({ code });
  }
}

/** Messages of our schemas are codes. */
function problemOf(issue: v.BaseIssue<unknown>): InputProblem {
  return { path: v.getDotPath(issue) ?? '', code: issue.message };
}

import * as v from 'valibot';
import type { Viewer } from '../authorisation/viewer.ts';
import { SYSTEM_SETTINGS } from '../authorisation/wall-settings.ts';
import { type Result, refused } from '../result.ts';
import { brokenConstraint } from './broken-constraint.ts';
import type { Refusal } from './refusal.ts';
import { transact } from './transact.ts';
import type { UnitOfWork } from './unit-of-work.ts';
import type { InputSchema, Performer } from './use-case.ts';

/**
 * Something that changes the system and that anybody may ask, since what they hold says that they may: the token of a
 * mail for one. Its transaction sees everything.
 */
export interface OpenUseCase<Schema extends InputSchema, Value> {
  /** Name under which the trail knows who asked, where nobody signed in. */
  readonly name: string;
  readonly input: Schema;
  /** Refusal codes of the constraints of the database that the work of others can break, by their names. */
  readonly constraints?: Readonly<Record<string, string>>;
  /** Loads, decides, writes and records, in one transaction; a refusal undoes it all. */
  readonly run: (
    uow: UnitOfWork,
    input: v.InferOutput<Schema>,
    viewer: Viewer | null,
  ) => Promise<Result<Value, Refusal>>;
}

/** Performs it. Refuses `INPUT_INVALID` with what is wrong, and with its own code what a constraint refused. */
export async function performOpen<Schema extends InputSchema, Value>(
  { pool, requestId, now, viewer: whoAsks }: Performer,
  { name, input: schema, constraints = {}, run }: OpenUseCase<Schema, Value>,
  input: unknown,
): Promise<Result<Value, Refusal>> {
  const viewer = await whoAsks();
  const parsed = v.safeParse(schema, input);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', code: issue.message }));
    return refused({ code: 'INPUT_INVALID', problems });
  }
  const caller = viewer?.caller ?? ({ kind: 'SYSTEM', id: name } as const);
  const settings = { ...SYSTEM_SETTINGS, 'delibere.account': viewer?.accountId ?? '' };
  try {
    return await transact(pool, { caller, requestId, now, settings }, (uow) => run(uow, parsed.output, viewer));
  } catch (error) {
    const code = constraints[brokenConstraint(error) ?? ''];
    if (code === undefined) throw error;
    return refused({ code });
  }
}

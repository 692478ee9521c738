import type pg from 'pg';
import type { Grant, Viewer } from '../../../../kernel/authorisation/viewer.ts';
import { type InputSchema, perform, type UseCase } from '../../../../kernel/write/use-case.ts';
import { RIGHTS } from '../../../identity/index.ts';
import { daysBefore } from './days-before.ts';

/** Somebody who makes the demonstration by what the program can do, on a day of their own. */
export interface DemoActor {
  /** Does it, or throws the refusal: what is made is known to be right. */
  do<Schema extends InputSchema, Value>(useCase: UseCase<Schema, Value>, input: unknown): Promise<Value>;
}

/** @param days before today on which it is done */
export function demoActor(
  pool: Pick<pg.Pool, 'connect'>,
  now: Date,
  days: number,
  who: { readonly personId: string | null; readonly grants: readonly Grant[]; readonly accountId?: string },
): DemoActor {
  const at = daysBefore(now, days);
  const { accountId = null } = who;
  const viewer: Viewer = {
    ...who,
    caller: accountId === null ? { kind: 'SYSTEM', id: 'demo' } : { kind: 'ACCOUNT', id: accountId },
    accountId,
    identifiedAt: at,
    name: 'Démonstration',
    email: 'demo@demo.example',
    language: 'fr',
    secondFactor: 'NOT_NEEDED',
  };
  const performer = { pool, rights: RIGHTS, requestId: 'demo', now: at, viewer: async () => viewer };
  return {
    do: async (useCase, input) => {
      const result = await perform(performer, useCase, input);
      if (!result.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(result.refusal)}`);
      return result.value;
    },
  };
}

import { getMigrations } from 'better-auth/db/migration';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../testkit/index.ts';
import { AttemptLog } from '../persistence/attempts.ts';
import { signInPool } from '../persistence/sign-in-pool.ts';
import { createAuth } from '../sign-in/auth.ts';

test('the library wants no table and no column that our migrations do not make', async () => {
  const database = await testDatabase();
  const pool = signInPool(database.url, () => undefined);
  const warnings: string[] = [];
  const secret = 'a secret of tests, of forty characters..';
  const auth = createAuth({
    pool,
    secret,
    publicUrl: 'http://localhost:4000',
    providers: [],
    attempts: new AttemptLog(pool, secret),
    sendMail: async () => undefined,
    afterAnswer: () => undefined,
    onError: () => undefined,
    now: () => new Date(),
  });
  const logger = { level: 'warn', log: (_: unknown, message: string) => void warnings.push(message) } as const;
  const wanted = await getMigrations({ ...auth.options, logger });
  const { toBeCreated, toBeAdded, toBeAddedIndexes, unsafeChanges, schemaProblems } = wanted;
  expect({ toBeCreated, toBeAdded, toBeAddedIndexes, unsafeChanges, schemaProblems, warnings }).toEqual({
    toBeCreated: [],
    toBeAdded: [],
    toBeAddedIndexes: [],
    unsafeChanges: [],
    schemaProblems: [],
    warnings: [],
  });
  expect((await wanted.compileMigrations()).replace(';', '')).toBe('');
  await pool.end();
  await database.close();
});

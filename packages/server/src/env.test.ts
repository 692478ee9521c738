import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('defaults: port 4000, loopback, embedded database', () => {
  const env = readEnv({});
  expect(env).toMatchObject({ port: 4000, host: '127.0.0.1', databaseUrl: undefined, mode: 'production' });
  expect(env.dataDir).toMatch(/\.data$/);
});

test('answers are kept in 64 megabytes, or in what is said; off keeps none', () => {
  expect(readEnv({}).cacheBytes).toBe(67_108_864);
  expect(readEnv({ CACHE_MB: '2' }).cacheBytes).toBe(2_097_152);
  expect(['off', '0'].map((CACHE_MB) => readEnv({ CACHE_MB }).cacheBytes)).toEqual([undefined, undefined]);
  expect(readEnv({ TRUSTED_DOCUMENTS_ONLY: 'true' }).trustedDocumentsOnly).toBe(true);
});

test('an empty variable counts as absent', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '' })).toEqual(readEnv({}));
});

test.each([
  [{ PORT: 'abc' }, 'The setting PORT must be a whole number from 1 to 65535.'],
  [{ PORT: '70000' }, 'The setting PORT must be a whole number from 1 to 65535.'],
  [{ DATABASE_URL: 'mysql://x' }, 'The setting DATABASE_URL must look like postgres://user:password@host:5432/name.'],
  [{ NODE_ENV: 'prod' }, 'The setting NODE_ENV must be production, development or test.'],
  [{ CACHE_MB: '1.5' }, 'The setting CACHE_MB must be a whole number of megabytes, or off.'],
  [{ TRUSTED_DOCUMENTS_ONLY: 'yes' }, 'The setting TRUSTED_DOCUMENTS_ONLY must be true or false.'],
  [{ LOG_LEVEL: 'loud' }, 'The setting LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace.'],
])('a bad value is refused in one sentence: %j', (source, sentence) => {
  expect(() => readEnv(source)).toThrow(expect.objectContaining({ code: 'SETTING_INVALID', message: sentence }));
});

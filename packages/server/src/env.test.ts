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

const NETWORKS = 'The setting TRUSTED_PROXIES must list addresses or networks: 10.0.0.7, 10.0.0.0/8, loopback.';

test.each([
  [{ PORT: 'abc' }, 'The setting PORT must be a whole number from 1 to 65535.'],
  [{ PORT: '70000' }, 'The setting PORT must be a whole number from 1 to 65535.'],
  [{ DATABASE_URL: 'mysql://x' }, 'The setting DATABASE_URL must look like postgres://user:password@host:5432/name.'],
  [{ NODE_ENV: 'prod' }, 'The setting NODE_ENV must be production, development or test.'],
  [{ CACHE_MB: '1.5' }, 'The setting CACHE_MB must be a whole number of megabytes, or off.'],
  [{ TRUSTED_DOCUMENTS_ONLY: 'yes' }, 'The setting TRUSTED_DOCUMENTS_ONLY must be true or false.'],
  [
    { SMTP_URL: 'smtp.example', MAIL_FROM: 'a@b.example' },
    'The setting SMTP_URL must look like smtp://user:password@host:587 or smtps://user:password@host:465.',
  ],
  [{ SMTP_URL: 'smtp://h' }, 'The setting MAIL_FROM must say who mails come from, as SMTP_URL is set.'],
  [
    { SMTP_URL: 'smtp://h', MAIL_FROM: 'a@b.example, c@d.example' },
    'The setting MAIL_FROM must look like Name <address@example.org>.',
  ],
  [
    { PUBLIC_URL: 'http://delibere.example' },
    'The setting PUBLIC_URL must look like https://delibere.example, without a path; http:// is for localhost only.',
  ],
  [{ AUTH_SECRET: 'short' }, 'The setting AUTH_SECRET must have 32 characters or more.'],
  [
    { OIDC_PROVIDERS: '[{"id":"x"}]' },
    'The setting OIDC_PROVIDERS must be a JSON list of { id, name, issuer, clientId, clientSecret, emailDomains }.',
  ],
  [{ LOG_LEVEL: 'loud' }, 'The setting LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace.'],
  [{ TRUSTED_PROXIES: 'proxy' }, NETWORKS],
  [{ TRUSTED_PROXIES: '10.0.0.0/33' }, NETWORKS],
  [{ TRUSTED_PROXIES: '10.0.0.1,,' }, NETWORKS],
  [
    { RATE_LIMIT_PER_ADDRESS: '-1' },
    'The setting RATE_LIMIT_PER_ADDRESS must be a whole number of requests per minute, or off.',
  ],
  [
    { RATE_LIMIT_PER_KEY: 'many' },
    'The setting RATE_LIMIT_PER_KEY must be a whole number of requests per minute, or off.',
  ],
])('a bad value is refused in one sentence: %j', (source, sentence) => {
  expect(() => readEnv(source)).toThrow(expect.objectContaining({ code: 'SETTING_INVALID', message: sentence }));
});

test('proxies are a list of addresses and networks', () => {
  expect(readEnv({ TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,2001:db8::/32' }).trustedProxies).toEqual([
    'loopback',
    '10.0.0.0/8',
    '2001:db8::/32',
  ]);
  expect(readEnv({}).trustedProxies).toEqual([]);
});

test('callers are counted unless all counts are off', () => {
  expect(readEnv({}).rateLimits).toEqual({ perAddress: 3_000, perKey: 3_000, costPerAddress: 1_000_000 });
  expect(readEnv({ RATE_LIMIT_PER_ADDRESS: '60' }).rateLimits).toMatchObject({ perAddress: 60, perKey: 3_000 });
  expect(readEnv({ RATE_LIMIT_PER_ADDRESS: 'off' }).rateLimits?.perAddress).toBe(Number.MAX_SAFE_INTEGER);
  expect(
    readEnv({ RATE_LIMIT_PER_ADDRESS: 'off', RATE_LIMIT_PER_KEY: '0', COST_LIMIT_PER_ADDRESS: 'off' }).rateLimits,
  ).toBeUndefined();
});

test('mails go to the server named, in the name of who is said; to none by default', () => {
  expect(readEnv({}).mail).toBeUndefined();
  const from = 'Délibéré <ne-pas-repondre@jury.example>';
  expect(readEnv({ SMTP_URL: 'smtps://u:p%40ss@mail.example', MAIL_FROM: from }).mail).toEqual({
    server: { host: 'mail.example', port: 465, tls: 'IMPLICIT', login: { user: 'u', pass: 'p@ss' } },
    from: { name: 'Délibéré', address: 'ne-pas-repondre@jury.example' },
  });
});

test('browsers find the server where it is said, or on this machine', () => {
  expect(readEnv({ PORT: '4100' }).publicUrl).toBe('http://localhost:4100');
  expect(readEnv({ PUBLIC_URL: 'https://delibere.example/' }).publicUrl).toBe('https://delibere.example');
});

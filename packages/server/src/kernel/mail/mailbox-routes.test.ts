import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../testkit/index.ts';
import { accepted } from '../result.ts';
import { transact } from '../write/transact.ts';
import { queueMail } from './index.ts';

const LINK = 'https://jury.example/connexion?token=s3cret';
let database: TestDatabase;
let server: pg.Pool;
const ids: string[] = [];
beforeAll(async () => {
  database = await testDatabase();
  server = new pg.Pool({ connectionString: database.url, options: '-c role=delibere_server' });
  for (const minute of [1, 2, 3]) {
    const request = {
      caller: { kind: 'SYSTEM', id: 'test' },
      requestId: null,
      now: new Date(minute * 60_000),
    } as const;
    await transact(server, request, async (uow) => {
      const text = { subject: `Mail ${minute}`, greeting: 'Bonjour,', paragraphs: ['<i>a</i>'], footer: 'f' };
      const action = { label: 'Ouvrir', url: LINK };
      const attachments = [
        { filename: 'procès (1).pdf', contentType: 'application/pdf', content: Buffer.from([0, 255, 10]) },
        { filename: 'a.html', contentType: 'text/html', content: Buffer.from('<script>1</script>') },
      ];
      const mail = { kind: 'TEST', to: 'a@b.example', language: 'fr', text: { ...text, action }, attachments } as const;
      ids.push(await queueMail(uow, mail));
      return accepted(null);
    });
  }
});
afterAll(async () => {
  await server.end();
  await database.close();
});

async function within(
  mode: 'production' | 'development' | 'test',
  look: (api: TestApp) => Promise<void>,
): Promise<void> {
  const api = await testApp(database.url, { env: { mode, logLevel: 'error' } });
  try {
    await look(api);
  } finally {
    await api.close();
  }
}

test('in development the mailbox lists mails, the newest first, and shows one', () =>
  within('development', async (api) => {
    const list = await api.inject({ url: '/dev/mailbox/messages' });
    expect(list.headers['cache-control']).toBe('no-store');
    expect(list.json().messages.map(({ subject }: { subject: string }) => subject)).toEqual([
      'Mail 3',
      'Mail 2',
      'Mail 1',
    ]);
    expect(list.body).not.toContain('s3cret');
    const one = await api.inject({ url: `/dev/mailbox/messages/${ids[0]}` });
    expect(one.json()).toMatchObject({
      id: ids[0],
      kind: 'TEST',
      to: 'a@b.example',
      subject: 'Mail 1',
      state: 'QUEUED',
      link: LINK,
      text: expect.stringContaining('<i>a</i>'),
      html: expect.stringContaining('&lt;i&gt;a&lt;/i&gt;'),
    });
  }));

test('a mail is shown alone, in a frame of ours, where nothing of it runs or loads', () =>
  within('development', async (api) => {
    const { headers, body } = await api.inject({ url: `/dev/mailbox/messages/${ids[0]}/html` });
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox`,
    );
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(body).toContain('<base target="_blank">');
  }));

test('attachments are told by name and size, and given to be kept, never shown', () =>
  within('development', async (api) => {
    const url = `/dev/mailbox/messages/${ids[0]}`;
    const one = await api.inject({ url });
    expect(one.json().attachments).toEqual([
      { filename: 'procès (1).pdf', contentType: 'application/pdf', size: 3 },
      { filename: 'a.html', contentType: 'text/html', size: 18 },
    ]);
    const [pdf, html] = [
      await api.inject({ url: `${url}/attachments/0` }),
      await api.inject({ url: `${url}/attachments/1` }),
    ];
    expect([...(pdf?.rawPayload ?? [])]).toEqual([0, 255, 10]);
    expect(pdf?.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''proc%C3%A8s%20%281%29.pdf`,
      'cache-control': 'no-store',
    });
    expect(html?.headers['content-disposition']).toContain('attachment;');
    expect(html?.headers['content-security-policy']).toContain('sandbox');
    for (const place of ['2', '9', '10', '-1', 'x', '0;'])
      expect((await api.inject({ url: `${url}/attachments/${place}` })).statusCode).toBe(404);
  }));

test('what is not there is not found', () =>
  within('development', async (api) => {
    for (const id of ['00000000-0000-4000-8000-000000000000', 'x', `${ids[0]}'--`, '..%2f'])
      for (const end of ['', '/html', '/attachments/0'])
        expect((await api.inject({ url: `/dev/mailbox/messages/${id}${end}` })).statusCode).toBe(404);
  }));

test.each(['production', 'test'] as const)('none of it exists in %s', (mode) =>
  within(mode, async (api) => {
    for (const url of ['', `/${ids[0]}`, `/${ids[0]}/html`, `/${ids[0]}/attachments/0`].map(
      (end) => `/dev/mailbox/messages${end}`,
    ))
      for (const accept of ['application/json', '*/*', 'text/html']) {
        const { statusCode, body } = await api.inject({ url, headers: { accept } });
        if (accept !== 'text/html') expect(statusCode).toBe(404);
        expect(body).not.toMatch(/s3cret|Mail \d|a@b\.example/);
      }
  }),
);

import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { smtpTransport } from './smtp.ts';
import type { SmtpServer } from './smtp-settings.ts';
import type { Delivery } from './transport.ts';

const open: (() => Promise<unknown>)[] = [];
const taken: string[] = [];
afterEach(async () => {
  taken.splice(0);
  await Promise.all(open.splice(0).map((close) => close()));
});

async function receive(stream: Readable, done: () => void): Promise<void> {
  taken.push(await text(stream));
  done();
}

/** A server with STARTTLS, its certificate signed by nobody, that lets in u with p. */
async function guarded(disabledCommands: string[] = []): Promise<number> {
  const peer = new SMTPServer({
    disabledCommands,
    disableReverseLookup: true,
    allowInsecureAuth: true,
    closeTimeout: 100,
    onAuth: ({ username, password }, _, done) =>
      username === 'u' && password === 'p' ? done(null, { user: 'u' }) : done(new Error('no')),
    onData: (stream, _, done) => void receive(stream, done),
  });
  peer.on('error', () => undefined);
  open.push(() => new Promise<void>((resolve) => peer.close(resolve)));
  return portOf(peer.listen(0, '127.0.0.1'));
}

async function portOf(server: Server): Promise<number> {
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}

async function deliver(server: Pick<SmtpServer, 'port'> & Partial<SmtpServer>): Promise<Delivery> {
  const transport = smtpTransport(
    {
      server: { host: '127.0.0.1', tls: 'NONE', login: undefined, ...server },
      from: { name: 'Délibéré', address: 'no-reply@jury.example' },
    },
    { waits: { greetingTimeout: 300, socketTimeout: 500 } },
  );
  const mail = {
    id: '1',
    recipient: 'marie@union.example',
    subject: 'Été',
    text: 'é',
    html: '<p>é</p>',
    attachments: [],
  };
  return transport.deliver({ ...mail, messageId: '<1@jury.example>' });
}

test('the right login is let in; a wrong one is our fault, and no mail is lost to it', async () => {
  const port = await guarded(['STARTTLS']);
  expect(await deliver({ port, login: { user: 'u', pass: 'wrong' } })).toMatchObject({ outcome: 'NOT_NOW' });
  expect(await deliver({ port })).toMatchObject({ outcome: 'NOT_NOW', reason: expect.stringContaining('530') });
  expect(taken).toEqual([]);
  expect(await deliver({ port, login: { user: 'u', pass: 'p' } })).toEqual({ outcome: 'TAKEN' });
  expect(taken).toHaveLength(1);
});

test('a server without TLS, or whose certificate nobody vouches for, is given nothing, not even the login', async () => {
  const login = { user: 'u', pass: 'p' };
  for (const disabled of [['STARTTLS'], []])
    expect(await deliver({ port: await guarded(disabled), tls: 'STARTTLS', login })).toMatchObject({
      outcome: 'NOT_NOW',
      reason: expect.stringMatching(/STARTTLS|certificate/i),
    });
  expect(taken).toEqual([]);
});

test.each([
  ['before it greets', []],
  ['when it is told the sender', ['220 x', '250 x']],
  ['when it is told the recipient', ['220 x', '250 x', '250 ok']],
])('a server that falls silent %s has not taken the mail', async (_, replies) => {
  expect(await deliver({ port: await scripted(replies) })).toMatchObject({ outcome: 'NOT_NOW' });
});

test('a server that falls silent once it has the mail may have taken it', async () => {
  const port = await scripted(['220 x', '250 x', '250 ok', '250 ok', '354 go']);
  expect(await deliver({ port })).toMatchObject({ outcome: 'UNCERTAIN' });
});

test.each([
  ['450 later', 'NOT_NOW'],
  ['552 too large', 'REFUSED'],
])('asked to take a mail, a server says %s', async (reply, outcome) => {
  expect(await deliver({ port: await scripted(['220 x', '250 x', '250 ok', '250 ok', reply]) })).toMatchObject({
    outcome,
  });
});

test('a server that turns everybody away has said nothing of the mail', async () => {
  expect(await deliver({ port: await scripted(['554 no service']) })).toMatchObject({ outcome: 'NOT_NOW' });
});

/** Says its replies one by one, a line of the client for each after the first, then nothing more. */
async function scripted(replies: readonly string[]): Promise<number> {
  const server = createServer((socket) => {
    const left = [...replies];
    const next = (): void => {
      const reply = left.shift();
      if (reply !== undefined) socket.write(`${reply}\r\n`);
    };
    socket.on('error', () => undefined);
    socket.on('data', next);
    next();
  }).listen(0, '127.0.0.1');
  open.push(async () => server.close());
  return portOf(server);
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessRows } from '../../../testkit/access/access-rows.ts';
import { type AccessWorld, accessWorld, type Somebody } from '../../../testkit/access/access-world.ts';

let world: AccessWorld;
let administrator: Somebody;
beforeAll(async () => {
  world = await accessWorld();
  administrator = await world.somebody('ADMINISTRATOR');
});
afterAll(() => world.close());

const LIST = '{ uncertainMails { id kind to writtenAt messageId allowedSettlements } }';
const SETTLE = `mutation ($input: SettleMailInput!) { settleMail(input: $input) {
  ... on MailSettled { id } ... on Refused { code problems { path code } } } }`;

const uncertain = (): Promise<string> => accessRows(world.database.pool).uncertainMail();
async function listed(who = administrator): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { data, errors } = await world.ask(who, LIST);
  expect(errors).toEqual([]);
  return data.uncertainMails;
}
async function settle(id: string, as: string, reason = 'Vu dans le journal du serveur'): Promise<unknown> {
  const { data, errors } = await world.ask(administrator, SETTLE, { input: { id, as, reason } });
  expect(errors).toEqual([]);
  return data.settleMail;
}
async function stored(id: string): Promise<unknown> {
  const { rows } = await world.database.pool.query(
    `SELECT state, sent_at IS NOT NULL AS sent, text, html, link FROM mail.message WHERE id = $1`,
    [id],
  );
  return rows[0];
}
async function jobs(id: string): Promise<number> {
  const { rows } = await world.database.pool.query('SELECT FROM graphile_worker.jobs WHERE key = $1', [`mail ${id}`]);
  return rows.length;
}

test('a mail nobody knows the fate of is told by its kind, address and day, never by what it says', async () => {
  const id = await uncertain();
  const mails = await listed();
  expect(mails.find((mail) => mail.id === id)).toEqual({
    id,
    kind: 'ROLE_CHANGED',
    to: expect.stringMatching(/@exemple\.example$/),
    writtenAt: '2026-01-01T00:00:00.000Z',
    messageId: expect.stringMatching(/^<.+@jury\.example>$/),
    allowedSettlements: ['SENT', 'SEND_AGAIN'],
  });
  const auditor = await world.somebody('AUDITOR');
  expect((await listed(auditor)).find((mail) => mail.id === id)).toMatchObject({ allowedSettlements: [] });
});

test('considered sent, it is not sent again, and a link in it is gone', async () => {
  const id = await uncertain();
  await world.database.pool.query(`UPDATE mail.message SET link = 'https://jury.example/x#key' WHERE id = $1`, [id]);
  expect(await settle(id, 'SENT')).toEqual({ id });
  expect(await stored(id)).toEqual({ state: 'SENT', sent: true, text: null, html: null, link: null });
  expect(await jobs(id)).toBe(0);
  expect((await listed()).some((mail) => mail.id === id)).toBe(false);
  expect(await settle(id, 'SEND_AGAIN')).toMatchObject({ code: 'ALREADY_SETTLED' });
});

test('sent again, it waits in the queue with what it says', async () => {
  const id = await uncertain();
  expect(await settle(id, 'SEND_AGAIN')).toEqual({ id });
  expect(await stored(id)).toMatchObject({ state: 'QUEUED', sent: false, text: 'Essai' });
  expect(await jobs(id)).toBe(1);
});

test('two who settle one mail at the same moment: one is told that it is settled', async () => {
  const id = await uncertain();
  const done = await Promise.all([settle(id, 'SEND_AGAIN'), settle(id, 'SENT')]);
  expect(done).toContainEqual({ id });
  expect(done).toContainEqual({ code: 'ALREADY_SETTLED', problems: [] });
});

test('one that is of no use any more is not sent again', async () => {
  const id = await uncertain();
  await world.database.pool.query(`UPDATE mail.message SET expires_at = '2026-01-02' WHERE id = $1`, [id]);
  expect((await listed()).find((mail) => mail.id === id)).toMatchObject({ allowedSettlements: ['SENT'] });
  expect(await settle(id, 'SEND_AGAIN')).toMatchObject({ code: 'MAIL_EXPIRED' });
});

test('it is asked why, and what was done is in the trail without the address', async () => {
  const id = await uncertain();
  expect(await settle(id, 'SENT', ' ')).toEqual({
    code: 'INPUT_INVALID',
    problems: [{ path: 'reason', code: 'REQUIRED' }],
  });
  expect(await settle(crypto.randomUUID(), 'SENT')).toMatchObject({ code: 'NOT_FOUND' });
  await settle(id, 'SENT');
  const { rows } = await world.database.pool.query(
    `SELECT kind, before, after, reason FROM audit.event WHERE object_type = 'MAIL' AND object_id = $1`,
    [id],
  );
  const after = { mail: 'ROLE_CHANGED', settledAs: 'SENT' };
  expect(rows).toEqual([{ kind: 'MAIL_SETTLED', before: null, after, reason: 'Vu dans le journal du serveur' }]);
});

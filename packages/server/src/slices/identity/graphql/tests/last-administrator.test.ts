import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AccessWorld, accessWorld, type Somebody } from '../../../../../testkit/access/access-world.ts';
import { mutation } from '../../../../../testkit/access/documents.ts';

let world: AccessWorld;
beforeEach(async () => {
  world = await accessWorld();
});
afterEach(() => world.close());

async function grantOf({ id }: Somebody): Promise<string> {
  const { rows } = await world.server.query('SELECT id FROM identity.role_grant WHERE account_id = $1', [id]);
  return rows[0]?.id;
}

async function revoke(who: Somebody, whose: Somebody): Promise<string | undefined> {
  const input = { id: await grantOf(whose), reason: 'essai' };
  const { data } = await world.ask(who, mutation('revokeGrant'), { input });
  return data?.result.code;
}

async function disable(who: Somebody, whose: Somebody): Promise<string | undefined> {
  const { data } = await world.ask(who, mutation('disableAccount'), { input: { id: whose.id, reason: 'essai' } });
  return data?.result.code;
}

async function administrators(): Promise<number> {
  const { rows } = await world.server.query(`SELECT count(*)::int AS count FROM identity.role_grant g
    JOIN identity.account a ON a.id = g.account_id
    WHERE g.role = 'ADMINISTRATOR' AND g.revoked_at IS NULL AND a.disabled_at IS NULL
      AND '2026-11-26' BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')`);
  return rows[0].count;
}

test('the last administrator keeps their role', async () => {
  const last = await world.somebody('ADMINISTRATOR');
  expect(await revoke(last, last)).toBe('LAST_ADMINISTRATOR');
  expect(await administrators()).toBe(1);
});

test('one who is closed, whose role is over or to come, does not count as another', async () => {
  const last = await world.somebody('ADMINISTRATOR');
  const closed = await world.somebody('ADMINISTRATOR');
  await world.somebody('ADMINISTRATOR', null, { from: '2026-11-27' });
  await world.somebody('ADMINISTRATOR', null, { to: '2026-11-25' });
  expect(await disable(last, closed)).toBeUndefined();
  expect(await revoke(last, last)).toBe('LAST_ADMINISTRATOR');
  expect(await revoke(last, closed), 'a role that opens nothing can be taken back').toBeUndefined();
});

test('one of two may give the role up', async () => {
  const [one] = [await world.somebody('ADMINISTRATOR'), await world.somebody('ADMINISTRATOR')];
  expect(await revoke(one, one)).toBeUndefined();
  expect(await administrators()).toBe(1);
});

/** What each of two does to the other at the same time. */
const DUELS = [
  ['take each other’s role', revoke, revoke],
  ['close each other’s account', disable, disable],
  ['take a role and close an account', revoke, disable],
] as const;

test.each(DUELS)('of two who %s at once, one stays', async (_, first, second) => {
  for (let round = 0; round < 8; round += 1) {
    const [one, other] = [await world.somebody('ADMINISTRATOR'), await world.somebody('ADMINISTRATOR')];
    await Promise.all([first(one, other), second(other, one)]);
    expect(await administrators(), `round ${round}`).toBe(1);
    await world.database.pool.query(`TRUNCATE identity.role_grant CASCADE`);
  }
});

test('of six who all take every role at once, one stays', async () => {
  const all = await Promise.all(Array.from({ length: 6 }, () => world.somebody('ADMINISTRATOR')));
  await Promise.all(all.flatMap((who) => all.map((whose) => revoke(who, whose))));
  expect(await administrators()).toBe(1);
});

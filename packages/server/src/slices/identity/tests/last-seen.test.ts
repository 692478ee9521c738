import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PASSWORD, type SignInApp, signInApp } from '../../../../testkit/sign-in/sign-in-app.ts';

let api: SignInApp;
beforeAll(async () => {
  api = await signInApp();
});
afterAll(async () => {
  await api.close();
});

/** When the sessions of an account were last seen, null where they were not since they began, and by which version of their row. */
async function seen(account: string): Promise<{ readonly at: Date | null; readonly version: string }> {
  const { rows } = await api.database.pool.query<{ at: Date | null; version: string }>(
    'SELECT seen_at AS at, xmin::text AS version FROM identity.session WHERE account_id = $1',
    [account],
  );
  const [row] = rows;
  if (!row) throw new Error('There is no session');
  return row;
}

test('a session says when it was last seen: one write in five minutes at most, and no event of the trail', async () => {
  const id = await api.account('seen@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('seen@branche.example');
  const opened = await seen(id);
  const history = await api.history(id);
  for (let n = 0; n < 3; n += 1) await api.viewer(browser);
  expect(await seen(id)).toEqual(opened);
  expect(opened.at).toBeNull();

  api.wait(5 * 60);
  await Promise.all(Array.from({ length: 8 }, () => api.viewer(browser)));
  const after = await vi.waitFor(async () => {
    const found = await seen(id);
    expect(found.at).not.toBeNull();
    return found;
  });
  expect(Math.abs((after.at?.getTime() ?? 0) - (Date.now() + 5 * 60_000))).toBeLessThan(60_000);
  for (let n = 0; n < 3; n += 1) await api.viewer(browser);
  expect(await seen(id)).toEqual(after);

  api.wait(5 * 60 + 60);
  await api.viewer(browser);
  await vi.waitFor(async () => expect((await seen(id)).at).not.toEqual(after.at));
  expect(await api.history(id)).toEqual(history);

  const [listed] = (await browser.get('/api/auth/list-sessions')).json();
  expect(Date.parse(listed.seenAt)).toBe((await seen(id)).at?.getTime());
});

test('a session that is over, or one nobody opened, is not seen', async () => {
  const id = await api.account('gone@branche.example', { password: PASSWORD });
  const browser = await api.signedIn('gone@branche.example');
  api.wait(8 * 24 * 3_600);
  expect(await api.viewer(browser)).toBeNull();
  expect(await api.viewer(api.browser())).toBeNull();
  expect((await seen(id)).at).toBeNull();
});

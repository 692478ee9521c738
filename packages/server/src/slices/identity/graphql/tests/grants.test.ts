import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccessWorld, accessWorld, type Somebody } from '../../../../../testkit/access/access-world.ts';
import { type AccessMutation, mutation } from '../../../../../testkit/access/documents.ts';
import { juryWorld } from '../../../../../testkit/jury-world.ts';

let world: AccessWorld;
let administrator: Somebody;
beforeAll(async () => {
  world = await accessWorld();
  administrator = await world.somebody('ADMINISTRATOR');
});
afterAll(() => world.close());

// biome-ignore lint/suspicious/noExplicitAny: the shape is the document's
async function done(who: Somebody, name: AccessMutation, input: object): Promise<any> {
  const { data, errors } = await world.ask(who, mutation(name), { input });
  expect(errors).toEqual([]);
  return data.result;
}

const LIST = '{ accounts(first: 1) { nodes { id } } }';
const union = (): string => world.organisations.get('UNION') ?? '';
const right = (parts: object = {}): object => ({
  role: 'DELEGATION_LEAD',
  scopeKind: 'ORGANISATION',
  scopeId: union(),
  from: '2026-11-26',
  ...parts,
});

test('a role that is given counts at the next request, is recorded, and told by mail', async () => {
  const somebody = await world.somebody(null);
  expect((await world.ask(somebody, '{ organisations { totalCount } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const { account } = await done(administrator, 'giveGrant', { accountId: somebody.id, ...right() });
  expect(account.grants).toMatchObject([
    { role: 'DELEGATION_LEAD', state: 'IN_FORCE', mayRevoke: true, scope: { id: union(), name: 'Essai UNION' } },
  ]);
  expect((await world.ask(somebody, '{ organisations { totalCount } }')).errors).toEqual([]);
  expect(await world.history(somebody.id)).toContain('ROLE_GRANTED');
  const mails = await world.mails();
  expect(mails.filter(({ recipient }) => recipient === somebody.email)).toMatchObject([{ kind: 'ROLE_CHANGED' }]);
});

test('a role that is taken back no longer counts at the next request', async () => {
  const auditor = await world.somebody('AUDITOR');
  expect((await world.ask(auditor, LIST)).errors).toEqual([]);
  const { data } = await world.ask(administrator, `{ account(id: "${auditor.id}") { grants { id } } }`);
  const [grant] = data.account.grants;
  const { account } = await done(administrator, 'revokeGrant', { id: grant.id, reason: 'a changé de poste' });
  expect(account.grants).toMatchObject([{ state: 'REVOKED', reason: 'a changé de poste', mayRevoke: false }]);
  expect((await world.ask(auditor, LIST)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const again = await done(administrator, 'revokeGrant', { id: grant.id, reason: 'encore' });
  expect(again).toMatchObject({ code: 'ALREADY_ENDED' });
});

test('a role counts from the morning of its first day to the end of its last', async () => {
  const somebody = await world.somebody(null);
  const period = { role: 'AUDITOR', scopeKind: 'NATIONAL', scopeId: null, from: '2026-11-27', to: '2026-11-28' };
  const { account } = await done(administrator, 'giveGrant', { accountId: somebody.id, ...period });
  expect(account.grants).toMatchObject([{ state: 'TO_COME' }]);
  const seen = async (): Promise<unknown> => (await world.ask(somebody, LIST)).errors[0]?.extensions.code;
  const HOUR = 3_600;
  expect(await world.later(12 * HOUR - 1, seen)).toBe('FORBIDDEN');
  expect(await world.later(12 * HOUR, seen)).toBeUndefined();
  expect(await world.later(60 * HOUR - 1, seen)).toBeUndefined();
  expect(await world.later(60 * HOUR, seen)).toBe('FORBIDDEN');
});

test.each([
  ['a scope the role cannot have', { role: 'ADMINISTRATOR' }, 'scopeKind', 'WRONG_SCOPE'],
  ['a national role with an object', { role: 'AUDITOR', scopeKind: 'NATIONAL' }, 'scopeId', 'NOT_EXPECTED'],
  ['no object', { scopeId: null }, 'scopeId', 'REQUIRED'],
  ['an object of another kind', { role: 'COMPANY_TUTOR' }, 'scopeId', 'WRONG_KIND'],
  ['a centre that is a union', { role: 'EXAM_CENTRE_MANAGER', scopeKind: 'EXAM_CENTRE' }, 'scopeId', 'WRONG_KIND'],
  ['an object that is none', { scopeId: '00000000-0000-4000-8000-000000000000' }, 'scopeId', 'NOT_FOUND'],
  ['a case that is none', { role: 'ASSESSOR', scopeKind: 'CASE' }, 'scopeId', 'NOT_FOUND'],
  ['an id that is none', { scopeId: "' OR 1=1" }, 'scopeId', 'NOT_AN_ID'],
  ['days that have passed', { from: '2026-11-25' }, 'from', 'IN_THE_PAST'],
  ['an end before the beginning', { to: '2026-11-25' }, 'to', 'ENDS_BEFORE_IT_BEGINS'],
])('%s is refused where it stands', async (_, parts, path, code) => {
  const somebody = await world.somebody(null);
  const result = await done(administrator, 'giveGrant', { accountId: somebody.id, ...right(parts) });
  expect(result).toMatchObject({ code: 'INPUT_INVALID', problems: [{ path, code }] });
  expect(await world.history(somebody.id)).not.toContain('ROLE_GRANTED');
});

test('a role for one case is given, told by its session and its candidate, and taken back', async () => {
  const juries = juryWorld(world.database.pool);
  const session = await juries.session();
  const caseId = session.cases[0] ?? '';
  const name = `T-${session.id} · Camille `;
  for (const role of ['ASSESSOR', 'COMPANY_TUTOR', 'CANDIDATE']) {
    const somebody = await world.somebody(null);
    const given = { role, scopeKind: 'CASE', scopeId: caseId, from: '2026-11-26' };
    const { account } = await done(administrator, 'giveGrant', { accountId: somebody.id, ...given });
    expect(account.grants).toMatchObject([
      { role, scope: { kind: 'CASE', id: caseId, name: expect.stringContaining(name), case: { id: caseId, rank: 1 } } },
    ]);
    const own = await world.ask(
      somebody,
      '{ viewer { navigation roles { role scopeKind scopeName case { candidate examCentre } } } }',
    );
    expect(own.data.viewer.roles).toMatchObject([
      { role, scopeKind: 'CASE', scopeName: expect.stringContaining(name), case: { candidate: expect.any(String) } },
    ]);
    expect(own.data.viewer.navigation).toEqual(['MY_CASES', 'ACCOUNT']);
    const revoked = await done(administrator, 'revokeGrant', { id: account.grants[0].id, reason: 'Essai' });
    expect(revoked.account.grants).toMatchObject([{ state: 'REVOKED' }]);
  }
});

test('nobody gives themselves a role, nor gives one to nobody, twice, or to a closed account', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000';
  const somebody = await world.somebody(null);
  const give = async (accountId: string, parts = {}): Promise<{ code?: string }> =>
    done(administrator, 'giveGrant', { accountId, ...right(parts) });
  expect(await give(administrator.id)).toMatchObject({ code: 'OWN_ACCOUNT' });
  expect(await give(nobody)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await give(somebody.id)).not.toHaveProperty('code');
  expect(await give(somebody.id, { from: '2027-01-01' })).toMatchObject({ code: 'GRANT_OVERLAPS' });
  await done(administrator, 'disableAccount', { id: somebody.id, reason: 'parti' });
  expect(await give(somebody.id, { role: 'DELEGATION_MEMBER' })).toMatchObject({ code: 'ACCOUNT_DISABLED' });
});

test('an organisation that closes is given no role beyond its last day', async () => {
  const somebody = await world.somebody(null);
  const { rows } = await world.server.query(`INSERT INTO directory.organisation (id, kind, name, closed_on)
    VALUES (gen_random_uuid(), 'UNION', 'Fermé', '2026-12-31') RETURNING id`);
  const closing = right({ scopeId: rows[0].id });
  const given = { accountId: somebody.id, ...closing };
  expect(await done(administrator, 'giveGrant', given)).toMatchObject({
    code: 'ORGANISATION_CLOSED',
    facts: [{ name: 'closedOn', value: '2026-12-31' }],
  });
  expect(await done(administrator, 'giveGrant', { ...given, to: '2026-12-31' })).not.toHaveProperty('code');
});

test('a closed account is signed out, and its roles count again when it is opened', async () => {
  const somebody = await world.somebody('AUDITOR');
  const { account } = await done(administrator, 'disableAccount', { id: somebody.id, reason: 'appareil perdu' });
  expect(account.allowedActions).toEqual(['ENABLE']);
  expect((await world.ask(somebody, LIST)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const { rows } = await world.server.query(
    `SELECT kind, reason, actor_id FROM audit.event WHERE object_id = $1 AND kind = 'ACCOUNT_CHANGED'`,
    [somebody.id],
  );
  expect(rows).toEqual([{ kind: 'ACCOUNT_CHANGED', reason: 'appareil perdu', actor_id: administrator.id }]);
  const again = await done(administrator, 'disableAccount', { id: somebody.id, reason: 'encore' });
  expect(again).toMatchObject({ code: 'NOTHING_TO_CHANGE' });
  const opened = await done(administrator, 'enableAccount', { id: somebody.id, reason: 'retrouvé' });
  expect(opened.account).toMatchObject({ disabledAt: null, grants: [{ state: 'IN_FORCE' }] });
  expect((await world.ask(somebody, LIST)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('nobody closes their own account', async () => {
  const result = await done(administrator, 'disableAccount', { id: administrator.id, reason: 'fatigue' });
  expect(result).toMatchObject({ code: 'OWN_ACCOUNT' });
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { appByRole } from '../../../../testkit/app-by-role.ts';
import { account, append, organisation, person } from '../../../../testkit/audit-world.ts';
import type { Answer, TestApp } from '../../../../testkit/graphql-client.ts';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';

let database: TestDatabase;
let app: TestApp;
beforeAll(async () => {
  database = await testDatabase();
  app = await appByRole(database.url);
});
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(async () => {
  await database.pool.query(`SET session_replication_role = replica;
    TRUNCATE audit.chain, audit.event, audit.anchor, audit.anchored_chain; SET session_replication_role = origin`);
});

type Data = Answer['data'];

const AUDITOR = { 'x-role': 'AUDITOR' };
const ADMINISTRATOR = { 'x-role': 'ADMINISTRATOR' };

const TRAIL = `query ($filter: AuditFilter, $first: Int! = 50, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    object { type id label } actor { kind id label }
    nodes {
      id kind occurredAt place hash reason requestId changesLeftOut
      object { type id label erased } actor { kind id label } onBehalfOf { id label }
      changes { path before { value label } after { value label } }
      unchanged { path value { value label } }
    }
  }
}`;
const HISTORY = `query ($id: ID!, $order: HistoryOrder! = NEWEST_FIRST, $first: Int! = 50, $after: String) {
  objectHistory(type: ORGANISATION, id: $id, order: $order, first: $first, after: $after) {
    totalCount object { label } pageInfo { endCursor hasNextPage } nodes { id place kind }
  }
}`;

async function trail(filter: object = {}, page: object = {}): Promise<Data> {
  const { data, errors } = await app.ask(TRAIL, { filter, ...page }, AUDITOR);
  expect(errors).toEqual([]);
  return data.auditEvents;
}

const idsOf = async (filter: object): Promise<readonly string[]> =>
  (await trail(filter)).nodes.map(({ id }: { id: string }) => id);

test('an event is told with names of today, what changed in it, and its place in the chain', async () => {
  const { pool } = database;
  const union = await organisation(pool, 'Union des métaux');
  const paul = await person(pool, 'Paul', 'Martin');
  const marie = await account(pool, 'Marie Durand');
  const { rows } = await pool.query(
    `INSERT INTO directory.mandate (id, person_id, organisation_id, college, from_day)
     VALUES (gen_random_uuid(), $1, $2, 'UNIONS', '2026-01-01') RETURNING id`,
    [paul, union],
  );
  const mandate = rows[0].id;
  await append(pool, {
    kind: 'MANDATE_GIVEN',
    type: 'MANDATE',
    id: mandate,
    actor: ['ACCOUNT', marie],
    onBehalfOf: union,
    reason: 'Désignation du 3 mars',
    requestId: 'request-1',
    after: { personId: paul, organisationId: union, from: '2026-01-01', to: null },
  });
  const found = await trail();
  expect(found).toMatchObject({ totalCount: 1, object: null, actor: null });
  expect(found.nodes).toEqual([
    {
      id: expect.stringMatching(/^\d+$/),
      kind: 'MANDATE_GIVEN',
      occurredAt: expect.stringMatching(/^20\d\d-.*Z$/),
      place: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      reason: 'Désignation du 3 mars',
      requestId: 'request-1',
      changesLeftOut: 0,
      object: { type: 'MANDATE', id: mandate, label: 'Paul MARTIN (Union des métaux)', erased: false },
      actor: { kind: 'ACCOUNT', id: marie, label: 'Marie Durand' },
      onBehalfOf: { id: union, label: 'Union des métaux' },
      changes: [
        { path: 'personId', before: null, after: { value: paul, label: 'Paul MARTIN' } },
        { path: 'organisationId', before: null, after: { value: union, label: 'Union des métaux' } },
        { path: 'from', before: null, after: { value: '2026-01-01', label: null } },
      ],
      unchanged: [],
    },
  ]);
});

test('what nobody names, or names no more, is told by its id', async () => {
  const { pool } = database;
  await append(pool, { kind: 'INVITATION_SENT', type: 'INVITATION', id: 'not-a-uuid' });
  await append(pool, {
    kind: 'ACCOUNT_SIGN_IN_FAILED',
    type: 'ACCOUNT',
    id: 'f'.repeat(64),
    actor: ['ACCOUNT', 'gone'],
  });
  const { nodes } = await trail();
  expect(nodes.map(({ object, actor }: Data) => [object.label, actor.id, actor.label])).toEqual([
    [null, 'gone', null],
    [null, 'import', null],
  ]);
});

test('an erased person has no name any more, and the values the trail keeps of them are not shown', async () => {
  const { pool } = database;
  const id = await person(pool, 'Paul', 'Martin');
  const accountId = await account(pool, 'Paul Martin', id);
  await append(pool, {
    kind: 'PERSON_RECTIFIED',
    type: 'PERSON',
    id,
    before: { email: 'a@x.example', name: 'Martin' },
    after: { email: 'b@x.example', name: 'Martin' },
  });
  await append(pool, {
    kind: 'ACCOUNT_CHANGED',
    type: 'ACCOUNT',
    id: accountId,
    actor: ['ACCOUNT', accountId],
    after: { name: 'Paul Martin' },
  });
  await append(pool, { kind: 'MANDATE_ENDED', type: 'MANDATE', id: 'm', before: { personId: id } });
  await append(pool, { kind: 'PERSON_ERASED', type: 'PERSON', id, after: { kept: 'mandates' } });
  expect(JSON.stringify(await trail())).toMatch(/b@x\.example.*Paul MARTIN|Paul MARTIN.*b@x\.example/);
  await pool.query('UPDATE directory.person SET erased_at = now() WHERE id = $1', [id]);
  const after = await trail();
  expect(JSON.stringify(after)).not.toMatch(/Martin|x\.example/i);
  expect(after.nodes.map(({ changes, object }: Data) => [object.erased, changes])).toEqual([
    [true, [{ path: 'kept', before: null, after: { value: 'mandates', label: null } }]],
    [false, [{ path: 'personId', before: { value: id, label: null }, after: null }]],
    [true, [{ path: 'name', before: null, after: { value: null, label: null } }]],
    [true, [{ path: 'email', before: { value: null, label: null }, after: { value: null, label: null } }]],
  ]);
});

test('each filter finds what it says, and all of them together', async () => {
  const { pool } = database;
  const union = await organisation(pool, 'Union');
  const system = await append(pool, { kind: 'ORGANISATION_CREATED', type: 'ORGANISATION', id: union });
  const byKey = await append(pool, {
    kind: 'ORGANISATION_CHANGED',
    type: 'ORGANISATION',
    id: union,
    actor: ['API_KEY', 'k'],
    requestId: 'req-12345',
  });
  const other = await append(pool, {
    kind: 'ROLE_GRANTED',
    type: 'ROLE_GRANT',
    id: 'g',
    actor: ['ACCOUNT', 'k'],
    requestId: 'req-12345',
  });
  expect(await idsOf({})).toEqual([other, byKey, system]);
  expect(await idsOf({ kinds: ['ORGANISATION_CREATED', 'ROLE_GRANTED', 'ROLE_GRANTED'] })).toEqual([other, system]);
  expect(await idsOf({ kinds: [] })).toEqual([]);
  expect(await idsOf({ objectTypes: ['ORGANISATION'] })).toEqual([byKey, system]);
  expect(await idsOf({ object: { type: 'ORGANISATION', id: union }, kinds: ['ORGANISATION_CHANGED'] })).toEqual([
    byKey,
  ]);
  expect(await idsOf({ object: { type: 'PERSON', id: union } })).toEqual([]);
  expect(await idsOf({ actor: { kind: 'ACCOUNT', id: 'k' } })).toEqual([other]);
  expect(await idsOf({ actor: { kind: 'SYSTEM', id: 'import' } })).toEqual([system]);
  expect(await idsOf({ requestId: 'req-12345' })).toEqual([other, byKey]);
  expect(await idsOf({ requestId: 'req-12345', objectTypes: ['ROLE_GRANT'], kinds: ['ROLE_GRANTED'] })).toEqual([
    other,
  ]);
  const found = await trail({ object: { type: 'ORGANISATION', id: union }, actor: { kind: 'SYSTEM', id: 'import' } });
  expect(found.object).toEqual({ type: 'ORGANISATION', id: union, label: 'Union' });
  expect(found.actor).toEqual({ kind: 'SYSTEM', id: 'import', label: null });
  expect(found.totalCount).toBe(1);
});

test('days are those of Paris, the first and the last included', async () => {
  const { pool } = database;
  // The trail tells the time by itself: these are forged, as only its owner can.
  for (const [id, at] of [
    [1, '2026-06-30T21:59:59.999Z'],
    [2, '2026-06-30T22:00:00Z'],
    [3, '2026-07-01T21:59:59.999Z'],
    [4, '2026-07-01T22:00:00Z'],
  ]) {
    await pool.query(
      `INSERT INTO audit.event SELECT $1::bigint, $2, 'PERSON', 'p', $1::bigint, 'PERSON_CREATED', 'SYSTEM', 'import', NULL, NULL, NULL, NULL, NULL,
        sha256(''), sha256('')`,
      [id, at],
    );
  }
  expect(await idsOf({ from: '2026-07-01', to: '2026-07-01' })).toEqual(['3', '2']);
  expect(await idsOf({ from: '2026-07-02' })).toEqual(['4']);
  expect(await idsOf({ to: '2026-06-30', kinds: ['PERSON_CREATED'] })).toEqual(['1']);
  expect(await idsOf({ from: '2027-01-01', to: '2026-01-01' })).toEqual([]);
});

test('pages follow one another without a gap or a repeat while others write, whichever way they are found', async () => {
  const { pool } = database;
  const written: string[] = [];
  for (let n = 0; n < 25; n += 1) {
    const kind = n % 2 ? 'ORGANISATION_CHANGED' : 'ORGANISATION_CREATED';
    written.unshift(await append(pool, { kind, type: 'ORGANISATION', id: `o${n % 3}` }));
  }
  for (const filter of [
    {},
    { kinds: ['ORGANISATION_CHANGED', 'ORGANISATION_CREATED'] },
    { objectTypes: ['ORGANISATION'] },
  ]) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Data = await trail(filter, { first: 10, after });
      seen.push(...page.nodes.map(({ id }: { id: string }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      await append(pool, { kind: 'PERSON_CREATED', type: 'PERSON', id: 'p' });
    } while (after);
    expect(seen.filter((id) => written.includes(id))).toEqual(written);
    expect(new Set(seen).size).toBe(seen.length);
  }
});

test('the history of an object is told both ways, by its places', async () => {
  const { pool } = database;
  const union = await organisation(pool, 'Union of the North');
  for (let n = 0; n < 5; n += 1) await append(pool, { kind: 'ORGANISATION_CHANGED', type: 'ORGANISATION', id: union });
  await append(pool, { kind: 'ORGANISATION_CHANGED', type: 'ORGANISATION', id: 'another' });
  const placesOf = async (order: string): Promise<readonly number[]> => {
    const places: number[] = [];
    let after: string | null = null;
    do {
      const { data } = await app.ask(HISTORY, { id: union, order, first: 2, after }, ADMINISTRATOR);
      const { nodes, pageInfo, totalCount, object } = data.objectHistory;
      expect([totalCount, object.label]).toEqual([5, 'Union of the North']);
      places.push(...nodes.map(({ place }: { place: number }) => place));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    return places;
  };
  expect(await placesOf('NEWEST_FIRST')).toEqual([5, 4, 3, 2, 1]);
  expect(await placesOf('OLDEST_FIRST')).toEqual([1, 2, 3, 4, 5]);
  const unknown = await app.ask(HISTORY, { id: 'never heard of' }, ADMINISTRATOR);
  expect(unknown.data.objectHistory).toMatchObject({ totalCount: 0, nodes: [], object: { label: null } });
});

test('a cursor of another list, order or object is refused', async () => {
  const { pool } = database;
  for (const id of ['a', 'a', 'b', 'b']) await append(pool, { kind: 'ORGANISATION_CHANGED', type: 'ORGANISATION', id });
  const { data } = await app.ask(HISTORY, { id: 'a', first: 1 }, AUDITOR);
  const after = data.objectHistory.pageInfo.endCursor;
  for (const variables of [
    { id: 'b', after },
    { id: 'a', order: 'OLDEST_FIRST', after },
  ]) {
    const { errors } = await app.ask(HISTORY, variables, AUDITOR);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  }
  const { errors } = await app.ask(TRAIL, { after }, AUDITOR);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
});

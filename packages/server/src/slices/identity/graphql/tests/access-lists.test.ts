import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccessWorld, accessWorld, type Somebody } from '../../../../../testkit/access/access-world.ts';

let world: AccessWorld;
let administrator: Somebody;
const NAMES = ['Émile Zola', 'eva Bel', 'Éva Abel', '100 % Alto', 'Zoé Roy', 'Camille_Test', 'Ana Diaz'];
beforeAll(async () => {
  world = await accessWorld();
  administrator = await world.somebody('ADMINISTRATOR', null, { name: 'Alix Morel' });
  for (const name of NAMES) await world.somebody('PARTNER', undefined, { name });
});
afterAll(() => world.close());

const ACCOUNTS = `query ($query: String, $role: Role, $disabled: Boolean, $first: Int = 100, $after: String) {
  accounts(query: $query, role: $role, disabled: $disabled, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { name lastSignedInAt hasSecondFactor lacksSecondFactor allowedActions grants { role state } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: the shape is the document's
async function accounts(variables: Record<string, unknown> = {}, who = administrator): Promise<any> {
  const { data, errors } = await world.ask(who, ACCOUNTS, variables);
  expect(errors).toEqual([]);
  return data.accounts;
}
const names = async (variables: Record<string, unknown>): Promise<readonly string[]> =>
  (await accounts(variables)).nodes.map(({ name }: { name: string }) => name);

test('accounts stand by name, accents and capitals apart, page after page', async () => {
  const whole = await names({});
  expect(whole).toEqual([
    '100 % Alto',
    'Alix Morel',
    'Ana Diaz',
    'Camille_Test',
    'Émile Zola',
    'Éva Abel',
    'eva Bel',
    'Zoé Roy',
  ]);
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const page = await accounts({ first: 3, after });
    expect(page.totalCount).toBe(8);
    paged.push(...page.nodes.map(({ name }: { name: string }) => name));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(paged).toEqual(whole);
});

test.each([
  ['eva', ['Éva Abel', 'eva Bel']],
  ['EVA abel', ['Éva Abel']],
  ['100 %', ['100 % Alto']],
  ['%', ['100 % Alto']],
  ['_', ['Camille_Test']],
  ['exemple.example morel', ['Alix Morel']],
  ["' OR '1'='1", []],
  ['\u0000', null],
])('%s finds %j', async (query, found) => {
  expect(await names({ query })).toEqual(found ?? (await names({})));
});

test('by role it finds those who have it today, and by state those who are closed', async () => {
  expect(await names({ role: 'ADMINISTRATOR' })).toEqual(['Alix Morel']);
  expect(await names({ role: 'CANDIDATE' })).toEqual([]);
  const closed = await world.somebody('AUDITOR', null, { name: 'Fermé', to: '2026-11-25' });
  await world.server.query('UPDATE identity.account SET disabled_at = now() WHERE id = $1', [closed.id]);
  expect(await names({ disabled: true })).toEqual(['Fermé']);
  expect(await names({ disabled: false })).not.toContain('Fermé');
  expect(await names({ role: 'AUDITOR' })).toEqual([]);
});

test('what may be done is told to whom may do it', async () => {
  const auditor = await world.somebody('AUDITOR', null, { name: 'Perrin' });
  const seen = await accounts({ query: 'alix' }, auditor);
  expect(seen.nodes[0].allowedActions).toEqual([]);
  const [partner] = (await accounts({ query: 'ana' })).nodes;
  expect(partner.allowedActions).toEqual(['GIVE_GRANT', 'DISABLE', 'CREATE_API_KEY']);
  expect((await accounts({ query: 'alix' })).nodes[0].allowedActions).toEqual([]);
  const lacking = await world.somebody('AUDITOR', null, { name: 'Sans', secondFactor: false });
  expect((await accounts({ query: lacking.email })).nodes[0]).toMatchObject({
    hasSecondFactor: false,
    lacksSecondFactor: true,
    lastSignedInAt: expect.stringMatching(/^2026-11-26T/),
  });
});

test('the cursor of another list, or of other conditions, is refused', async () => {
  const { pageInfo } = await accounts({ first: 1 });
  const { errors } = await world.ask(administrator, ACCOUNTS, { query: 'a', after: pageInfo.endCursor });
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('invitations stand the latest first and are told apart by where they stand', async () => {
  await world.server.query(`INSERT INTO identity.invitation
      (email, role, scope_kind, from_day, language, token_hash, invited_at, sent_at, expires_at, revoked_at, revocation_reason)
    SELECT 'i' || n || '@exemple.example', 'AUDITOR', 'NATIONAL', '2026-01-01', 'fr', sha256(n::text::bytea),
      '2026-11-01'::timestamptz + n * interval '1 minute', '2026-11-01',
      CASE WHEN n % 3 = 0 THEN '2026-11-02'::timestamptz ELSE '2026-12-31' END,
      CASE WHEN n % 3 = 1 THEN '2026-11-03'::timestamptz END, CASE WHEN n % 3 = 1 THEN 'r' END
    FROM generate_series(1, 9) n`);
  const INVITATIONS = `query ($state: InvitationState, $query: String, $first: Int = 100, $after: String) {
    invitations(state: $state, query: $query, first: $first, after: $after) {
      totalCount pageInfo { endCursor } nodes { email state } } }`;
  const ask = async (variables: object): Promise<{ totalCount: number; emails: string[]; end: string }> => {
    const { data, errors } = await world.ask(administrator, INVITATIONS, { ...variables });
    expect(errors).toEqual([]);
    const { totalCount, nodes, pageInfo } = data.invitations;
    return {
      totalCount,
      emails: nodes.map(({ email }: { email: string }) => email.split('@')[0]),
      end: pageInfo.endCursor,
    };
  };
  expect((await ask({})).emails).toEqual(['i9', 'i8', 'i7', 'i6', 'i5', 'i4', 'i3', 'i2', 'i1']);
  expect(await ask({ state: 'EXPIRED' })).toMatchObject({ totalCount: 3, emails: ['i9', 'i6', 'i3'] });
  expect((await ask({ state: 'REVOKED' })).emails).toEqual(['i7', 'i4', 'i1']);
  expect((await ask({ state: 'PENDING', query: 'I8' })).emails).toEqual(['i8']);
  const { end } = await ask({ first: 4 });
  expect((await ask({ first: 4, after: end })).emails).toEqual(['i5', 'i4', 'i3', 'i2']);
});

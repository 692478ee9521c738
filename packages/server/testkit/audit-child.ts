import { join } from 'node:path';
import { ROLES } from '@delibere/shared';
import pg from 'pg';
import { fromDist } from '../bench/graph/servers/from-dist.ts';
import { migrate } from '../src/kernel/database/index.ts';
import { holdEmbeddedPostgres } from '../src/kernel/embedded-postgres/index.ts';
import { account, append, organisation, person, type Written } from './audit-world.ts';
import { inRole } from './viewers.ts';

/** Events of the trail besides the last ones, which are told apart. */
const SIGN_INS = 600;

/**
 * A server with a trail of 608 events, asked as the role that the cookie `role` says, nobody without:
 * `audit-child.ts DATA_DIR PORT`. It writes what it made as JSON once it listens.
 */
const [, , dataDir = '', port = ''] = process.argv;
const held = await holdEmbeddedPostgres(join(dataDir, 'postgres'), 'delibere');
const { MIGRATIONS } = await fromDist<typeof import('../src/migrations/index.ts')>('migrations/index');
await migrate({ url: held.url, migrations: MIGRATIONS });
const pool = new pg.Pool({ connectionString: held.url, max: 1 });
pool.on('error', () => undefined);

const union = await organisation(pool, 'Union des métaux');
const centre = await organisation(pool, 'Centre d’examen du Forez');
const [paul, erased] = [await person(pool, 'Paul', 'Martin'), await person(pool, 'Rose', 'Oubliée')];
const [marie, alain] = [await account(pool, 'Marie DURAND'), await account(pool, 'Alain PETIT', paul)];
const by = ['ACCOUNT', marie] as const;
const requestId = 'b92a49df-bd63-019f-6071-24e84d15aaaa';
for (let n = 0; n < SIGN_INS; n += 1) {
  const network = `192.0.2.${n % 250}/32`;
  await append(pool, {
    kind: 'ACCOUNT_SIGNED_IN',
    type: 'ACCOUNT',
    id: alain,
    actor: ['ACCOUNT', alain],
    after: { network },
  });
}
const told: readonly Written[] = [
  {
    kind: 'PERSON_CREATED',
    type: 'PERSON',
    id: erased,
    actor: by,
    after: { familyName: 'Oubliée', fields: ['email'] },
  },
  { kind: 'PERSON_ERASED', type: 'PERSON', id: erased, actor: ['SYSTEM', 'retention'], reason: 'Demande du 3 mars' },
  {
    kind: 'ORGANISATION_CREATED',
    type: 'ORGANISATION',
    id: centre,
    actor: by,
    after: { kind: 'EXAM_CENTRE', closedOn: null },
  },
  {
    kind: 'TERRITORY_CHANGED',
    type: 'ORGANISATION',
    id: centre,
    actor: by,
    before: { departments: ['42', '43'] },
    after: { departments: ['42', '63', '03'] },
  },
  {
    kind: 'ORGANISATION_CLOSED',
    type: 'ORGANISATION',
    id: centre,
    actor: by,
    before: { kind: 'EXAM_CENTRE', closedOn: null },
    after: { kind: 'EXAM_CENTRE', closedOn: '2026-10-31' },
    reason: 'Liquidation',
  },
  {
    kind: 'ROLE_GRANTED',
    type: 'ACCOUNT',
    id: alain,
    actor: by,
    requestId,
    after: { role: 'EXAM_CENTRE_MANAGER', scopeId: centre },
  },
  {
    kind: 'ACCOUNT_SIGN_IN_FAILED',
    type: 'ACCOUNT',
    id: `unknown ${'ab'.repeat(16)}`,
    actor: ['SYSTEM', 'sign-in'],
    after: { method: 'PASSWORD' },
  },
  {
    kind: 'AFFILIATION_ADDED',
    type: 'PERSON',
    id: paul,
    actor: by,
    onBehalfOf: union,
    requestId,
    after: { organisationId: union, from: '2026-09-01' },
  },
];
for (const event of told) await append(pool, event);
await pool.query('UPDATE directory.person SET erased_at = now() WHERE id = $1', [erased]);
await pool.query('SELECT audit.take_anchor()');
await pool.end();

const { createApp } = await fromDist<typeof import('../src/app.ts')>('app');
const app = await createApp({
  env: { mode: 'test', logLevel: 'warn' },
  databaseUrl: held.url,
  cache: false,
  viewerOf: async ({ headers }) => {
    const asked = /role=(\w+)/.exec(headers.cookie ?? '')?.[1];
    const role = ROLES.find((each) => each === asked);
    return role ? inRole(role) : null;
  },
});
await app.listen({ host: '127.0.0.1', port: Number(port) });
process.stdout.write(`${JSON.stringify({ centre, paul, erased, alain, requestId })}\n`);
process.on('SIGTERM', () => {
  void app
    .close()
    .then(() => held.release())
    .then(() => process.exit(0));
});

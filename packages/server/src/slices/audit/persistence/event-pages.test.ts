import { AUDITED_KINDS } from '@delibere/shared';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../testkit/index.ts';
import type { TrailFilter } from '../domain/trail-filter.ts';
import { pageStatement } from './event-pages.ts';

const EVENTS = 50_000;

/** Events over two years: most are sign-ins, a few exports; of 500 accounts, 2,000 objects and as many requests. */
const FILL = `
  INSERT INTO audit.event
  SELECT n, timestamptz '2026-01-01Z' + n * interval '20 minutes', CASE WHEN n % 10 < 7 THEN 'ACCOUNT' ELSE 'ORGANISATION' END,
    'o' || n % 2000, n, CASE WHEN n % 5000 = 0 THEN 'PERSON_EXPORTED' WHEN n % 10 < 7 THEN 'ACCOUNT_SIGNED_IN' ELSE 'ORGANISATION_CHANGED' END,
    'ACCOUNT', 'a' || n % 500, NULL, NULL, 'request-' || n / 2, NULL, '{"name":"x"}', sha256(''), sha256('')
  FROM generate_series(1, ${EVENTS}) AS n`;

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(FILL);
  await database.pool.query('ANALYZE audit.event');
  pool = new pg.Pool({ connectionString: database.url, max: 2, options: '-c role=delibere_server -c jit=off' });
  pool.on('error', () => undefined);
});
afterAll(async () => {
  await pool.end();
  await database.close();
});

/** After all of them. */
const NOW = new Date('2027-12-31T12:00:00Z');

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

function scansOf(node: PlanNode): readonly PlanNode[] {
  return [...(node['Relation Name'] ? [node] : []), ...(node.Plans ?? []).flatMap(scansOf)];
}

/** Rows a page reads off tables and indexes, and the partitions it opens. */
async function explained(filter: TrailFilter, after: string | null = null): Promise<{ rows: number; opened: number }> {
  const { sql, values } = pageStatement(filter, after, 51, NOW);
  const { rows } = await pool.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
    [...values],
  );
  const scans = (rows[0]?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => scansOf(Plan));
  const read = scans.map(
    (scan) =>
      (scan['Actual Rows'] + (scan['Rows Removed by Filter'] ?? 0) + (scan['Rows Removed by Index Recheck'] ?? 0)) *
      scan['Actual Loops'],
  );
  return {
    rows: read.reduce((sum, each) => sum + each, 0),
    opened: new Set(scans.map((scan) => scan['Relation Name'])).size,
  };
}

test.each<readonly [string, TrailFilter, number]>([
  ['nothing', {}, 120],
  ['a common kind', { kinds: ['ACCOUNT_SIGNED_IN'] }, 250],
  ['a rare kind', { kinds: ['PERSON_EXPORTED'] }, 120],
  ['every kind', { kinds: AUDITED_KINDS }, 600],
  ['a type of object', { objectTypes: ['ORGANISATION'] }, 250],
  ['types of object, one of which has no event', { objectTypes: ['ORGANISATION', 'ACCOUNT', 'MANDATE'] }, 600],
  ['one object', { object: { type: 'ACCOUNT', id: 'o1' } }, 120],
  ['one actor', { actor: { kind: 'ACCOUNT', id: 'a7' } }, 240],
  ['one actor and a kind they never did', { actor: { kind: 'ACCOUNT', id: 'a7' }, kinds: ['PERSON_EXPORTED'] }, 240],
  ['one request', { requestId: 'request-77' }, 10],
  ['a kind on one day', { kinds: ['ORGANISATION_CHANGED'], from: '2027-02-03', to: '2027-02-03' }, 10_000],
])('a page by %s is read off an index, not off the 50,000 events', async (_, filter, most) => {
  expect((await explained(filter)).rows).toBeLessThanOrEqual(most);
  expect((await explained(filter, '25000')).rows).toBeLessThanOrEqual(most);
});

test('a period opens the years it covers only', async () => {
  expect((await explained({ from: '2026-11-01', to: '2026-11-30' })).opened).toBe(1);
  expect((await explained({ from: '2026-11-01', to: '2027-02-01', kinds: ['ACCOUNT_SIGNED_IN'] })).opened).toBe(2);
});

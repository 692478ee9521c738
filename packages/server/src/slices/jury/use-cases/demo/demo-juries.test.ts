import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMINISTRATOR, appAsRoles, inRole } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { prepareDemonstration } from '../../../../demonstration.ts';
import { importShippedFiche } from '../../../../first-import.ts';
import { verifyTrail } from '../../../audit/index.ts';
import { DEMO_ROLES } from '../../../directory/index.ts';
import { type SealCertificate, sealCertificate } from '../../papers/index.ts';
import { verifySessions } from '../minutes/verify-all.ts';

// Late in the evening, when days counted by 24 hours from the other side of the clocks' change are others.
const NOW = new Date('2026-11-26T22:30:00Z');
const SESSIONS = `{ jurySessions(first: 20, soonestFirst: true) { nodes { id sessionOn state caseCount viewerRoles
  president { person { id } } findings { code severity } seats { answer person { id } proposedSubstitute { id } }
  allowedActions { action blockers { code } } steps { action } } } }`;

let database: TestDatabase;
let seal: SealCertificate | null;
beforeAll(async () => {
  database = await testDatabase();
  await importShippedFiche(database.url);
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  seal = await sealCertificate({ mode: 'development', file: undefined, passphrase: null, dataDir: folder });
  await rm(folder, { recursive: true });
  await prepareDemonstration(database.url, NOW, 'https://jury.example', seal);
}, 180_000);
afterAll(() => database.close());

test('a demonstration has one jury for each thing to look at, made by what the program can do, once', async () => {
  await prepareDemonstration(database.url, NOW, 'https://jury.example', seal);
  const api = await appAsRoles(database.url, { now: () => NOW });
  const { data, errors } = await api.askAs(ADMINISTRATOR, SESSIONS);
  expect(errors).toEqual([]);
  const [earlier, lately, ...found] = data.jurySessions.nodes;
  expect([earlier, lately]).toMatchObject([
    { sessionOn: '2026-06-29', state: 'TRANSMITTED', caseCount: 4 },
    { sessionOn: '2026-11-14', state: 'SEALED', caseCount: 4 },
  ]);
  expect(
    found.map(({ sessionOn, state, caseCount }: Record<string, unknown>) => [sessionOn, state, caseCount]),
  ).toEqual([
    ['2026-11-26', 'CONVENED', 12],
    ['2026-12-06', 'POSTPONED', 4],
    ['2026-12-16', 'CONVENED', 5],
    ['2026-12-21', 'CANCELLED', 0],
    ['2026-12-31', 'DRAFT', 3],
    ['2027-01-10', 'DRAFT', 6],
  ]);
  const blocking = (index: number) =>
    found[index].findings.flatMap(({ code, severity }: Record<string, string>) =>
      severity === 'BLOCKING' ? [code] : [],
    );
  expect(blocking(0)).toEqual([]);
  expect(blocking(2)).toEqual([]);
  expect(blocking(4)).toEqual(
    expect.arrayContaining([
      'TOO_MANY_MEMBERS',
      'TOO_MANY_VOTERS_OF_UNION',
      'UNION_NOT_REPRESENTATIVE',
      'NO_PRESIDENT',
      'PARITY_BROKEN',
    ]),
  );
  expect(found[0].president.person.id).toBe(DEMO_ROLES.DELEGATION_MEMBER.personId);
  expect(found[0].seats.every(({ answer }: { answer: string }) => answer === 'ACCEPTED')).toBe(true);
  expect(new Set(found[2].seats.map(({ answer }: { answer: string }) => answer))).toEqual(
    new Set(['PENDING', 'ACCEPTED', 'DECLINED']),
  );
  const manager = DEMO_ROLES.EXAM_CENTRE_MANAGER;
  const run = await api.askAs(inRole('EXAM_CENTRE_MANAGER', manager.scope, manager.personId), SESSIONS);
  const today = run.data.jurySessions.nodes.find(({ state }: { state: string }) => state === 'CONVENED');
  expect(today.allowedActions.map(({ action }: { action: string }) => action)).toContain('OPEN');
  // Nobody has signed for being there yet; the day itself is right.
  expect(today.allowedActions[0].blockers.map(({ code }: { code: string }) => code)).not.toContain('NOT_THE_DAY');
  for (const role of ['DELEGATION_MEMBER', 'DELEGATION_LEAD'] as const) {
    const { scope, personId } = DEMO_ROLES[role];
    const own = await api.askAs(inRole(role, scope, personId), SESSIONS);
    expect(own.data.jurySessions.nodes.length, role).toBeGreaterThan(1);
    expect(own.data.jurySessions.nodes[0].viewerRoles).toContain('MEMBER');
  }
  const client = await database.pool.connect();
  const faults: unknown[] = [];
  for await (const { discrepancies } of verifySessions(client, null)) faults.push(discrepancies);
  expect(faults).toEqual([[], []]);
  const { rows } = await client.query('SELECT certificate FROM jury.seal');
  expect(rows.map(({ certificate }) => certificate)).toEqual([
    expect.stringContaining('sans valeur'),
    expect.stringContaining('sans valeur'),
  ]);
  expect(await verifyTrail(client)).toMatchObject({ faults: [] });
  client.release();
  await api.close();
});

import { createHash, randomUUID } from 'node:crypto';
import { CASE_DOCUMENT } from '@delibere/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles } from '../../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../../testkit/index.ts';
import { managerOf, memberOf } from '../../../../../../testkit/jury/sitting-client.ts';
import { type SittingWorld, sittingWorld } from '../../../../../../testkit/jury/sitting-world.ts';
import { type JuryWorld, juryWorld, type TestSeat, type TestSession } from '../../../../../../testkit/jury-world.ts';
import { inRole } from '../../../../../../testkit/viewers.ts';
import type { Viewer } from '../../../../../kernel/authorisation/viewer.ts';

const PDF = Buffer.from('%PDF-1.7 essai');
const PNG = Buffer.from('89504e470d0a1a0a00', 'hex');
const JPEG = Buffer.from('ffd8ffe000', 'hex');

let database: TestDatabase;
let api: AppAsRoles;
let world: JuryWorld & SittingWorld;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url, { now: () => new Date('2027-01-14T08:00:00Z') });
  world = { ...juryWorld(database.pool), ...sittingWorld(database.pool) };
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const ATTACH = `mutation ($input: AttachCaseDocumentInput!) { attachCaseDocument(input: $input) {
  ... on SittingWritten { cases { documents { id kind title name contentType bytes sha256 path } } }
  ... on Refused { code facts { name value } problems { path code } } } }`;
const REMOVE = `mutation ($input: RemoveCaseDocumentInput!) { removeCaseDocument(input: $input) {
  ... on SittingWritten { cases { documents { id } } } ... on Refused { code } } }`;

async function attach(viewer: Viewer, session: TestSession, content: Buffer, parts: Record<string, unknown> = {}) {
  api.actAs(viewer);
  const input = { caseId: session.cases[0], kind: 'OTHER', title: 'Pièce', key: randomUUID(), ...parts };
  const payload = { query: ATTACH, variables: { input: { ...input, content: content.toString('base64') } } };
  const reply = await api.inject({ method: 'POST', url: '/graphql/case-document', payload });
  const { data, errors } = reply.json();
  return errors?.[0]?.extensions.code ?? data.attachCaseDocument;
}

async function remove(viewer: Viewer, documentId: string) {
  const { data, errors } = await api.askAs(viewer, REMOVE, { input: { documentId } });
  return errors[0]?.extensions.code ?? data.removeCaseDocument;
}

async function fetched(viewer: Viewer, path: string) {
  api.actAs(viewer);
  return api.inject({ url: path });
}

async function listed(viewer: Viewer, session: TestSession): Promise<unknown> {
  const query = 'query ($id: ID!) { juryCase(id: $id) { documents { title } } }';
  const { data } = await api.askAs(viewer, query, { id: session.cases[0] });
  return data?.juryCase?.documents.map(({ title }: { title: string }) => title) ?? null;
}

const seatsOf = ({ employers, unions }: TestSession) => {
  const [president] = employers as readonly [TestSeat];
  const [union] = unions as readonly [TestSeat];
  return { president, union };
};

test('the centre and an administrator attach what its first bytes say it is; members of that jury read it, before and in the sitting', async () => {
  const session = await world.session();
  await world.convene(session);
  const told = await attach(managerOf(session), session, PDF, { kind: 'EVIDENCE_FILE', title: 'Dossier de preuves' });
  const [document] = told.cases[0].documents;
  expect(document).toMatchObject({
    kind: 'EVIDENCE_FILE',
    name: 'Dossier de preuves.pdf',
    contentType: 'application/pdf',
    bytes: PDF.length,
    sha256: createHash('sha256').update(PDF).digest('hex'),
  });
  expect((await attach(ADMINISTRATOR, session, PNG)).cases[0].documents).toHaveLength(2);
  const { cases } = await attach(ADMINISTRATOR, session, JPEG);
  const names = cases[0].documents.map(({ name }: { name: string }) => name);
  expect(new Set(names)).toEqual(new Set(['Dossier de preuves.pdf', 'Pièce.png', 'Pièce.jpg']));
  const { president, union } = seatsOf(session);
  for (const open of [false, true]) {
    if (open) await world.open(session);
    for (const seat of [president, union]) {
      expect(await listed(memberOf(seat), session)).toHaveLength(3);
      const reply = await fetched(memberOf(seat), document.path);
      expect([reply.statusCode, reply.rawPayload]).toEqual([200, PDF]);
      expect(reply.headers).toMatchObject({
        'content-type': 'application/pdf',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'no-store',
      });
      expect(reply.headers['content-disposition']).toMatch(/^attachment; filename="Dossier_de_preuves.pdf"/);
    }
  }
});

test('for anybody else there is no such case and no such file', async () => {
  const session = await world.session();
  const other = await world.session();
  await world.convene(session);
  await world.convene(other);
  const document = await world.caseDocument(session);
  const path = `/sessions/${session.id}/documents/${document}`;
  const nowhere = `/sessions/${session.id}/documents/${randomUUID()}`;
  const { union } = seatsOf(session);
  const strangers = [
    memberOf(seatsOf(other).union),
    managerOf(other),
    inRole('DELEGATION_LEAD', { kind: 'ORGANISATION', id: union.organisationId }),
    inRole('ASSESSOR', { kind: 'CASE', id: session.cases[0] ?? '' }, randomUUID()),
  ];
  for (const viewer of strangers) {
    expect(await listed(viewer, session)).toBeNull();
    const [there, none] = [await fetched(viewer, path), await fetched(viewer, nowhere)];
    expect([there.statusCode, there.json().code]).toEqual([none.statusCode, none.json().code]);
    expect(there.statusCode).not.toBe(200);
  }
  // Of another session, by its own address: it is not there either.
  const elsewhere = `/sessions/${other.id}/documents/${document}`;
  expect((await fetched(managerOf(other), elsewhere)).statusCode).toBe(404);
  expect(await attach(managerOf(other), session, PDF)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await remove(managerOf(other), document)).toEqual({ code: 'NOT_FOUND' });
  expect(await attach(memberOf(union), session, PDF)).toBe('FORBIDDEN');
  expect(await remove(memberOf(union), document)).toBe('FORBIDDEN');
});

test('what is no such file, too large or one too many is refused, and leaves nothing', async () => {
  const session = await world.session();
  const centre = managerOf(session);
  for (const content of ['<svg onload=alert(1)>', 'PK\x03\x04', ' %PDF-1.7', 'GIF89a']) {
    expect(await attach(centre, session, Buffer.from(content))).toMatchObject({ code: 'DOCUMENT_UNREADABLE' });
  }
  const large = Buffer.concat([PDF, Buffer.alloc(CASE_DOCUMENT.bytes - PDF.length)]);
  expect(await attach(centre, session, Buffer.concat([large, PDF]))).toMatchObject({ code: 'DOCUMENT_SIZE' });
  for (let count = 0; count < 4; count += 1) expect(await attach(centre, session, large)).toHaveProperty('cases');
  expect(await attach(centre, session, PDF)).toMatchObject({ code: 'DOCUMENTS_FULL' });
  const second = await world.session();
  for (let count = 0; count < CASE_DOCUMENT.count; count += 1) await attach(managerOf(second), second, PDF);
  expect(await attach(managerOf(second), second, PDF)).toMatchObject({ code: 'DOCUMENTS_FULL' });
  expect(await attach(centre, session, PDF, { title: ' ' })).toMatchObject({ code: 'INPUT_INVALID' });
});

test('sent twice it is attached once, and the trail says it in the same transaction without its title', async () => {
  const session = await world.session();
  const key = randomUUID();
  const centre = managerOf(session);
  for (const _ of [1, 2]) await attach(centre, session, PDF, { key, title: 'Avis de Camille' });
  expect(await listed(ADMINISTRATOR, session)).toEqual(['Avis de Camille']);
  const { rows } = await database.pool.query(
    `SELECT e.after, e.xmin::text = d.xmin::text AS together FROM audit.event e
     JOIN jury.document d ON d.id::text = e.after ->> 'document' WHERE e.kind = 'CASE_DOCUMENT_ATTACHED' AND e.object_id = $1`,
    [session.cases[0]],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].together).toBe(true);
  expect(JSON.stringify(rows[0].after)).not.toContain('Camille');
});

test('once the sitting is open nothing is attached or taken out, and the database refuses it whoever asks', async () => {
  const session = await world.session();
  await world.convene(session);
  const [first, second] = [await world.caseDocument(session), await world.caseDocument(session)];
  expect(await remove(managerOf(session), first)).toEqual({ cases: [{ documents: [{ id: second }] }] });
  expect(await remove(managerOf(session), first)).toEqual({ code: 'NOT_FOUND' });
  await world.open(session);
  expect(await attach(managerOf(session), session, PDF)).toMatchObject({ code: 'WRONG_STATE' });
  expect(await remove(managerOf(session), second)).toEqual({ code: 'WRONG_STATE' });
  await expect(world.caseDocument(session)).rejects.toThrow('Files of cases stay');
  await expect(database.pool.query('DELETE FROM jury.document WHERE id = $1', [second])).rejects.toThrow(
    'Files of cases stay',
  );
  await expect(database.pool.query(`UPDATE jury.document SET title = 'x' WHERE id = $1`, [second])).rejects.toThrow();
});

test('a case that is taken out takes its files along', async () => {
  const session = await world.session();
  await world.caseDocument(session);
  const query = 'mutation ($input: RemoveCaseInput!) { removeCase(input: $input) { __typename } }';
  const { data } = await api.askAs(managerOf(session), query, { input: { caseId: session.cases[0], revision: 1 } });
  expect(data.removeCase.__typename).toBe('SittingWritten');
  const kept = await database.pool.query('SELECT FROM jury.document WHERE session_id = $1', [session.id]);
  expect(kept.rowCount).toBe(0);
});

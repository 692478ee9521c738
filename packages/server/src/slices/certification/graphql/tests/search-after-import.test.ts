import { expect, test } from 'vitest';
import { testApp } from '../../../../../testkit/graphql-client.ts';
import { importRecords, record } from '../../../../../testkit/import-records.ts';
import { testDatabase } from '../../../../../testkit/index.ts';

const SEARCH = `{ certifications(query: "zingueur ") { nodes { rncpCode } corrections { typed read } } }`;

test('words remembered of a search do not outlive the data they were read in', async () => {
  const database = await testDatabase();
  const kinds: string[] = [];
  const api = await testApp(database.url, { cache: false, onPlan: ({ kind }) => kinds.push(kind) });
  await importRecords(database.url, [record({ code: 'RNCP1', title: 'Vingueur de toits' })]);
  const before = { nodes: [{ rncpCode: 'RNCP1' }], corrections: [{ typed: 'zingueur', read: 'vingueur' }] };
  expect((await api.ask(SEARCH)).data.certifications).toEqual(before);
  expect((await api.ask(SEARCH)).data.certifications).toEqual(before);

  await importRecords(database.url, [record({ code: 'RNCP2', title: 'Zingueur de toits' })]);
  const after = { nodes: [{ rncpCode: 'RNCP2' }], corrections: [] };
  expect((await api.ask(SEARCH)).data.certifications).toEqual(after);
  expect(kinds).toEqual(['planned', 'planned', 'planned']);
  await api.close();
  await database.close();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMINISTRATOR, type AppAsRoles, appAsRoles } from '../../../../../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';

let database: TestDatabase;
let api: AppAsRoles;
beforeAll(async () => {
  database = await testDatabase();
  api = await appAsRoles(database.url);
  api.actAs(ADMINISTRATOR);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const CREATE = `mutation ($input: CreateOrganisationInput!) {
  createOrganisation(input: $input) {
    ... on OrganisationWritten { id organisation { name siret kind version allowedActions parent { name } } }
    ... on Refused { code problems { path code } facts { name value } }
  }
}`;

test('an organisation is entered', async () => {
  const { data, errors } = await api.ask(CREATE, { input: { kind: 'UNION', name: '  FO Métaux ', siret: '' } });
  expect(errors).toEqual([]);
  expect(data.createOrganisation).toMatchObject({ organisation: { name: 'FO Métaux', siret: null } });
});

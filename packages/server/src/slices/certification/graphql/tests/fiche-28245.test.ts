import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../../testkit/graphql-client.ts';
import { importInto } from '../../../../../testkit/import-records.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { SHIPPED_FICHES } from '../../../../../testkit/register-samples.ts';

let database: TestDatabase;
let api: TestApp;
beforeAll(async () => {
  database = await testDatabase();
  await importInto(database.url, [join(SHIPPED_FICHES, 'RNCP28245.xml')]);
  api = await testApp(database.url, { now: () => new Date('2026-03-01T12:00:00Z') });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

/** Fields of the fiche, as a client reads them. */
async function read(fields: string): Promise<Record<string, unknown>> {
  const { data, errors } = await api.ask(`{ certification(rncpCode: "RNCP28245") { ${fields} } }`);
  expect(errors).toEqual([]);
  return data.certification;
}

test('[F03] [F04] one query reads the fiche, its blocks with their capabilities, and each formula as a sentence', async () => {
  const { title, blocks, accessRoutes } = await read(
    'title blocks { code title capabilities { code statement } formula { methods sentence nodes { parent operator } } } accessRoutes { route open juryComposition }',
  );
  expect(title).toBe("Opérateur(trice) polyvalent d'équipe autonome (CQPM)");
  const range = (from: number, to: number): { code: string; statement: string }[] =>
    Array.from({ length: to - from + 1 }, (_, index) => ({ code: `C${from + index}`, statement: expect.any(String) }));
  const formula = {
    methods: ['WORK_OBSERVATION', 'PROJECT_PRESENTATION', 'SIMULATION', 'COMPANY_OPINION'],
    sentence:
      'Il faut soit une évaluation en situation professionnelle réelle, soit la présentation de projets ou activités réalisés en milieu professionnel, soit une évaluation à partir d’une situation professionnelle reconstituée (si nécessaire), et l’avis de l’entreprise.',
    nodes: [
      { parent: null, operator: 'ALL' },
      { parent: 0, operator: 'ANY' },
      ...[1, 1, 1, 0].map((parent) => ({ parent, operator: 'METHOD' })),
    ],
  };
  expect(blocks).toEqual([
    { code: 'RNCP28245BC01', title: expect.any(String), capabilities: range(1, 7), formula },
    { code: 'RNCP28245BC02', title: expect.any(String), capabilities: range(8, 12), formula },
  ]);
  expect(accessRoutes).toHaveLength(6);
});

test('[F01] codes, authorities, signatory and agreements are shown as received', async () => {
  const found = await read(`rncpCode kind nsf { code label } rome { code label } formacodes { code } level { code }
    certifiers { siret name } signatoryCapacity collectiveAgreements { code label }`);
  expect(found).toEqual({
    rncpCode: 'RNCP28245',
    kind: 'CQPM',
    nsf: [{ code: '200u', label: 'Conduite de machines s.a.i.' }],
    rome: [{ code: 'H2906', label: "Conduite d'installation automatisée ou robotisée de fabrication mécanique" }],
    formacodes: [],
    level: null,
    certifiers: [
      { siret: null, name: "Commission paritaire nationale de l'emploi (CPNE) de la métallurgie" },
      { siret: '78471719100018', name: 'Union des industries et métiers de la métallurgie (UIMM)' },
    ],
    signatoryCapacity: "Directeur emploi formation de l'UIMM",
    collectiveAgreements: [{ code: '3109', label: 'Métallurgie' }],
  });
});

test('[F02] activities and capabilities are separate items', async () => {
  const found = await read('activities { code statement } capabilities { code block { code } }');
  expect(found.activities).toHaveLength(4);
  expect(found.capabilities).toHaveLength(12);
  expect(found.capabilities).toContainEqual({ code: 'C8', block: { code: 'RNCP28245BC02' } });
});

test('[F19] the six routes, open or closed, deduced or told, each with its jury', async () => {
  const { accessRoutes } = await read('accessRoutes { route open deduced juryComposition }');
  const jury = expect.stringContaining('50');
  expect(accessRoutes).toEqual([
    { route: 'STUDENT', open: false, deduced: true, juryComposition: null },
    { route: 'APPRENTICESHIP', open: false, deduced: true, juryComposition: null },
    { route: 'CONTINUING_TRAINING', open: true, deduced: expect.any(Boolean), juryComposition: jury },
    { route: 'PROFESSIONALISATION_CONTRACT', open: true, deduced: expect.any(Boolean), juryComposition: jury },
    { route: 'INDIVIDUAL', open: false, deduced: true, juryComposition: null },
    { route: 'EXPERIENCE', open: true, deduced: expect.any(Boolean), juryComposition: jury },
  ]);
});

test('[F27] it says that it is not accessible in New Caledonia nor French Polynesia', async () => {
  const found = await read('accessibleInNewCaledonia accessibleInFrenchPolynesia');
  expect(found).toEqual({ accessibleInNewCaledonia: false, accessibleInFrenchPolynesia: false });
});

test('[F28] registered for five years from 21/04/2017 to 21/04/2022: it took enrolments until then, and no longer', async () => {
  const found = await read(`effectDate registrationEnd registrationYears legalBasis { title publishedOn }
    before: acceptsEnrolments(on: "2017-04-20") first: acceptsEnrolments(on: "2017-04-21")
    last: acceptsEnrolments(on: "2022-04-21") after: acceptsEnrolments(on: "2022-04-22") today: acceptsEnrolments`);
  expect(found).toEqual({
    effectDate: '2017-04-21',
    registrationEnd: '2022-04-21',
    registrationYears: 5,
    legalBasis: [{ title: expect.stringContaining('07 avril 2017'), publishedOn: '2017-04-21' }],
    before: false,
    first: true,
    last: true,
    after: false,
    today: false,
  });
});

test('[F30] places, links and history are kept', async () => {
  const found = await read('certificationPlaces preparationPlaces links { label url } history createdOn');
  expect(found).toEqual({
    certificationPlaces: [expect.stringContaining('56, avenue de Wagram')],
    preparationPlaces: [expect.stringContaining('UIMM territoriales')],
    links: expect.arrayContaining([{ label: null, url: 'http://cqpm.fr' }]),
    history: expect.stringContaining('15/12/2005'),
    createdOn: '2005-12-15',
  });
});

test('[T17] the title as registered is told apart from the one displayed', async () => {
  const found = await read('title registeredTitle displayedTitle');
  expect(found).toMatchObject({
    registeredTitle: "Certificat de qualification professionnelle Opérateur(trice) polyvalent d'équipe autonome (CQPM)",
    displayedTitle: expect.stringContaining('CQP :'),
  });
});

test('what the fiche declares of its holders is text and figures', async () => {
  const { declaredStatistic } = await read('declaredStatistic { averageDeliveredPerYear overYears text }');
  expect(declaredStatistic).toMatchObject({ averageDeliveredPerYear: 284, overYears: 5 });
});

test('an unknown code is null without an error, a malformed one is refused by name', async () => {
  expect(await api.ask('{ certification(rncpCode: "RNCP99999") { title } }')).toEqual({
    status: 200,
    data: { certification: null },
    errors: [],
  });
  for (const code of ['28245', 'rncp28245', '', 'RNCP', 'RNCP123456789', "RNCP1'--"]) {
    const { errors } = await api.ask('query ($code: String!) { certification(rncpCode: $code) { title } }', { code });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'rncpCode' } }]);
  }
});

import fc, { type GeneratorValue } from 'fast-check';
import {
  type ExecutionResult,
  execute,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getOperationAST,
  isObjectType,
  isRequiredArgument,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRecords, record } from '../../../../../testkit/import-records.ts';
import { type TestDatabase, testDatabase } from '../../../../../testkit/index.ts';
import { CompiledDocuments, WORTH_COMPILING } from '../../../../kernel/graphql/compiled/compiled-documents.ts';
import { poolReader, type SqlReader } from '../../../../kernel/read/sql-reader.ts';
import { buildSchema } from '../../../../schema.ts';
import { certificationContext } from '../index.ts';

const schema = buildSchema();
const block = (code: string) => ({ code, title: 'Produire', capabilities: 'C1. Préparer le poste C2. Contrôler' });

let database: TestDatabase;
let reader: SqlReader;
beforeAll(async () => {
  database = await testDatabase();
  reader = poolReader(database.pool);
  await importRecords(database.url, [
    record({ code: 'RNCP101', active: false, replacedBy: ['RNCP102'], end: '01/01/2015' }),
    record({ code: 'RNCP102', replaces: ['RNCP101'], rome: 'H2902', blocks: [block('BC01'), block('BC02')] }),
    record({ code: 'RNCP103', title: 'Chaudronnier d’atelier', rome: 'H2902', partners: ['Un', 'Deux', 'Trois'] }),
    record({ code: 'RS105', title: 'Habilitation électrique' }),
  ]);
  await importRecords(database.url, [record({ code: 'RS105', title: 'Habilitation électrique basse tension' })]);
});
afterAll(() => database.close());

const ROOTS = [
  'certification(rncpCode: "RNCP102")',
  'certification(rncpCode: "RNCP999")',
  'certifications(first: 3, orderBy: TITLE)',
  'certifications(query: "RNCP 103")',
  'nomenclatureEntries(nomenclature: ROME)',
  'certificationFacets',
];
const ALIASES = ['a', 'constructor', 'hasOwnProperty', 'toString', 'then', 'toJSON', '__context', 'err', 'idx0'];

/** A random document of plain fields: what is written of them, each perhaps under another name. */
function documentOf(draw: GeneratorValue): string {
  const roots = draw(fc.subarray, ROOTS, { minLength: 1, maxLength: 3 });
  const query = schema.getQueryType()?.getFields() ?? {};
  const fields = roots.map((root, index) => {
    const field = query[/^\w+/.exec(root)?.[0] ?? ''];
    return `r${index}: ${root} ${field ? selection(draw, field, 4) : ''}`;
  });
  return `{ ${fields.join(' ')} }`;
}

function selection(draw: GeneratorValue, { type }: GraphQLField<unknown, unknown>, depth: number): string {
  const named = getNamedType(type);
  return isObjectType(named) ? `{ ${fieldsOf(draw, named, depth).join(' ')} }` : '';
}

function fieldsOf(draw: GeneratorValue, type: GraphQLObjectType, depth: number): readonly string[] {
  const fields = type.getFields();
  const names = Object.values(fields)
    .filter((field) => !field.args.some(isRequiredArgument) && (depth > 0 || !isObjectType(getNamedType(field.type))))
    .map(({ name }) => name);
  const chosen = draw(fc.subarray, names, { maxLength: Math.min(6, names.length) });
  const written = chosen.map((name, index) => {
    const alias = draw(fc.boolean) ? `${draw(fc.constantFrom, ...ALIASES)}${index || ''}: ` : '';
    const field = fields[name];
    return `${alias}${name} ${field ? selection(draw, field, depth - 1) : ''}`;
  });
  return ['__typename', ...written];
}

const context = (): object => certificationContext(reader, new Date('2026-03-01T12:00:00Z'), 'test');
const plain = (answer: ExecutionResult): ExecutionResult => JSON.parse(JSON.stringify(answer));

test('documents of plain fields are answered alike, compiled and executed', async () => {
  let compiledOnes = 0;
  const property = fc.asyncProperty(fc.gen(), async (draw) => {
    const text = documentOf(draw);
    const document = parse(text);
    // Two fields of one name that differ cannot be merged: such a draw is no document.
    fc.pre(validate(schema, document).length === 0);
    const operation = getOperationAST(document) as OperationDefinitionNode;
    const documents = new CompiledDocuments(schema);
    for (let n = 1; n < WORTH_COMPILING; n += 1) documents.for(document, operation);
    const compiled = documents.for(document, operation);
    if (compiled === null) return;
    compiledOnes += 1;
    const expected = await execute({ schema, document, contextValue: context() });
    const answer = await compiled(context(), {});
    expect({ text, answer: plain(answer) }).toEqual({ text, answer: plain(expected) });
  });
  await fc.assert(property, { numRuns: 150 });
  expect(compiledOnes).toBeGreaterThan(75);
});

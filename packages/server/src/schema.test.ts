import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { undeclared } from './kernel/graphql/needs.ts';
import { buildSchema, printContract } from './schema.ts';

interface Element {
  readonly path: string;
  readonly description: string | null | undefined;
}

function elementsOf(type: GraphQLNamedType): readonly Element[] {
  const own = { path: type.name, description: type.description };
  if (isEnumType(type)) {
    return [own, ...type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))];
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map(({ name, description }) => ({
        path: `${type.name}.${name}`,
        description,
      })),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    { path: `${type.name}.${name}`, description },
    ...args.map((arg) => ({ path: `${type.name}.${name}(${arg.name})`, description: arg.description })),
  ]);
  return ['Query', 'Mutation', 'Subscription'].includes(type.name) ? fields : [own, ...fields];
}

function elements(schema: GraphQLSchema): readonly Element[] {
  const types = Object.values(schema.getTypeMap());
  return types.filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type)).flatMap(elementsOf);
}

const all = elements(buildSchema());

test('every type, field, argument and value of the schema is described in one sentence', () => {
  expect(all.length).toBeGreaterThan(250);
  expect(all.filter(({ description }) => !description || !/^[A-Z"0-9].{4,280}[.]$/s.test(description))).toEqual([]);
});

test('every operation and every type that is not public declares what it needs', () => {
  expect(undeclared(buildSchema())).toEqual([]);
});

test('a list that grows is a page: it takes `first` and `after`', () => {
  const paged = all.map(({ path }) => path).filter((path) => path.endsWith('(first)'));
  expect(paged).toEqual(expect.arrayContaining(['Query.certifications(first)', 'Certification.partners(first)']));
  for (const path of paged) expect(all.map((element) => element.path)).toContain(path.replace('(first)', '(after)'));
});

test('schema.graphql is the schema', () => {
  expect(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).toBe(printContract(buildSchema()));
});

import { type GraphQLField, type GraphQLSchema, isObjectType, Kind, parse } from 'graphql';
import type { SqlReader } from '../read/sql-reader.ts';
import type { Book, DerivedShape, FieldBook, RootField } from './book.ts';
import { ignoresArguments, signatureOf } from './plan.ts';
import { Planner } from './planner.ts';
import { decidingVariables } from './selection.ts';

/** An operation, and why it is left to the resolvers; no reason when it has a plan. */
export interface OperationCoverage {
  readonly name: string;
  readonly reasons: readonly string[];
}

/** How valid documents would be answered, whether their conditions all hold or none does. */
export function operationCoverage<Context extends { readonly reader: SqlReader }>(
  schema: GraphQLSchema,
  book: Book<Context>,
  documents: readonly string[],
): readonly OperationCoverage[] {
  const planner = new Planner(schema, book);
  const covered = documents.flatMap((text) => {
    const document = parse(text);
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const conditions = decidingVariables(document);
    return operations.map((operation) => {
      const ways = [true, false].map((held) => Object.fromEntries(conditions.map((name) => [name, held])));
      const reasons = ways.flatMap((variables) => {
        const planning = planner.plan(document, operation, variables);
        return planning.operation === null ? [planning.reason] : [];
      });
      return { name: operation.name?.value ?? '(no name)', reasons: [...new Set(reasons)] };
    });
  });
  return covered.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

type Field = GraphQLField<unknown, unknown>;

/** "Certification.title": fields that make whatever asks for them fall back. */
export function fieldsWithoutPlan<Context>(schema: GraphQLSchema, book: Book<Context>): readonly string[] {
  const missing = (type: string, isKnown: (field: Field) => boolean): readonly string[] => {
    const of = schema.getType(type);
    const fields = isObjectType(of) ? Object.values(of.getFields()) : [];
    return fields.filter((field) => !isKnown(field)).map(({ name }) => `${type}.${name}`);
  };
  const isRead = (books: Readonly<Record<string, FieldBook<Context> | RootField<Context>>>) => (field: Field) => {
    const known = Object.hasOwn(books, field.name) ? books[field.name] : undefined;
    return known !== undefined && !ignoresArguments(known, field);
  };
  const inRoots = missing(schema.getQueryType()?.name ?? '', isRead(book.roots));
  const inTypes = Object.entries(book.types).flatMap(([type, { fields }]) => missing(type, isRead(fields)));
  const shapes = Object.values(book.types).flatMap(({ fields }) => Object.values(fields).map(shapeOf));
  const inDerived = shapes.flatMap((shape) =>
    Object.entries(shape).flatMap(([type, given]) => missing(type, (field) => given.includes(signatureOf(field)))),
  );
  return [...new Set([...inRoots, ...inTypes, ...inDerived])];
}

function shapeOf<Context>(field: FieldBook<Context>): DerivedShape {
  return field.kind === 'derived' || field.kind === 'derivedRows' ? (field.gives ?? {}) : {};
}

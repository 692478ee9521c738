import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AUDIT_RESOLVERS } from './slices/audit/graphql/index.ts';
import { CERTIFICATION_RESOLVERS } from './slices/certification/graphql/index.ts';

/** The whole schema of the API. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers: [...CERTIFICATION_RESOLVERS, ...AUDIT_RESOLVERS], validate: false });
}

/** The schema as committed in `schema.graphql`: sorted, so that a difference is a change of the contract. */
export function printContract(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

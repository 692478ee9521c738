import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AUDIT_RESOLVERS } from './slices/audit/graphql/index.ts';
import { CERTIFICATION_RESOLVERS } from './slices/certification/graphql/index.ts';
import { DIRECTORY_RESOLVERS } from './slices/directory/graphql/index.ts';
import { IDENTITY_RESOLVERS } from './slices/identity/graphql/index.ts';
import { MAIL_RESOLVERS } from './slices/mail/graphql/index.ts';
import { PRIVACY_RESOLVERS } from './slices/privacy/graphql/index.ts';

const RESOLVERS = [
  ...AUDIT_RESOLVERS,
  ...CERTIFICATION_RESOLVERS,
  ...DIRECTORY_RESOLVERS,
  ...IDENTITY_RESOLVERS,
  ...MAIL_RESOLVERS,
  ...PRIVACY_RESOLVERS,
] as const;

/** The whole schema of the API. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers: RESOLVERS, validate: false });
}

/** The schema as committed in `schema.graphql`: sorted, so that a difference is a change of the contract. */
export function printContract(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type ClassType } from 'type-graphql';
import { OWN_SOURCES } from './kernel/live/index.ts';
import { AUDIT_RESOLVERS } from './slices/audit/graphql/index.ts';
import { CERTIFICATION_RESOLVERS } from './slices/certification/graphql/index.ts';
import { DIRECTORY_RESOLVERS } from './slices/directory/graphql/index.ts';
import { IDENTITY_RESOLVERS } from './slices/identity/graphql/index.ts';
import { JURY_RESOLVERS } from './slices/jury/graphql/index.ts';
import { MAIL_RESOLVERS } from './slices/mail/graphql/index.ts';
import { PRIVACY_RESOLVERS } from './slices/privacy/graphql/index.ts';

const RESOLVERS = [
  ...AUDIT_RESOLVERS,
  ...CERTIFICATION_RESOLVERS,
  ...DIRECTORY_RESOLVERS,
  ...IDENTITY_RESOLVERS,
  ...JURY_RESOLVERS,
  ...MAIL_RESOLVERS,
  ...PRIVACY_RESOLVERS,
] as const;

/** The whole schema of the API. @param others resolvers beside those of the slices: tests have subscriptions of their own */
export function buildSchema(others: readonly ClassType[] = []): GraphQLSchema {
  return buildSchemaSync({ resolvers: [...RESOLVERS, ...others], validate: false, pubSub: OWN_SOURCES });
}

/** The schema as committed in `schema.graphql`: sorted, so that a difference is a change of the contract. */
export function printContract(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

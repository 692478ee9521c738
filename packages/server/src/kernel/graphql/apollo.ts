import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { documentStore, type TrustedDocuments } from '../documents/index.ts';
import type { LiveContext } from '../live/live-context.ts';
import { guardSubscriptions, subscriptionDoor } from '../live/open-subscription.ts';
import { stringifyPlanned } from '../planner/planner-plugin.ts';
import { compilingGateway } from './compiled/gateway.ts';
import { errorFormatter } from './format-error.ts';
import type { Limits } from './limits/limits.ts';
import { limitsPlugin } from './limits/limits-plugin.ts';
import { parsedDocuments } from './parsed-documents.ts';
import { type RequestContext, requestErrors } from './request-errors.ts';
import { statusByMediaType } from './status-by-media-type.ts';

/** What a GraphQL server is made of. */
export interface ApolloParts<Context extends RequestContext> {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Documents that may be asked for by their hash; none by default. */
  readonly documents?: TrustedDocuments;
  /** Whether the schema may be asked for, and errors may suggest its names. */
  readonly introspection: boolean;
  /** Answers queries by other ways than the resolvers: asked in turn, until one answers. */
  readonly shortcuts?: readonly ApolloServerPlugin<Context>[];
}

/** The GraphQL server: bounded before it executes, its errors formatted in one place. Cross-site forgery is refused by Apollo's own guard. */
export function apolloServer<Context extends RequestContext & LiveContext<unknown>>({
  schema,
  limits,
  documents = new Map(),
  introspection,
  shortcuts = [],
}: ApolloParts<Context>): ApolloServer<Context> {
  guardSubscriptions(schema);
  const errors = requestErrors();
  return new ApolloServer<Context>({
    gateway: compilingGateway(schema),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    documentStore: parsedDocuments(),
    persistedQueries: documentStore(documents),
    allowBatchedHttpRequests: false,
    // Signals are the program's: they stop HTTP first, then this, then the database.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    // Looking for names near a wrong one is the dearest part of a refusal.
    validationOptions: { maxErrors: limits.validationErrors, hideSuggestions: !introspection },
    formatError: errorFormatter(limits, errors.report),
    stringifyResult: stringifyPlanned,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      subscriptionDoor(),
      limitsPlugin(limits),
      statusByMediaType(),
      errors.plugin,
      ...shortcuts,
    ],
  });
}

import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { execute, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { openSubscription } from '../../live/open-subscription.ts';
import { coercedVariables } from '../variables.ts';
import { CompiledDocuments } from './compiled-documents.ts';
import { asExecuted, isFailure } from './failures.ts';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/**
 * Executes operations for Apollo, compiled where that is worth it. What went wrong is told by the execution of `graphql`
 * itself, so that which errors are told, and in which order, never depends on how often a document came.
 */
export function compilingGateway(schema: GraphQLSchema): Gateway {
  return {
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({ executor: executor(schema) }),
    stop: async () => undefined,
  };
}

function executor(schema: GraphQLSchema): Executor {
  const documents = new CompiledDocuments(schema);
  return async ({ document, operation, request, context: contextValue }) => {
    const { variables = {}, operationName } = request;
    // Apollo's types promise an operation; a name that is in no document has none.
    if (!operation) return execute({ schema, document, operationName: operationName ?? null });
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
      const asked = { schema, document, operationName: operationName ?? null, contextValue, variableValues: variables };
      return openSubscription(asked, contextValue);
    }
    const { values, errors } = coercedVariables({ schema, operation, contextValue, request });
    if (errors) return { errors };
    const answer = await documents.for(document, operation)?.(contextValue, values);
    if (answer && !answer.errors) return answer;
    if (answer?.errors?.some(isFailure))
      return { ...answer, errors: answer.errors.map((error) => asExecuted(error, document.loc?.source)) };
    return execute({ schema, document, operationName: operationName ?? null, contextValue, variableValues: variables });
  };
}

import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from 'graphql';
// Its ES build brings a second copy of graphql, which refuses our schema.
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import { MAX_PAGE_SIZE } from '../../read/page.ts';
import { badUserInput } from '../errors.ts';
import { COUNTED_ARGUMENT } from './cost-variables.ts';

/** What a page costs however small it is: it has to be looked for, and counted. */
const PAGE = 300;

/** How many rows a list without `first` is reckoned to have. */
const USUAL_LIST = 5;

/** One per object; a list costs its rows: `first` where there is one, and what a page costs, else the usual length. */
const perObject: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0;
  const { first } = args;
  if (typeof first === 'number') {
    if (first < 1 || first > MAX_PAGE_SIZE) {
      throw badUserInput('first', `\`first\` must be from 1 to ${MAX_PAGE_SIZE}, it is ${first}.`, 400);
    }
    return PAGE + first * (1 + childComplexity);
  }
  return isListType(getNullableType(field.type)) ? USUAL_LIST * (1 + childComplexity) : 1 + childComplexity;
};

/** What is asked of introspection is bounded by graphql itself. */
const introspectionIsFree: ComplexityEstimator = ({ field }) => (field.name.startsWith('__') ? 0 : undefined);

/** Shows an estimator the one argument that counts, so that no cost depends on another. */
function seeingOnlyFirst(estimator: ComplexityEstimator): ComplexityEstimator {
  return ({ args, ...field }) => estimator({ ...field, args: { [COUNTED_ARGUMENT]: args[COUNTED_ARGUMENT] } });
}

const ESTIMATORS = [introspectionIsFree, fieldExtensionsEstimator(), perObject].map(seeingOnlyFirst);

/**
 * How many objects an operation may at most bring, with the variables it was sent with.
 * Refuses (BAD_USER_INPUT on `first`) a page size out of bounds wherever it stands, given by variable or not,
 * and a null where there must be a value.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): number {
  try {
    return getComplexity({
      schema,
      query: document,
      operationName,
      variables: { ...variables },
      estimators: ESTIMATORS,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code) throw error;
    // A null given where the document lets it pass and the field does not: what is beside it cannot be reckoned.
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

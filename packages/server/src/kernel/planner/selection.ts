import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { Arguments } from './book.ts';

/** A field asked of an object type, fragments spread, duplicates merged, conditions decided. */
export interface Selection {
  /** The name its value has in the answer. */
  readonly key: string;
  readonly name: string;
  /** Undefined for those of introspection. */
  readonly field: GraphQLField<unknown, unknown> | undefined;
  /** Where its arguments are written. */
  readonly node: FieldNode;
  /** What is asked of the value, by the name of each object type it may have; empty for a leaf. */
  readonly on: ReadonlyMap<string, readonly Selection[]>;
}

/** Variables as coerced by graphql. */
export type Variables = Arguments;

/**
 * First stage: what an operation of a valid document asks, as the specification collects fields. `variables` need hold
 * only those that `@include` and `@skip` read.
 */
export function selectFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): readonly Selection[] {
  const query = schema.getQueryType();
  if (!query) return [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  const selectionsOn = (type: GraphQLObjectType, sets: readonly (readonly SelectionNode[])[]): readonly Selection[] => {
    const nodes = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const set of sets) collect(type, set, nodes, spread);
    return [...nodes].flatMap(([key, same]) => selectionOf(type, key, same) ?? []);
  };

  const collect = (
    type: GraphQLObjectType,
    set: readonly SelectionNode[],
    nodes: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void => {
    for (const node of set) {
      if (!isIncluded(node, variables)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        nodes.set(key, [...(nodes.get(key) ?? []), node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(node.typeCondition?.name.value, type)) collect(type, node.selectionSet.selections, nodes, spread);
      } else if (!spread.has(node.name.value)) {
        spread.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment && applies(fragment.typeCondition.name.value, type)) {
          collect(type, fragment.selectionSet.selections, nodes, spread);
        }
      }
    }
  };

  const applies = (condition: string | undefined, type: GraphQLObjectType): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && schema.isSubType(wanted, type);
  };

  const selectionOf = (type: GraphQLObjectType, key: string, same: readonly FieldNode[]): Selection | undefined => {
    const [node] = same;
    if (!node) return undefined;
    const name = node.name.value;
    const field = type.getFields()[name];
    const of = field && getNamedType(field.type);
    const sets = same.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet.selections] : []));
    const types = !isCompositeType(of) ? [] : isObjectType(of) ? [of] : schema.getPossibleTypes(of);
    return { key, name, field, node, on: new Map(types.map((each) => [each.name, selectionsOn(each, sets)])) };
  };

  return selectionsOn(query, [operation.selectionSet.selections]);
}

function isIncluded(node: SelectionNode, variables: Variables): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

/** Names of the variables that decide what an operation selects: those `@include` and `@skip` read anywhere in the document. */
export function decidingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const read = (selections: readonly SelectionNode[]): void => {
    for (const node of selections) {
      for (const directive of node.directives ?? []) {
        for (const { value } of directive.arguments ?? []) {
          if (value.kind === Kind.VARIABLE) names.add(value.name.value);
        }
      }
      if (node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet) read(node.selectionSet.selections);
    }
  };
  for (const definition of document.definitions) {
    if ('selectionSet' in definition) read(definition.selectionSet.selections);
  }
  return [...names];
}

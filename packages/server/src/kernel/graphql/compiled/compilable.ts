import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Written as a key of an object literal, as the compiler does, it is no key. */
const UNWRITABLE = '__proto__';
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/**
 * Whether compiled code says what the execution of `graphql` says. The compiler forgets under which fragment a `@skip`
 * or `@include` stood, and takes a variable that is absent from an object or a list for null; what fails while it looks
 * for the type of an interface ends the process; introspection is long and rare; mutations wait for one another.
 */
export function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  const types = new TypeInfo(schema);
  const mayBeAbsent = absentVariables(operation);
  const isUnfit = (node: ASTNode): boolean => {
    if (node.kind === Kind.DIRECTIVE) return true;
    if (node.kind === Kind.NAME) return node.value === UNWRITABLE;
    if (node.kind === Kind.FIELD) return INTROSPECTION.has(node.name.value);
    if (node.kind === Kind.SELECTION_SET) return isAbstractType(getNamedType(types.getType()));
    return (node.kind === Kind.OBJECT || node.kind === Kind.LIST) && holdsVariable(node, mayBeAbsent);
  };
  return !some(document, isUnfit, types);
}

/** Variables that need not have a value: those of any other type are given, or have a default. */
function absentVariables({ variableDefinitions = [] }: OperationDefinitionNode): ReadonlySet<string> {
  const optional = variableDefinitions.filter(
    ({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE && defaultValue === undefined,
  );
  return new Set(optional.map(({ variable }) => variable.name.value));
}

function holdsVariable(value: ASTNode, names: ReadonlySet<string>): boolean {
  return some(value, (node) => node.kind === Kind.VARIABLE && names.has(node.name.value));
}

function some(root: ASTNode, predicate: (node: ASTNode) => boolean, types?: TypeInfo): boolean {
  let isFound = false;
  const enter = (node: ASTNode): unknown => {
    isFound = predicate(node);
    return isFound ? BREAK : undefined;
  };
  visit(root, types ? visitWithTypeInfo(types, { enter }) : { enter });
  return isFound;
}

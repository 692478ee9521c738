import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a request asks for, counted once its fragments are spread. */
export interface DocumentShape {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Counts an operation of a valid document (fragments exist and have no cycle). What is below `__schema` and `__type`
 * does not count in the depth: graphql bounds it by itself. Stops counting fields past `enough`.
 */
export function documentShape(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  enough: number,
): DocumentShape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const counted = { depth: 0, fields: 0, aliases: 0, directives: operation.directives?.length ?? 0 };

  const walk = (set: SelectionSetNode, depth: number, measured: boolean): void => {
    for (const selection of set.selections) {
      if (counted.fields > enough) return;
      counted.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        counted.fields += 1;
        if (selection.alias) counted.aliases += 1;
        if (measured) counted.depth = Math.max(counted.depth, depth);
        const inside = measured && !INTROSPECTION.has(selection.name.value);
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1, inside);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, depth, measured);
      } else {
        const fragment = fragments.get(selection.name.value);
        counted.directives += fragment?.directives?.length ?? 0;
        if (fragment) walk(fragment.selectionSet, depth, measured);
      }
    }
  };
  walk(operation.selectionSet, 1, true);
  return counted;
}

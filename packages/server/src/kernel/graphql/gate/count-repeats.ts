import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { Fragments } from './fragments-of.ts';

/**
 * How many pairs of fields bear one name in one place of an answer, over all operations: validation compares each pair,
 * and what is below it, but no fragment with itself. The document has no cycle and few fields once spread. Counts no
 * further than past `enough`.
 */
export function countRepeats({ definitions }: DocumentNode, fragments: Fragments, enough: number): number {
  let pairs = 0;
  const compare = (sets: readonly SelectionSetNode[]): void => {
    for (const fields of byName(sets, fragments).values()) {
      pairs += (fields.length * (fields.length - 1)) / 2;
      if (pairs > enough) return;
      const below = fields.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
      if (below.length > 0) compare(below);
    }
  };
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) {
      compare([definition.selectionSet]);
      if (pairs > enough) break;
    }
  }
  return pairs;
}

function byName(sets: readonly SelectionSetNode[], fragments: Fragments): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const same = found.get(name);
        if (same) same.push(selection);
        else found.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const inner = fragments.get(selection.name.value)?.selectionSet;
        if (inner) collect(inner);
      }
    }
  };
  sets.forEach(collect);
  return found;
}

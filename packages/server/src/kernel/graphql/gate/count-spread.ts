import { type DocumentNode, type FragmentSpreadNode, Kind, type SelectionSetNode } from 'graphql';
import type { Fragments } from './fragments-of.ts';

/** What a document selects once its fragments are spread. */
export interface SpreadCounts {
  /** Fields of its largest operation. */
  readonly fields: number;
  /** Fields and fragments of all its operations and fragments: what a walk of each has to visit. */
  readonly selections: number;
  /** Name of a fragment that spreads itself, where there is one. */
  readonly cycle: string | undefined;
}

type Counted = Pick<SpreadCounts, 'fields' | 'selections'>;
const NOTHING: Counted = { fields: 0, selections: 0 };

/** Counts each fragment once, however often it is spread: 2.5 kB can stand for 2^30 fields. */
export function countSpread({ definitions }: DocumentNode, fragments: Fragments): SpreadCounts {
  const known = new Map<string, Counted>();
  const open = new Set<string>();
  let cycle: string | undefined;

  const ofFragment = (spread: FragmentSpreadNode): Counted => {
    const name = spread.name.value;
    const found = known.get(name);
    if (found) return found;
    if (open.has(name)) {
      cycle ??= name;
      return NOTHING;
    }
    open.add(name);
    const set = fragments.get(name)?.selectionSet;
    const counted = set ? count(set) : NOTHING;
    open.delete(name);
    known.set(name, counted);
    return counted;
  };
  const count = (set: SelectionSetNode): Counted => {
    let [fields, selections] = [0, set.selections.length];
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields += 1;
      const inside = selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection) : below(selection.selectionSet);
      fields += inside.fields;
      selections += inside.selections;
    }
    return { fields, selections };
  };
  const below = (set: SelectionSetNode | undefined): Counted => (set ? count(set) : NOTHING);

  let [fields, selections] = [0, 0];
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const counted = count(definition.selectionSet);
    if (definition.kind === Kind.OPERATION_DEFINITION) fields = Math.max(fields, counted.fields);
    selections += counted.selections;
  }
  return { fields, selections, cycle };
}

import { type DocumentNode, Kind, visit } from 'graphql';

/** What is written in a document, nothing being spread. */
export interface RawCounts {
  readonly operations: number;
  /** Fragment definitions, spreads and inline fragments together. */
  readonly fragments: number;
  /** Items of lists and fields of objects, in arguments and defaults. */
  readonly values: number;
}

/** Counts in one pass what makes validation dear. */
export function countRaw(document: DocumentNode): RawCounts {
  const counts = { operations: 0, fragments: 0, values: 0 };
  const fragment = (): void => {
    counts.fragments += 1;
  };
  visit(document, {
    OperationDefinition: () => {
      counts.operations += 1;
    },
    FragmentDefinition: fragment,
    FragmentSpread: fragment,
    InlineFragment: fragment,
    [Kind.LIST]: ({ values }) => {
      counts.values += values.length;
    },
    [Kind.OBJECT]: ({ fields }) => {
      counts.values += fields.length;
    },
  });
  return counts;
}

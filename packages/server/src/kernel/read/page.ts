import { MalformedInput } from '../malformed-input.ts';

/** No list gives more rows at once. */
export const MAX_PAGE_SIZE = 100;

/** Which rows of a list are asked for: `first` of them, after the row of the cursor `after`. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}

/** One page of rows, and whether more come after. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Checks a page request. Refuses (MalformedInput on `first`) a size outside 1…100. */
export function pageRequest(first: number, after: string | null | undefined): PageRequest {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE_SIZE) {
    throw new MalformedInput('first', `\`first\` must be from 1 to ${MAX_PAGE_SIZE}, it is ${first}.`);
  }
  return { first, after: after ?? null };
}

/** A page out of rows of which one more than asked was read, to know whether more come. */
export function pageOf<Row>(rowsAndOneMore: readonly Row[], { first, after }: PageRequest): Page<Row> {
  return {
    rows: rowsAndOneMore.slice(0, first),
    hasNextPage: rowsAndOneMore.length > first,
    hasPreviousPage: after !== null,
  };
}

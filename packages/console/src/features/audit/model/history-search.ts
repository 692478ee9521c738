import type { HistoryOrder } from '../../../gql/graphql.ts';

/** How the history of an object is shown, all of it in the URL. */
export interface HistorySearch {
  /** Newest first where it is absent. */
  readonly order?: HistoryOrder;
}

/** Reads the query string; what it does not understand is dropped, never an error. */
export function parseHistorySearch({ order }: Readonly<Record<string, unknown>>): HistorySearch {
  return order === 'OLDEST_FIRST' ? { order } : {};
}

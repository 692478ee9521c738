import { decodeCursor, encodeCursor, type Keyset, type KeysetShape } from '../read/cursor.ts';
import { type PageRequest, pageOf } from '../read/page.ts';
import { type ConnectionOf, connectionOf } from './connection.ts';

/** How a list is read. */
export interface ListParts<Row, Node> {
  /** What makes it another list: its name and its conditions. */
  readonly scope: string;
  /** Kinds of the values it is sorted by. */
  readonly shape: KeysetShape;
  /** Reads rows after a place, `limit` at most. */
  readonly rows: (after: Keyset | null, limit: number) => Promise<readonly Row[]>;
  readonly placeOf: (row: Row) => Keyset;
  readonly count: () => Promise<number>;
  readonly toNode: (row: Row) => Node;
}

/** A page of a list as a connection. Refuses (MalformedInput) the cursor of another list. */
export async function listedConnection<Row, Node>(
  { scope, shape, rows, placeOf, count, toNode }: ListParts<Row, Node>,
  request: PageRequest,
): Promise<ConnectionOf<Node>> {
  const after = request.after === null ? null : decodeCursor(scope, shape, request.after);
  const page = pageOf(await rows(after, request.first + 1), request);
  const edges = page.rows.map((row) => ({ cursor: encodeCursor(scope, placeOf(row)), node: toNode(row) }));
  return connectionOf(edges, page, count);
}

import { type ConnectionOf, connectionOf } from '../../../kernel/graphql/connection.ts';
import type { Listed } from '../use-cases/list-organisations.ts';

/** A list that was read, as a connection of what its rows become. */
export function listedConnection<Row, Node>(listed: Listed<Row>, toNode: (row: Row) => Node): ConnectionOf<Node> {
  const edges = listed.page.rows.map((row) => ({ cursor: listed.cursorOf(row), node: toNode(row) }));
  return connectionOf(edges, listed.page, listed.count);
}

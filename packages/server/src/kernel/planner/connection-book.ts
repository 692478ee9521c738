import { type FieldBook, row, rows, type Source, type TypeBook, value } from './book.ts';
import { base64Url } from './sql-text.ts';

/**
 * How the connection and edge types of a node type read their page. `nodeRow` is the name the node's book gives its row;
 * `more` are fields this connection has besides the usual ones.
 */
export function connectionBooks(
  node: string,
  nodeRow: string,
  more: Readonly<Record<string, FieldBook<unknown>>> = {},
): Readonly<Record<string, TypeBook<unknown>>> {
  const inPage = (name: string): Source => ({
    from: `{^page} {${name}}`,
    where: `{${name}}.n <= {:first}::int`,
    order: `{${name}}.n`,
    isPage: true,
  });
  return {
    [`${node}Connection`]: {
      row: 'page',
      fields: {
        edges: rows(`${node}Edge`, inPage('e')),
        nodes: rows(node, inPage(nodeRow)),
        pageInfo: row('PageInfo', { from: PAGE_INFO, isPage: true }),
        totalCount: value('{count}'),
        ...more,
      },
    },
    [`${node}Edge`]: {
      row: 'e',
      fields: {
        cursor: value(base64Url('{e}.place')),
        node: row(node, { from: `(SELECT {^e}.*) {${nodeRow}}` }),
      },
    },
  };
}

const PAGE_INFO = `(
  SELECT count(*) > {:first}::int AS has_next, {:hasPrevious}::boolean AS has_previous,
    min(place) FILTER (WHERE n = 1) AS first_place, min(place) FILTER (WHERE n = least(total, {:first}::int)) AS last_place
  FROM (SELECT place, n, count(*) OVER () AS total FROM {^page}) AS page) {i}`;

/** Where a page stands in its list. */
export const PAGE_INFO_BOOK: TypeBook<unknown> = {
  row: 'i',
  fields: {
    hasNextPage: value('{i}.has_next'),
    hasPreviousPage: value('{i}.has_previous'),
    startCursor: value(base64Url('{i}.first_place')),
    endCursor: value(base64Url('{i}.last_place')),
  },
};

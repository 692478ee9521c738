import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

/** The type thunk of a field; written for each field, since metadata cannot say lists. */
type Thunk = () => ClassType | typeof String;

@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows come after this page.' })
  readonly hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether rows come before this page.' })
  readonly hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  readonly startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row, to ask for the page after it.' })
  readonly endCursor!: string | null;
}

/** One row and its place. */
export interface EdgeOf<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** What a connection is resolved from; the total is counted only when it is asked for. */
export interface ConnectionOf<Node> {
  readonly edges: readonly EdgeOf<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: Promise<number>;
}

/** A connection from a page of nodes, each with its cursor. */
export function connectionOf<Node>(
  edges: readonly EdgeOf<Node>[],
  page: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean },
  totalCount: () => Promise<number>,
): ConnectionOf<Node> {
  const pageInfo = {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo,
    get totalCount() {
      return totalCount();
    },
  };
}

/** The rows of a connection are paid for once, by its `first`: these fields add nothing. */
const PAID = ({ childComplexity }: { childComplexity: number }): number => childComplexity;

/** Makes the edge type and the base of the connection type of a node type; `plural` is said in descriptions. */
export function connectionTypes<Node extends object>(
  node: Thunk,
  name: string,
  plural: string,
): {
  readonly Edge: ClassType<EdgeOf<Node>>;
  readonly Connection: abstract new () => ConnectionOf<Node>;
} {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural} of a page, with its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'Opaque place of this row, to ask for what comes after it.' })
    readonly cursor!: string;
    @Field(node, { description: 'The row itself.', complexity: PAID })
    readonly node!: Node;
  }

  @ObjectType({ simpleResolvers: true })
  abstract class Connection {
    @Field(() => [Edge], { description: 'The rows with their cursors.', complexity: PAID })
    readonly edges!: Edge[];
    @Field(() => [node()], { description: 'The rows alone.', complexity: PAID })
    readonly nodes!: Node[];
    @Field(() => PageInfo, { description: 'Where this page stands in the list.', complexity: 0 })
    readonly pageInfo!: PageInfo;
    @Field(() => Int, {
      simple: false,
      description: `How many ${plural} the whole list has; exact up to 100,000, the most it says.`,
    })
    readonly totalCount!: Promise<number>;
  }
  return { Edge, Connection };
}

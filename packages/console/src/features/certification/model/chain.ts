interface ChainEdge {
  readonly from: string;
  readonly to: string;
}

/**
 * The nodes of a replacement chain, oldest first: a node comes after all it replaces.
 * Should the register's links form a loop, what is left keeps its order.
 */
export function inChainOrder<T extends { readonly rncpCode: string }>(
  nodes: readonly T[],
  edges: readonly ChainEdge[],
): readonly T[] {
  const left = [...nodes];
  const ordered: T[] = [];
  while (left.length > 0) {
    const ready = left.findIndex(
      (node) => !edges.some((edge) => edge.to === node.rncpCode && left.some((other) => other.rncpCode === edge.from)),
    );
    ordered.push(...left.splice(Math.max(0, ready), 1));
  }
  return ordered;
}

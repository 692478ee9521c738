import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CostVariables, costKey, costVariables } from './cost-variables.ts';

/** How many costs are remembered, over all documents; each is a number and a key of some tens of bytes. */
const MAX_COSTS = 5_000;

interface KnownDocument {
  readonly number: number;
  readonly variables: CostVariables;
}

/** One operation of a document, with its variables as coerced. */
export interface CostedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Remembers the cost of operations: the same document with the same page sizes is reckoned once. */
export class KnownCosts {
  readonly #documents = new WeakMap<DocumentNode, KnownDocument>();
  readonly #costs = new LRUCache<string, number>({ max: MAX_COSTS });
  #documentCount = 0;

  /** The cost of an operation, by `reckon` when it is not known. What `reckon` throws is thrown, and not remembered. */
  costOf({ document, operationName = '', values }: CostedOperation, reckon: () => number): number {
    const { number, variables } = this.#known(document);
    const key = `${number} ${operationName} ${costKey(variables, values)}`;
    const found = this.#costs.get(key);
    if (found !== undefined) return found;
    const cost = reckon();
    this.#costs.set(key, cost);
    return cost;
  }

  #known(document: DocumentNode): KnownDocument {
    const found = this.#documents.get(document);
    if (found) return found;
    this.#documentCount += 1;
    const known = { number: this.#documentCount, variables: costVariables(document) };
    this.#documents.set(document, known);
    return known;
  }
}

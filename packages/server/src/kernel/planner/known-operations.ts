import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of the documents remembered; each takes some forty times its text of memory once parsed. */
const MAX_CHARACTERS = 500_000;

/** An operation that the GraphQL server has let through and that was answered from its plan. */
export interface KnownOperation {
  /** The name it was asked by. */
  readonly name: string | undefined;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Operations by the text of their document, of each the one asked last; the least recently used are forgotten. */
export class KnownOperations {
  private readonly byText = new LRUCache<string, KnownOperation>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 100,
  });

  remember(text: string, known: KnownOperation): void {
    if (this.find(text, known.name)?.operation !== known.operation) this.byText.set(text, known);
  }

  find(text: string, name: string | undefined): KnownOperation | undefined {
    const known = this.byText.get(text);
    return known?.name === name ? known : undefined;
  }
}

import type { GraphQLInputType } from 'graphql';

/** How a variable is sent, in one of the two ways a document is asked. */
export interface Sent {
  readonly how: 'value' | 'missing' | 'null' | 'wrong';
  /** JSON. */
  readonly value: unknown;
}

/** A value where an argument, a field of an input object or a condition stands. */
export type ValueTree =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, ValueTree>> }
  | { readonly kind: 'list'; readonly items: readonly ValueTree[] }
  | {
      readonly kind: 'variable';
      readonly sent: readonly [Sent, Sent];
      readonly fallback: unknown;
      /** Declared with `!` where it need not be, or without where it may be. */
      readonly strict: boolean;
      /** Takes a variable of the same type that stands elsewhere, where there is one. */
      readonly shared: boolean;
    };

export interface ConditionTree {
  readonly directive: 'include' | 'skip';
  readonly value: ValueTree;
}

export interface ArgumentTree {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly hasDefault: boolean;
  readonly value: ValueTree;
}

/** One selection of a document, names of fragments and variables not yet given. */
export type SelectionTree =
  | {
      readonly kind: 'field';
      readonly name: string;
      /** Of the field, as the schema writes it. */
      readonly type: string;
      readonly alias: string | null;
      readonly args: readonly ArgumentTree[];
      readonly conditions: readonly ConditionTree[];
      /** Null for a leaf. */
      readonly selections: readonly SelectionTree[] | null;
      /** Selected once more, with these; null when it is not. */
      readonly again: readonly SelectionTree[] | null;
    }
  | {
      readonly kind: 'fragment';
      readonly on: string | null;
      readonly isNamed: boolean;
      readonly conditions: readonly ConditionTree[];
      readonly selections: readonly SelectionTree[];
    }
  /** A fragment defined before this place, spread again. */
  | { readonly kind: 'spread'; readonly rank: number; readonly within: readonly string[] };

export interface DocumentTree {
  readonly name: string | null;
  readonly selections: readonly SelectionTree[];
  /** Whether the document has a second operation, which is not the one asked for. */
  readonly hasOther: boolean;
}

/** A document, and two sets of variables to ask it with. */
export interface RandomDocument {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
}

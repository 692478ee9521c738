/** How much one request may ask. Every refusal says the limit it met. */
export interface Limits {
  /** Levels of nested fields, introspection apart. */
  readonly depth: number;
  /** Fields once fragments are spread. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Operations in one document. */
  readonly operations: number;
  /** Objects the answer may hold at most, by the sizes its lists ask for. */
  readonly cost: number;
  /** Of a document as it is sent, blanks included. */
  readonly characters: number;
  readonly tokens: number;
  /** Letters of a name. */
  readonly name: number;
  /** Brackets of any kind in one another. */
  readonly nesting: number;
  /** Fragments defined, spread or written in place, in one document. */
  readonly fragments: number;
  /** Arguments, variables, items of lists and fields of objects, written in a document; as many again in its variables. */
  readonly values: number;
  /** Pairs of fields that bear one name in one place: validation compares each. */
  readonly repeats: number;
  /** Fields and fragments of all operations and fragments, once fragments are spread. */
  readonly selections: number;
  readonly validationErrors: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 15,
  fields: 600,
  aliases: 30,
  directives: 50,
  operations: 10,
  cost: 20_000,
  characters: 16_000,
  tokens: 1_500,
  name: 200,
  nesting: 50,
  fragments: 100,
  values: 200,
  repeats: 3_000,
  selections: 4_000,
  validationErrors: 5,
};

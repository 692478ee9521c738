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
  readonly tokens: number;
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
  tokens: 4_000,
  selections: 10_000,
  validationErrors: 20,
};

/** The parameters of a statement being put together. */
export class SqlParameters {
  readonly values: unknown[] = [];
  private readonly nameOf: (rank: number) => string;

  /** `nameOf` says how the statement names its parameters, from 1: "$3" unless it is told otherwise. */
  constructor(nameOf: (rank: number) => string = (rank) => `$${rank}`) {
    this.nameOf = nameOf;
  }

  /** Adds a value and says how the statement names it. */
  add(value: unknown): string {
    this.values.push(value);
    return this.nameOf(this.values.length);
  }
}

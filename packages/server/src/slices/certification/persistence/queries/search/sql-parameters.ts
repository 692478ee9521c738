/** The parameters of a statement being put together. */
export class SqlParameters {
  readonly values: unknown[] = [];

  /** Adds a value and says how the statement names it: "$3". */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

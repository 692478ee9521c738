/** Table in which applied migrations are written. */
export const MIGRATION_TABLE = 'migration';

/** Where a database stands with regard to the migrations the code knows. */
export interface SchemaState {
  /** Migrations the database lacks, in the order of the code. */
  readonly pending: readonly string[];
  /** Migrations the database has and the code does not know: a newer version was here. */
  readonly unknown: readonly string[];
}

/** Oldest major version whose SQL the migrations speak. */
export const OLDEST_POSTGRESQL = 15;

/** Compares names of migrations: those of the code with those applied. */
export function compareSchema(known: readonly string[], applied: readonly string[]): SchemaState {
  return {
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}

/** Major version out of `server_version_num`: "180004" is 18. */
export function majorVersion(serverVersionNumber: string): number {
  return Math.floor(Number(serverVersionNumber) / 10_000);
}

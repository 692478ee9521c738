import pg from 'pg';

/** Unique, exclusion, check: what the rows of others, or a rule of the table, do not allow. */
const BROKEN = new Set(['23505', '23P01', '23514']);

/** The name of the constraint that a statement broke; null for any other error. */
export function brokenConstraint(error: unknown): string | null {
  if (!(error instanceof pg.DatabaseError) || !BROKEN.has(error.code ?? '')) return null;
  return error.constraint ?? null;
}

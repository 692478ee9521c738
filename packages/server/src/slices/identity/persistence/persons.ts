import type { Rows } from './rows.ts';

const NAME = `SELECT p.given_names || ' ' || p.family_name AS name FROM directory.person p
  WHERE p.id = $1 AND p.erased_at IS NULL FOR KEY SHARE`;

/** The name of a person of the directory, "Marie Dupont"; null where there is none, or no longer. */
export async function personName(uow: Rows, id: string): Promise<string | null> {
  const [row] = await uow.rows<{ name: string }>(NAME, [id]);
  return row?.name ?? null;
}

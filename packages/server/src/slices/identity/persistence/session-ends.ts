import type pg from 'pg';

/** In one statement, so that the trigger that records the end knows what it was. */
const SIGN_OUT = `DELETE FROM identity.session
  WHERE token = $1 AND set_config('delibere.session', 'SIGNED_OUT', true) IS NOT NULL`;

/** Ends the session of somebody who signs out. */
export async function endSignedOut(pool: pg.Pool, token: string): Promise<void> {
  await pool.query(SIGN_OUT, [token]);
}

import type pg from 'pg';

/** Only with an app that was enrolled: codes of one merely proposed prove nothing. */
const VERIFIED = `UPDATE identity.session s SET second_factor_at = $2, updated_at = $2
  FROM identity.account a WHERE s.token = $1 AND a.id = s.account_id AND a.two_factor_enabled`;

/**
 * A code is right for a minute and a half, in which an app shows three or four: of those that were used, eight are
 * kept. The row is locked by whoever uses one, in whichever process: of two at once the second finds it used.
 */
const USED = `WITH used AS (
    UPDATE identity.two_factor f SET used_codes = (ARRAY[$3::text] || f.used_codes)[1:8]
    FROM identity.session s WHERE s.token = $1 AND f.account_id = s.account_id AND $3::text <> ALL (f.used_codes)
    RETURNING s.id),
  verified AS (
    UPDATE identity.session s SET second_factor_at = $2, updated_at = $2
    FROM used, identity.account a WHERE s.id = used.id AND a.id = s.account_id AND a.two_factor_enabled)
  SELECT FROM used`;

/** Keeps that a session gave a second factor. */
export async function verifySession(pool: pg.Pool, token: string, now: Date): Promise<void> {
  await pool.query(VERIFIED, [token, now]);
}

/** The same, by a code of the app, which is used up. @returns false: it had been used, and nothing was kept */
export async function verifySessionByCode(pool: pg.Pool, token: string, code: string, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query(USED, [token, now, code]);
  return rowCount === 1;
}

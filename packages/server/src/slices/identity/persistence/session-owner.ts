import type pg from 'pg';

/** Whose session it is. */
export interface SessionOwner {
  readonly accountId: string;
  readonly email: string;
}

const OWNER = {
  name: 'session-owner',
  text: `SELECT a.id AS "accountId", a.email FROM identity.session s JOIN identity.account a ON a.id = s.account_id
    WHERE s.token = $1 AND s.expires_at > $2`,
};

/** The account a token is of; null where its session is over. */
export async function sessionOwner(pool: pg.Pool, token: string, now: Date): Promise<SessionOwner | null> {
  const { rows } = await pool.query<SessionOwner>({ ...OWNER, values: [token, now] });
  return rows[0] ?? null;
}

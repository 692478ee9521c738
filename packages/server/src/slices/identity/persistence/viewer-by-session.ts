import type pg from 'pg';
import type { Grant, Viewer } from '../../../kernel/authorisation/viewer.ts';
import { parisDay } from '../../../kernel/paris-day.ts';
import { grantsThatCount, secondFactorOf } from '../domain/second-factor.ts';

/**
 * SQL of the grants of an account in force on a day, as a JSON list.
 * @param account SQL of the account's id @param today SQL of the day
 */
export type GrantsSql = (account: string, today: string) => string;

interface Row {
  readonly id: string;
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly enrolled: boolean;
  readonly given: boolean;
  readonly identifiedAt: Date;
  readonly grants: readonly Grant[];
  readonly seenAt: Date;
}

/**
 * Finds who a session is of, in one statement; null where it is over, was ended, or its account is disabled.
 * @param onSeen told of each that was found, and when it was seen before
 */
export function viewerBySession(
  pool: pg.Pool,
  grantsSql: GrantsSql,
  onSeen: (token: string, before: Date, now: Date) => void,
): (token: string, now: Date) => Promise<Viewer | null> {
  const text = `SELECT a.id, a.person_id AS "personId", a.name, a.email, a.language,
      coalesce(a.two_factor_enabled, false) AS enrolled, s.second_factor_at IS NOT NULL AS given,
      greatest(s.created_at, s.second_factor_at) AS "identifiedAt",
      coalesce(s.seen_at, s.created_at) AS "seenAt",
      ${grantsSql('a.id', '$3::date')} AS grants
    FROM identity.session s JOIN identity.account a ON a.id = s.account_id
    WHERE s.token = $1 AND s.expires_at > $2 AND a.disabled_at IS NULL`;
  return async (token, now) => {
    const { rows } = await pool.query<Row>({ name: 'viewer-by-session', text, values: [token, now, parisDay(now)] });
    const [row] = rows;
    if (!row) return null;
    onSeen(token, new Date(row.seenAt), now);
    const { id, personId, name, email, language, grants, identifiedAt } = row;
    const secondFactor = secondFactorOf(grants, row);
    return {
      caller: { kind: 'ACCOUNT', id },
      accountId: id,
      personId,
      name,
      email,
      language,
      grants: grantsThatCount(grants, secondFactor),
      secondFactor,
      identifiedAt: new Date(identifiedAt),
    };
  };
}

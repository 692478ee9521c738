import type { Rows } from '../../../kernel/personal-data.ts';
import { lastDayDue, RETENTION_CLASSES, type RetentionClass } from '../domain/retention.ts';

/** When somebody last acted for an organisation; null where they still do, or never have. */
const LAST_TIE = `(SELECT max(coalesce(tie.to_day, 'infinity'))
  FROM (SELECT to_day FROM directory.affiliation a WHERE a.person_id = p.id
    UNION ALL SELECT to_day FROM directory.mandate m WHERE m.person_id = p.id) tie)`;

const HAS_ACCOUNT = `EXISTS (SELECT FROM identity.account a WHERE a.person_id = p.id AND a.disabled_at IS NULL)`;

/**
 * The rows of a class whose time is over: each gives one column, `id`; $1 is the last day that is due. What is
 * erased already is not due again.
 */
export const DUE: Readonly<Record<RetentionClass, string>> = {
  CONTACT_OF_FORMER: `SELECT p.id FROM directory.person p JOIN directory.person_contact c ON c.person_id = p.id
    WHERE ${LAST_TIE} <= $1::date AND NOT ${HAS_ACCOUNT}`,
  PERSON_NEVER_TIED: `SELECT p.id FROM directory.person p
    WHERE p.erased_at IS NULL AND (p.created_at AT TIME ZONE 'Europe/Paris')::date <= $1::date
      AND ${LAST_TIE} IS NULL AND NOT ${HAS_ACCOUNT}
      AND NOT EXISTS (SELECT FROM jury.candidate_case k WHERE k.candidate_id = p.id)
      AND NOT EXISTS (SELECT FROM jury.seat x WHERE x.person_id = p.id)`,
  INVITATION_OVER: `SELECT i.id FROM identity.invitation i
    WHERE (coalesce(i.accepted_at, i.revoked_at, i.expires_at) AT TIME ZONE 'Europe/Paris')::date <= $1::date
      AND i.email NOT LIKE 'erased-%@invalid.example'`,
  SIGN_IN_TRACES: `SELECT s.id FROM identity.session s
    WHERE (s.expires_at AT TIME ZONE 'Europe/Paris')::date <= $1::date`,
  SENT_MAIL: `SELECT m.id FROM mail.message m
    WHERE m.state IN ('SENT', 'FAILED', 'UNCERTAIN')
      AND (coalesce(m.sent_at, m.created_at) AT TIME ZONE 'Europe/Paris')::date <= $1::date`,
  DORMANT_ACCOUNT: `SELECT a.id FROM identity.account a
    WHERE a.email NOT LIKE 'erased-%@invalid.example'
      AND (coalesce(a.last_signed_in_at, a.created_at) AT TIME ZONE 'Europe/Paris')::date <= $1::date
      AND NOT EXISTS (SELECT FROM identity.role_grant g WHERE g.account_id = a.id AND g.revoked_at IS NULL
        AND coalesce(g.to_day, 'infinity') >= directory.today())`,
};

/** What is due in a class. */
export interface Due {
  readonly class: RetentionClass;
  /** The last day that is due. */
  readonly until: string;
  readonly due: number;
}

/** Counts what is due in every class, in one statement. @param today in Paris, "2026-11-26" */
export async function dueNow({ rows }: { readonly rows: Rows }, today: string): Promise<readonly Due[]> {
  const until = RETENTION_CLASSES.map((of) => lastDayDue(of, today));
  const counts = RETENTION_CLASSES.map((of, rank) => {
    const sql = DUE[of].replaceAll('$1', `$${rank + 1}`);
    return `(SELECT count(*)::int FROM (${sql}) due) AS "${of}"`;
  });
  const [row] = await rows<Readonly<Record<RetentionClass, number>>>(`SELECT ${counts.join(', ')}`, until);
  return RETENTION_CLASSES.map((of, rank) => ({ class: of, until: until[rank] ?? '', due: row?.[of] ?? 0 }));
}

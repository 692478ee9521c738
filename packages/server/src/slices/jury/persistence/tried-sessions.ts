import type { SessionState } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { TriedSession } from '../domain/rules/try-rule-set.ts';
import { COMPOSITION, RULE_SET } from './session-facts.ts';

/** A session that rules are tried on, as it was frozen where it was opened. */
export interface TriedSessionRow extends TriedSession {
  readonly id: string;
  readonly reference: string;
  readonly sessionOn: string;
  readonly state: SessionState;
}

/** Which sessions rules are tried on. */
export interface TriedFilter {
  /** Null for all that were opened. */
  readonly ids: readonly string[] | null;
  /** Of the sessions that were opened, those of one of these fiches; null for all. */
  readonly certifications: readonly string[] | null;
}

/** As many sessions as rules are tried on at once. */
export const MOST_TRIED = 200;

const BALLOTS = `(SELECT coalesce(json_agg(json_build_object('id', b.id, 'caseRank', k.rank, 'round', b.round,
      'verdict', b.verdict,
      'ballot', b.electors || CASE b.secrecy
        WHEN 'NAMED' THEN jsonb_build_object('secrecy', b.secrecy, 'votes',
          (SELECT coalesce(jsonb_agg(jsonb_build_object('seat', v.seat_id, 'choice', v.choice, 'sequence', v.sequence)), '[]')
            FROM jury.vote v WHERE v.ballot_id = b.id))
        ELSE jsonb_build_object('secrecy', b.secrecy, 'count', b.secret_count, 'presidentPaper', b.president_paper) END)
      ORDER BY k.rank, b.round), '[]')
    FROM jury.ballot b JOIN jury.candidate_case k ON k.id = b.case_id
    WHERE b.session_id = s.id AND b.closed_at IS NOT NULL)`;

/** Sessions in sight, the latest first, by one statement. */
export async function triedSessions(
  reader: Pick<PersonalReader, 'rows'>,
  { ids, certifications }: TriedFilter,
): Promise<readonly TriedSessionRow[]> {
  const sql = `SELECT s.id, s.reference, s.session_on::text AS "sessionOn", s.state,
      coalesce(f.composition, ${COMPOSITION}::jsonb) AS composition, ${RULE_SET} AS "ruleSet",
      f.findings AS "findingsAtOpening", ${BALLOTS} AS ballots
    FROM (SELECT * FROM jury.session
      WHERE CASE WHEN $1::uuid[] IS NULL
        THEN opened_at IS NOT NULL AND ($2::text[] IS NULL OR certifications && $2)
        ELSE id = ANY ($1) END
      ORDER BY session_on DESC, id LIMIT ${MOST_TRIED}) s
    LEFT JOIN jury.opening f ON f.session_id = s.id
    ORDER BY s.session_on DESC, s.id`;
  return reader.rows(sql, [ids, certifications]);
}

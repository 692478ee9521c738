import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';

/** A session that froze a version of rules when it opened. */
export interface FrozenSession {
  readonly id: string;
  readonly reference: string;
  readonly sessionOn: string;
}

/** What became of a version of rules, as far as the reader sees sessions. */
export interface RuleSetUse {
  readonly ruleSet: string;
  /** Sessions opened under it. */
  readonly count: number;
  /** The latest of them, twenty at most. */
  readonly latest: readonly FrozenSession[];
}

const SHOWN = 20;

/** @param ids "ACCORD_2019@1" */
export async function usesOfRuleSets(
  reader: Pick<PersonalReader, 'rows'>,
  ids: readonly string[],
): Promise<readonly RuleSetUse[]> {
  const sql = `SELECT x.id AS "ruleSet", u.count, u.latest FROM unnest($1::text[]) AS x (id)
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, coalesce(json_agg(json_build_object('id', o.id, 'reference', o.reference,
        'sessionOn', o.session_on) ORDER BY o.place) FILTER (WHERE o.place <= ${SHOWN}), '[]') AS latest
      FROM (SELECT s.id, s.reference, s.session_on, row_number() OVER (ORDER BY s.session_on DESC, s.id) AS place
        FROM jury.session s
        WHERE s.rule_set_code = split_part(x.id, '@', 1) AND s.rule_set_version::text = split_part(x.id, '@', 2)
          AND s.opened_at IS NOT NULL) o) u`;
  return reader.rows(sql, [ids]);
}

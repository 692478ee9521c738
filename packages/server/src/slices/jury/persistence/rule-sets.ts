import type { RuleSet } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';

/** One version of a rule set, with what is said of it. */
export interface RuleSetRow extends RuleSet {
  /** Counts the changes of a draft; a change says which one it was decided on. */
  readonly revision: number;
  /** When it was published; null for a draft. */
  readonly publishedAt: string | null;
}

export const RULE_SET_COLUMNS = `r.code, r.version, r.title, r.certifications, r.from_day::text AS "from",
  r.to_day::text AS "to", r.parameters, r.sources, r.revision, r.published_at AS "publishedAt"`;

/** One version; null where there is none. */
export async function ruleSetVersion(
  reader: Pick<PersonalReader, 'rows'>,
  code: string,
  version: number,
): Promise<RuleSetRow | null> {
  const sql = `SELECT ${RULE_SET_COLUMNS} FROM jury.rule_set r WHERE r.code = $1 AND r.version = $2`;
  const [row] = await reader.rows<RuleSetRow>(sql, [code, version]);
  return row ?? null;
}

/** Adds a version unless it is there. */
export async function insertRuleSet(
  reader: Pick<PersonalReader, 'rows'>,
  { code, version, title, certifications, from, to, parameters, sources }: RuleSet,
  publishedAt: Date | null,
): Promise<void> {
  await reader.rows(
    `INSERT INTO jury.rule_set (code, version, title, certifications, from_day, to_day, parameters, sources, published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
    [code, version, title, certifications, from, to, JSON.stringify(parameters), JSON.stringify(sources), publishedAt],
  );
}

/** Versions by their ids, "ACCORD_2019@1"; in no order. */
export async function ruleSetsByIds(
  reader: Pick<PersonalReader, 'rows'>,
  ids: readonly string[],
): Promise<readonly RuleSetRow[]> {
  const sql = `SELECT ${RULE_SET_COLUMNS} FROM jury.rule_set r WHERE r.code || '@' || r.version = ANY ($1::text[])`;
  return reader.rows(sql, [ids]);
}

/** What is published, whenever it is in force. */
export async function publishedRuleSets(reader: Pick<PersonalReader, 'rows'>): Promise<readonly RuleSetRow[]> {
  return reader.rows(`SELECT ${RULE_SET_COLUMNS} FROM jury.rule_set r WHERE r.published_at IS NOT NULL`);
}

import type { RuleSet } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';

type Reader = Pick<PersonalReader, 'rows'>;

/** One version of a rule set, with what is said of it. */
export interface RuleSetRow extends RuleSet {
  /** Counts the changes of a draft; a change says which one it was decided on. */
  readonly revision: number;
  /** When it was published; null for a draft. */
  readonly publishedAt: string | null;
}

export const RULE_SET_COLUMNS = `r.code, r.version, r.title, r.certifications, r.from_day::text AS "from",
  r.to_day::text AS "to", r.parameters, r.sources, r.revision, r.published_at AS "publishedAt"`;

const ID = `r.code || '@' || r.version`;

/** One version; null where there is none. */
export async function ruleSetVersion(reader: Reader, code: string, version: number): Promise<RuleSetRow | null> {
  const sql = `SELECT ${RULE_SET_COLUMNS} FROM jury.rule_set r WHERE r.code = $1 AND r.version = $2`;
  const [row] = await reader.rows<RuleSetRow>(sql, [code, version]);
  return row ?? null;
}

/** Those of these ids, "ACCORD_2019@1", in no order. */
export async function ruleSetsByIds(reader: Reader, ids: readonly string[]): Promise<readonly RuleSetRow[]> {
  return reader.rows(`SELECT ${RULE_SET_COLUMNS} FROM jury.rule_set r WHERE ${ID} = ANY ($1)`, [ids]);
}

/** What a list of rule sets is narrowed to. */
export interface RuleSetFilter {
  /** Only those that hold for this fiche. */
  readonly certification: string | null;
  readonly onlyPublished: boolean;
}

/** Never so many in the life of a branch. */
const MOST_LISTED = 500;

/** All versions, by title and code, the latest first. */
export async function listedRuleSets(
  reader: Reader,
  { certification, onlyPublished }: RuleSetFilter,
): Promise<readonly RuleSetRow[]> {
  const sql = `SELECT ${RULE_SET_COLUMNS} FROM jury.rule_set r
    WHERE ($1::text IS NULL OR r.certifications IS NULL OR $1 = ANY (r.certifications))
      AND (NOT $2 OR r.published_at IS NOT NULL)
    ORDER BY r.code, r.version DESC LIMIT ${MOST_LISTED}`;
  return reader.rows(sql, [certification, onlyPublished]);
}

/** One version, which nobody else can change until the transaction ends; null where there is none. */
export async function lockedRuleSet(uow: UnitOfWork, code: string, version: number): Promise<RuleSetRow | null> {
  const sql = `SELECT ${RULE_SET_COLUMNS} FROM jury.rule_set r WHERE r.code = $1 AND r.version = $2 FOR NO KEY UPDATE`;
  const [row] = await uow.rows<RuleSetRow>(sql, [code, version]);
  return row ?? null;
}

/** The versions of a code, which nobody else can begin until the transaction ends. */
export async function lockedVersions(
  uow: UnitOfWork,
  code: string,
): Promise<readonly Pick<RuleSetRow, 'version' | 'publishedAt'>[]> {
  await uow.rows(`SELECT pg_advisory_xact_lock(hashtextextended('jury.rule_set ' || $1, 0))`, [code]);
  return uow.rows(
    'SELECT version, published_at AS "publishedAt" FROM jury.rule_set WHERE code = $1 ORDER BY version DESC',
    [code],
  );
}

/** Adds a version unless it is there. */
export async function insertRuleSet(
  reader: Reader,
  { code, version, title, certifications, from, to, parameters, sources }: RuleSet,
  publishedAt: Date | null,
): Promise<void> {
  await reader.rows(
    `INSERT INTO jury.rule_set (code, version, title, certifications, from_day, to_day, parameters, sources, published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
    [code, version, title, certifications, from, to, JSON.stringify(parameters), JSON.stringify(sources), publishedAt],
  );
}

/** What a draft is to be. */
export type RuleSetContent = Pick<RuleSet, 'title' | 'certifications' | 'from' | 'to' | 'parameters' | 'sources'>;

export async function updateDraft(
  uow: UnitOfWork,
  { code, version }: Pick<RuleSet, 'code' | 'version'>,
  { title, certifications, from, to, parameters, sources }: RuleSetContent,
): Promise<void> {
  await uow.rows(
    `UPDATE jury.rule_set SET title = $3, certifications = $4, from_day = $5, to_day = $6, parameters = $7, sources = $8,
       revision = revision + 1 WHERE code = $1 AND version = $2`,
    [code, version, title, certifications, from, to, JSON.stringify(parameters), JSON.stringify(sources)],
  );
}

export async function publishDraft(uow: UnitOfWork, { code, version }: RuleSetRow): Promise<void> {
  const sql = `UPDATE jury.rule_set SET published_at = $3, revision = revision + 1 WHERE code = $1 AND version = $2`;
  await uow.rows(sql, [code, version, uow.now]);
}

export async function deleteDraft(uow: UnitOfWork, { code, version }: RuleSetRow): Promise<void> {
  await uow.rows('DELETE FROM jury.rule_set WHERE code = $1 AND version = $2', [code, version]);
}

/** @param on last day; null where they go on */
export async function setLastDay(uow: UnitOfWork, { code, version }: RuleSetRow, on: string | null): Promise<void> {
  const sql = 'UPDATE jury.rule_set SET to_day = $3, revision = revision + 1 WHERE code = $1 AND version = $2';
  await uow.rows(sql, [code, version, on]);
}

/** The last day on which a session was opened under a version, of those in sight; null where none was. */
export async function lastOpenedOn(uow: UnitOfWork, { code, version }: RuleSetRow): Promise<string | null> {
  const sql = `SELECT max(s.session_on)::text AS "on" FROM jury.session s
    WHERE s.rule_set_code = $1 AND s.rule_set_version = $2 AND s.opened_at IS NOT NULL`;
  const [row] = await uow.rows<{ on: string | null }>(sql, [code, version]);
  return row?.on ?? null;
}

/** What is published, whenever it is in force. */
export async function publishedRuleSets(reader: Reader): Promise<readonly RuleSetRow[]> {
  return reader.rows(`SELECT ${RULE_SET_COLUMNS} FROM jury.rule_set r WHERE r.published_at IS NOT NULL`);
}

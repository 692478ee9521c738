import type { College } from '@delibere/shared';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import { SqlParameters } from '../../../kernel/read/sql-parameters.ts';
import { holdsWords, typedWords } from '../../directory/index.ts';
import type { MemberRow } from './seats.ts';

/** Somebody a mandate in force on the day lets sit. */
export interface EligibleRow extends MemberRow {
  readonly college: College;
  readonly organisationId: string;
  readonly tempWork: boolean;
  /** Last day of the mandate; null where it goes on. */
  readonly mandateUntil: string | null;
  /** Whether they hold a seat of this session already. */
  readonly seated: boolean;
  /** Whether they sit in another jury at that time. */
  readonly busy: boolean;
  /** Candidates of this session they are linked with. */
  readonly conflicts: number;
}

/** Whom to look for. */
export interface EligibleFilter {
  readonly college: College | null;
  readonly organisationId: string | null;
  /** Words of their names, as people type them. */
  readonly query: string | null;
}

/** No session has so many to choose from that they could not type a name. */
const MOST = 100;

/** Those who may be seated in a session on its day, by name; of several mandates the one that lasts longest. */
export async function eligibleFor(
  reader: Pick<PersonalReader, 'rows'>,
  sessionId: string,
  { college, organisationId, query }: EligibleFilter,
): Promise<readonly EligibleRow[]> {
  const parameters = new SqlParameters();
  const conditions = [`s.id = ${parameters.add(sessionId)}::uuid`];
  if (college !== null) conditions.push(`m.college = ${parameters.add(college)}`);
  if (organisationId !== null) conditions.push(`m.organisation_id = ${parameters.add(organisationId)}::uuid`);
  const names = `directory.plain(m.family_name || ' ' || m.given_names)`;
  conditions.push(...holdsWords(names, typedWords(query), parameters));
  return reader.rows(
    `SELECT f.*, EXISTS (SELECT FROM jury.seat x WHERE x.session_id = f.session AND x.person_id = f."personId") AS seated,
       EXISTS (SELECT FROM jury.engagements(ARRAY[f."personId"], ARRAY[f.day]) e
         WHERE e.session_id <> f.session AND e.starts_at < f.ends_at AND e.ends_at > f.starts_at) AS busy,
       (SELECT count(*)::int FROM jury.candidate_link l
         WHERE l.session_id = f.session AND l.person_id = f."personId") AS conflicts
     FROM (SELECT DISTINCT ON (${names}, m.person_id, m.organisation_id, m.college, m.temp_work)
         s.id AS session, s.session_on AS day, s.starts_at, s.ends_at, m.person_id AS "personId",
         m.family_name AS "familyName", m.given_names AS "givenNames", m.qualification, m.organisation_id AS "organisationId",
         m.college, m.temp_work AS "tempWork", m.to_day::text AS "mandateUntil"
       FROM jury.session s JOIN jury.eligible_member m ON s.session_on BETWEEN m.from_day AND coalesce(m.to_day, 'infinity')
         AND (m.exam_centre_id IS NULL OR m.exam_centre_id = s.exam_centre_id)
       WHERE ${conditions.join(' AND ')}
       ORDER BY ${names}, m.person_id, m.organisation_id, m.college, m.temp_work, coalesce(m.to_day, 'infinity') DESC
       LIMIT ${MOST}) f`,
    parameters.values,
  );
}

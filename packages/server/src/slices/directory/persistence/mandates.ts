import type { College } from '@delibere/shared';
import type { Reach } from '../../../kernel/authorisation/rights.ts';
import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import { mandateWithin, REACH_AFTER_IDS, reachValues } from './reach.ts';

/** A period during which somebody sits for an organisation, both days included. */
export interface MandateRow {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly college: College;
  /** Whether it is for the seat of the temporary-work branch. */
  readonly tempWork: boolean;
  /** The exam centre whose juries it is for; null for those of all. */
  readonly examCentreId: string | null;
  readonly from: string;
  readonly to: string | null;
  /** The decision that gave it. */
  readonly source: string | null;
}

const MANDATE_COLUMNS = `m.id, m.person_id AS "personId", m.organisation_id AS "organisationId", m.college,
  m.temp_work AS "tempWork", m.exam_centre_id AS "examCentreId", m.from_day::text AS "from", m.to_day::text AS "to", m.source`;

/** Those within reach, the latest first. */
export async function mandatesOf(
  reader: PersonalReader,
  personIds: readonly string[],
  reach: Reach,
): Promise<readonly MandateRow[]> {
  const sql = `SELECT ${MANDATE_COLUMNS} FROM directory.mandate m
    WHERE m.person_id = ANY ($1::uuid[]) AND ${mandateWithin(REACH_AFTER_IDS)} ORDER BY m.from_day DESC, m.id`;
  return reader.rows(sql, [personIds, ...reachValues(reach)]);
}

/** One that is visible; null where there is none. */
export async function mandateById(reader: PersonalReader, id: string): Promise<MandateRow | null> {
  const sql = `SELECT ${MANDATE_COLUMNS} FROM directory.mandate m WHERE m.id = $1`;
  const [row] = await reader.rows<MandateRow>(sql, [id]);
  return row ?? null;
}

export async function insertMandate(reader: PersonalReader, row: MandateRow): Promise<void> {
  await reader.rows(
    `INSERT INTO directory.mandate
       (id, person_id, organisation_id, college, temp_work, exam_centre_id, from_day, to_day, source)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.id,
      row.personId,
      row.organisationId,
      row.college,
      row.tempWork,
      row.examCentreId,
      row.from,
      row.to,
      row.source,
    ],
  );
}

export async function endMandateRow(reader: PersonalReader, id: string, on: string): Promise<void> {
  await reader.rows('UPDATE directory.mandate SET to_day = $2 WHERE id = $1', [id, on]);
}

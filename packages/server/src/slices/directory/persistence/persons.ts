import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { Ties } from '../domain/parties.ts';

/** What the directory says of who somebody is. */
export interface PersonRow {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly qualification: string | null;
  readonly version: number;
  /** When what was kept about them was erased, "2026-11-24T13:05:00.000Z"; null where it was not. */
  readonly erasedAt: string | null;
}

export type Identity = Pick<PersonRow, 'familyName' | 'givenNames' | 'qualification'>;

export const PERSON_COLUMNS = `p.id, p.family_name AS "familyName", p.given_names AS "givenNames", p.qualification, p.version,
  to_char(p.erased_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "erasedAt"`;

export async function personsByIds(reader: PersonalReader, ids: readonly string[]): Promise<readonly PersonRow[]> {
  return reader.rows(`SELECT ${PERSON_COLUMNS} FROM directory.person p WHERE p.id = ANY ($1::uuid[])`, [ids]);
}

/** Somebody who is visible, whom nobody else can change until the transaction ends; null where there is nobody. */
export async function lockedPerson(reader: PersonalReader, id: string): Promise<PersonRow | null> {
  const sql = `SELECT ${PERSON_COLUMNS} FROM directory.person p WHERE p.id = $1 FOR UPDATE`;
  const [row] = await reader.rows<PersonRow>(sql, [id]);
  return row ?? null;
}

/** What ties people to organisations and exam centres today or later, as far as the reader may see it. */
export async function tiesOf(reader: PersonalReader, personIds: readonly string[]): Promise<readonly Ties[]> {
  const sql = `SELECT person_id AS "personId",
      coalesce(array_agg(DISTINCT id::text) FILTER (WHERE NOT as_centre), '{}') AS "organisationIds",
      coalesce(array_agg(DISTINCT id::text) FILTER (WHERE as_centre), '{}') AS "centreIds" FROM (
      SELECT a.person_id, o.id, o.kind = 'EXAM_CENTRE' AS as_centre
        FROM directory.affiliation a JOIN directory.organisation o ON o.id = a.organisation_id
        WHERE a.person_id = ANY ($1::uuid[]) AND coalesce(a.to_day, 'infinity') >= directory.today()
      UNION ALL SELECT m.person_id, t.id, t.as_centre
        FROM directory.mandate m CROSS JOIN LATERAL (VALUES (m.organisation_id, false), (m.exam_centre_id, true)) t (id, as_centre)
        WHERE m.person_id = ANY ($1::uuid[]) AND t.id IS NOT NULL AND coalesce(m.to_day, 'infinity') >= directory.today()
    ) ties GROUP BY person_id`;
  return reader.rows(sql, [personIds]);
}

export async function insertPerson(reader: PersonalReader, row: Identity & Pick<PersonRow, 'id'>): Promise<void> {
  await reader.rows(
    'INSERT INTO directory.person (id, family_name, given_names, qualification) VALUES ($1, $2, $3, $4)',
    [row.id, row.familyName, row.givenNames, row.qualification],
  );
}

export async function updateIdentity(reader: PersonalReader, id: string, identity: Identity): Promise<void> {
  await reader.rows(
    `UPDATE directory.person SET family_name = $2, given_names = $3, qualification = $4, version = version + 1
     WHERE id = $1`,
    [id, identity.familyName, identity.givenNames, identity.qualification],
  );
}

/** Marks that what belongs to somebody's entry changed. */
export async function bumpPerson(reader: PersonalReader, id: string): Promise<void> {
  await reader.rows('UPDATE directory.person SET version = version + 1 WHERE id = $1', [id]);
}

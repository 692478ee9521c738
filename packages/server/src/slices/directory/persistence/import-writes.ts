import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { AffiliationRow } from './affiliations.ts';
import type { Contact } from './contacts.ts';
import type { MandateRow } from './mandates.ts';
import type { PersonRow } from './persons.ts';

type Names = Pick<PersonRow, 'id' | 'familyName' | 'givenNames'>;

/** What an import writes, each kind by one statement. */
export interface ImportWrites {
  readonly newPersons: readonly Names[];
  /** People whose entry changes in any part, once each, with the version that was planned on. */
  readonly changedPersons: readonly Pick<PersonRow, 'id' | 'version'>[];
  readonly formerNames: readonly (Names & Pick<PersonRow, 'version'>)[];
  readonly newNames: readonly Names[];
  readonly contacts: readonly (Pick<Contact, 'email' | 'phone'> & { readonly personId: string })[];
  readonly affiliations: readonly AffiliationRow[];
  readonly positions: readonly Pick<AffiliationRow, 'id' | 'position'>[];
  readonly mandates: readonly MandateRow[];
  readonly mandateChanges: readonly Pick<MandateRow, 'id' | 'tempWork' | 'to'>[];
}

const STATEMENTS: readonly { readonly of: keyof ImportWrites; readonly sql: string }[] = [
  {
    of: 'newPersons',
    sql: `INSERT INTO directory.person (id, family_name, given_names) SELECT id, "familyName", "givenNames"
      FROM json_to_recordset($1::json) AS w (id uuid, "familyName" text, "givenNames" text)`,
  },
  {
    of: 'formerNames',
    sql: `INSERT INTO directory.former_identity (person_id, version, family_name, given_names, qualification)
      SELECT p.id, w.version, w."familyName", w."givenNames", p.qualification
      FROM json_to_recordset($1::json) AS w (id uuid, version int, "familyName" text, "givenNames" text)
      JOIN directory.person p USING (id)`,
  },
  {
    of: 'newNames',
    sql: `UPDATE directory.person p SET family_name = w."familyName", given_names = w."givenNames"
      FROM json_to_recordset($1::json) AS w (id uuid, "familyName" text, "givenNames" text) WHERE p.id = w.id`,
  },
  {
    of: 'changedPersons',
    sql: `UPDATE directory.person p SET version = p.version + 1
      FROM json_to_recordset($1::json) AS w (id uuid, version int) WHERE p.id = w.id AND p.version = w.version`,
  },
  {
    of: 'affiliations',
    sql: `INSERT INTO directory.affiliation (id, person_id, organisation_id, position, from_day, to_day)
      SELECT id, "personId", "organisationId", position, "from", "to" FROM json_to_recordset($1::json)
      AS w (id uuid, "personId" uuid, "organisationId" uuid, position text, "from" date, "to" date)`,
  },
  {
    of: 'positions',
    sql: `UPDATE directory.affiliation a SET position = w.position
      FROM json_to_recordset($1::json) AS w (id uuid, position text) WHERE a.id = w.id`,
  },
  {
    of: 'contacts',
    sql: `INSERT INTO directory.person_contact (person_id, email, phone) SELECT "personId", email, phone
      FROM json_to_recordset($1::json) AS w ("personId" uuid, email text, phone text)
      ON CONFLICT (person_id) DO UPDATE SET email = excluded.email, phone = excluded.phone`,
  },
  {
    of: 'mandates',
    sql: `INSERT INTO directory.mandate
        (id, person_id, organisation_id, college, temp_work, exam_centre_id, from_day, to_day, source)
      SELECT id, "personId", "organisationId", college, "tempWork", "examCentreId", "from", "to", source
      FROM json_to_recordset($1::json) AS w (id uuid, "personId" uuid, "organisationId" uuid, college text,
        "tempWork" boolean, "examCentreId" uuid, "from" date, "to" date, source text)`,
  },
  {
    of: 'mandateChanges',
    sql: `UPDATE directory.mandate m SET temp_work = w."tempWork", to_day = w."to"
      FROM json_to_recordset($1::json) AS w (id uuid, "tempWork" boolean, "to" date) WHERE m.id = w.id`,
  },
];

/** Writes it all, by as many statements for one line as for thousands. */
export async function writeImport(reader: PersonalReader, writes: ImportWrites): Promise<void> {
  for (const { of, sql } of STATEMENTS) {
    if (writes[of].length > 0) await reader.rows(sql, [JSON.stringify(writes[of])]);
  }
}

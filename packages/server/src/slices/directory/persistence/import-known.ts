import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';
import type { Candidate, KnownOrganisation, KnownPerson } from '../domain/import/known.ts';

/** What a line says by which somebody may be known. */
export interface Sought {
  readonly line: number;
  readonly email: string | null;
  readonly familyName: string;
  readonly givenNames: string;
}

const SOUGHT = `json_to_recordset($1::json) AS l (line int, email text, "familyName" text, "givenNames" text)`;

/** People who have an address of e-mail or the names of a line; one statement, however many lines there are. */
export async function candidatesFor(reader: PersonalReader, sought: readonly Sought[]): Promise<readonly Candidate[]> {
  const sql = `WITH l AS MATERIALIZED (
      SELECT line, email, directory.plain("familyName") AS family, directory.plain("givenNames") AS given,
        directory.plain("familyName" || ', ' || "givenNames") AS names FROM ${SOUGHT}),
    met AS (
      SELECT l.line, c.person_id AS id FROM l JOIN directory.person_contact c ON c.email = l.email
      UNION SELECT l.line, p.id FROM l JOIN directory.person p ON p.order_key = l.names COLLATE "C")
    SELECT l.line, p.id AS "personId", coalesce(c.email = l.email, false) AS "sameEmail",
      directory.plain(p.family_name) = l.family AS "sameFamilyName", directory.plain(p.given_names) = l.given AS "sameGivenNames"
    FROM met JOIN l USING (line) JOIN directory.person p ON p.id = met.id
    LEFT JOIN directory.person_contact c ON c.person_id = p.id
    WHERE p.erased_at IS NULL ORDER BY l.line, p.id`;
  return reader.rows(sql, [JSON.stringify(sought)]);
}

/** Lets nobody else change these people until the transaction ends. */
export async function lockPersons(reader: PersonalReader, ids: readonly string[]): Promise<void> {
  await reader.rows('SELECT FROM directory.person WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
}

export async function knownPersons(reader: PersonalReader, ids: readonly string[]): Promise<readonly KnownPerson[]> {
  const sql = `SELECT p.id, p.version, p.family_name AS "familyName", p.given_names AS "givenNames", c.email, c.phone,
      coalesce(a.rows, '[]') AS affiliations, coalesce(m.rows, '[]') AS mandates
    FROM directory.person p
    LEFT JOIN directory.person_contact c ON c.person_id = p.id
    LEFT JOIN (SELECT person_id, json_agg(json_build_object('id', id, 'organisationId', organisation_id, 'position', position,
        'from', from_day, 'to', to_day) ORDER BY from_day DESC, id) AS rows
      FROM directory.affiliation WHERE person_id = ANY ($1::uuid[]) AND coalesce(to_day, 'infinity') >= directory.today()
      GROUP BY person_id) a ON a.person_id = p.id
    LEFT JOIN (SELECT person_id, json_agg(json_build_object('id', id, 'organisationId', organisation_id, 'college', college,
        'tempWork', temp_work, 'from', from_day, 'to', to_day) ORDER BY from_day DESC, id) AS rows
      FROM directory.mandate WHERE person_id = ANY ($1::uuid[]) AND exam_centre_id IS NULL
      GROUP BY person_id) m ON m.person_id = p.id
    WHERE p.id = ANY ($1::uuid[])`;
  return reader.rows(sql, [ids]);
}

/** Organisations by SIRET, by name or by short name, accents and capitals apart. */
export async function organisationsSaid(
  reader: PersonalReader,
  said: readonly string[],
): Promise<readonly KnownOrganisation[]> {
  const sql = `WITH l AS MATERIALIZED (SELECT said, directory.plain(said) AS plain FROM unnest($1::text[]) s (said)),
    met AS (
      SELECT l.said, o.id FROM l JOIN directory.organisation o ON o.siret = l.said
      UNION SELECT l.said, o.id FROM l JOIN directory.organisation o ON o.order_key = l.plain COLLATE "C"
      UNION SELECT l.said, o.id FROM l JOIN directory.organisation o ON directory.plain(o.short_name) = l.plain)
    SELECT met.said, o.id, o.kind, o.name, o.closed_on::text AS "closedOn"
    FROM met JOIN directory.organisation o ON o.id = met.id ORDER BY met.said, o.id`;
  return reader.rows(sql, [said]);
}

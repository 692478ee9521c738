import type { LabelSource } from '../audit/index.ts';

interface PersonName {
  readonly id: string;
  readonly familyName: string | null;
  readonly givenNames: string | null;
  readonly erased: boolean;
}

/** "Marie DURAND"; null for somebody whose name was erased. */
function nameOf({ familyName, givenNames, erased }: Omit<PersonName, 'id'>): string | null {
  return erased || familyName === null ? null : `${givenNames ?? ''} ${familyName.toLocaleUpperCase('fr')}`.trim();
}

/** Names of people, as far as the reader may see them. */
export const personLabels: LabelSource = async (reader, ids) => {
  const rows = await reader.rows<PersonName>(
    `SELECT id, family_name AS "familyName", given_names AS "givenNames", erased_at IS NOT NULL AS erased
     FROM directory.person WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  return rows.map((row) => ({ id: row.id, label: nameOf(row), erased: row.erased }));
};

export const organisationLabels: LabelSource = (reader, ids) =>
  reader.rows(`SELECT id, name AS label, false AS erased FROM directory.organisation WHERE id = ANY ($1::uuid[])`, [
    ids,
  ]);

/** "Marie DURAND (Union des métaux)". */
export const mandateLabels: LabelSource = async (reader, ids) => {
  const rows = await reader.rows<PersonName & { readonly organisation: string }>(
    `SELECT m.id, p.family_name AS "familyName", p.given_names AS "givenNames",
       coalesce(p.erased_at IS NOT NULL, false) AS erased, o.name AS organisation
     FROM directory.mandate m LEFT JOIN directory.person p ON p.id = m.person_id
       JOIN directory.organisation o ON o.id = m.organisation_id
     WHERE m.id = ANY ($1::uuid[])`,
    [ids],
  );
  return rows.map((row) => {
    const name = nameOf(row);
    return {
      id: row.id,
      label: name === null ? row.organisation : `${name} (${row.organisation})`,
      erased: row.erased,
    };
  });
};

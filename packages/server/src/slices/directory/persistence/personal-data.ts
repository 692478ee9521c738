import type { PersonalDataHolder } from '../../../kernel/personal-data.ts';

const PERSON = `SELECT family_name AS "familyName", given_names AS "givenNames", qualification, created_at AS "enteredAt"
  FROM directory.person WHERE id = $1`;
const CONTACT = `SELECT email, phone, address FROM directory.person_contact WHERE person_id = $1`;
const AFFILIATIONS = `SELECT o.name AS organisation, a.position, a.from_day::text AS "from", a.to_day::text AS "to"
  FROM directory.affiliation a JOIN directory.organisation o ON o.id = a.organisation_id
  WHERE a.person_id = $1 ORDER BY a.from_day`;
const MANDATES = `SELECT o.name AS organisation, m.college, m.temp_work AS "temporaryWork", c.name AS "examCentre",
    m.from_day::text AS "from", m.to_day::text AS "to", m.source
  FROM directory.mandate m JOIN directory.organisation o ON o.id = m.organisation_id
  LEFT JOIN directory.organisation c ON c.id = m.exam_centre_id
  WHERE m.person_id = $1 ORDER BY m.from_day`;

const FORMER = `SELECT family_name AS "familyName", given_names AS "givenNames", qualification
  FROM directory.former_identity WHERE person_id = $1 ORDER BY version`;

/** Who the person was is forgotten; that somebody held these mandates is not. */
const ERASE = `UPDATE directory.person SET family_name = '—', given_names = '—', qualification = NULL,
    erased_at = $2, version = version + 1
  WHERE id = $1`;

/** What the directory holds about a person. */
export const directoryPersonalData: PersonalDataHolder = {
  tables: [
    'directory.person',
    'directory.former_identity',
    'directory.person_contact',
    'directory.affiliation',
    'directory.mandate',
  ],
  collect: async (rows, { personId }) => ({
    person: await rows(PERSON, [personId]),
    formerNames: await rows(FORMER, [personId]),
    contact: await rows(CONTACT, [personId]),
    affiliations: await rows(AFFILIATIONS, [personId]),
    mandates: await rows(MANDATES, [personId]),
  }),
  erase: async (uow, { personId }) => {
    await uow.rows('DELETE FROM directory.person_contact WHERE person_id = $1', [personId]);
    await uow.rows('DELETE FROM directory.former_identity WHERE person_id = $1', [personId]);
    await uow.rows('UPDATE directory.affiliation SET position = NULL WHERE person_id = $1', [personId]);
    await uow.rows(ERASE, [personId, uow.now]);
  },
};

import { randomUUID } from 'node:crypto';
import type { College, OrganisationKind } from '@delibere/shared';
import type pg from 'pg';

/** Makes rows of the directory as the owner of the database, to whom no wall is one. */
export interface DirectoryWorld {
  organisation(kind: OrganisationKind, parts?: { readonly name?: string; readonly siret?: string }): Promise<string>;
  /** Representative of a branch of its own since 2020. */
  representativity(organisationId: string): Promise<string>;
  person(parts?: {
    readonly familyName?: string;
    readonly givenNames?: string;
    readonly email?: string;
  }): Promise<string>;
  emailOf(personId: string): Promise<string>;
  nameOf(organisationId: string): Promise<string>;
  affiliation(personId: string, organisationId: string, period?: TestPeriod): Promise<string>;
  mandate(
    personId: string,
    organisationId: string,
    parts?: TestPeriod & { readonly college?: College; readonly examCentreId?: string },
  ): Promise<string>;
}

export interface TestPeriod {
  readonly from?: string;
  readonly to?: string | null;
}

/** A world in a database; names are unlike any other unless they are given. */
export function directoryWorld(pool: Pick<pg.Pool, 'query'>): DirectoryWorld {
  const insert = async (table: string, row: Readonly<Record<string, unknown>>): Promise<string> => {
    const id = randomUUID();
    const columns = Object.keys(row);
    const sql = `INSERT INTO directory.${table} (id, ${columns.join(', ')})
      VALUES ($1, ${columns.map((_, index) => `$${index + 2}`).join(', ')})`;
    await pool.query(sql, [id, ...Object.values(row)]);
    return id;
  };
  const one = async (sql: string, id: string): Promise<string> =>
    (await pool.query<{ found: string }>(sql, [id])).rows[0]?.found ?? '';
  const organisation: DirectoryWorld['organisation'] = (kind, { name = `Organisation ${randomUUID()}`, siret } = {}) =>
    insert('organisation', { kind, name, siret });
  return {
    organisation,
    representativity: async (organisation_id) =>
      insert('representativity', {
        organisation_id,
        branch_id: await organisation('BRANCH'),
        from_day: '2020-01-01',
        source: 'Arrêté',
      }),
    person: async ({ familyName = `Nom ${randomUUID()}`, givenNames = 'Camille', email } = {}) => {
      const id = await insert('person', { family_name: familyName, given_names: givenNames });
      await pool.query('INSERT INTO directory.person_contact (person_id, email) VALUES ($1, $2)', [
        id,
        email ?? `${id}@exemple.example`,
      ]);
      return id;
    },
    emailOf: (id) => one('SELECT email AS found FROM directory.person_contact WHERE person_id = $1', id),
    nameOf: (id) => one('SELECT name AS found FROM directory.organisation WHERE id = $1', id),
    affiliation: (person_id, organisation_id, { from = '2020-01-01', to } = {}) =>
      insert('affiliation', { person_id, organisation_id, from_day: from, to_day: to }),
    mandate: (person_id, organisation_id, { college = 'UNIONS', examCentreId, from = '2020-01-01', to } = {}) =>
      insert('mandate', {
        person_id,
        organisation_id,
        college,
        exam_centre_id: examCentreId,
        from_day: from,
        to_day: to,
      }),
  };
}

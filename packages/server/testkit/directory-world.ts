import { randomUUID } from 'node:crypto';
import type { College, OrganisationKind } from '@delibere/shared';
import type pg from 'pg';

/** Makes rows of the directory as the owner of the database, to whom no wall is one. */
export interface DirectoryWorld {
  organisation(kind: OrganisationKind, parts?: { readonly name?: string; readonly siret?: string }): Promise<string>;
  person(parts?: {
    readonly familyName?: string;
    readonly givenNames?: string;
    readonly email?: string;
  }): Promise<string>;
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
  let made = 0;
  const unlike = (): string => `${(made += 1)}`;
  return {
    organisation: async (kind, { name = `Organisation ${unlike()}`, siret } = {}) => {
      const id = randomUUID();
      await pool.query('INSERT INTO directory.organisation (id, kind, name, siret) VALUES ($1, $2, $3, $4)', [
        id,
        kind,
        name,
        siret ?? null,
      ]);
      return id;
    },
    person: async ({ familyName = `Nom ${unlike()}`, givenNames = 'Camille', email } = {}) => {
      const id = randomUUID();
      await pool.query('INSERT INTO directory.person (id, family_name, given_names) VALUES ($1, $2, $3)', [
        id,
        familyName,
        givenNames,
      ]);
      await pool.query('INSERT INTO directory.person_contact (person_id, email) VALUES ($1, $2)', [
        id,
        email ?? `p${unlike()}@exemple.example`,
      ]);
      return id;
    },
    affiliation: async (personId, organisationId, { from = '2020-01-01', to = null } = {}) => {
      const id = randomUUID();
      await pool.query(
        `INSERT INTO directory.affiliation (id, person_id, organisation_id, from_day, to_day) VALUES ($1, $2, $3, $4, $5)`,
        [id, personId, organisationId, from, to],
      );
      return id;
    },
    mandate: async (
      personId,
      organisationId,
      { college = 'UNIONS', examCentreId, from = '2020-01-01', to = null } = {},
    ) => {
      const id = randomUUID();
      await pool.query(
        `INSERT INTO directory.mandate (id, person_id, organisation_id, college, exam_centre_id, from_day, to_day)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, personId, organisationId, college, examCentreId ?? null, from, to],
      );
      return id;
    },
  };
}

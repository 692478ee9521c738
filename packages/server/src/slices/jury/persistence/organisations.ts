import type { OrganisationKind } from '@delibere/shared';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';

/** An organisation that something is to refer to. */
export interface KeptOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** Where papers say it is; null where it is not known. */
  readonly postalAddress: string | null;
  /** The last day it exists; null where it goes on. */
  readonly closedOn: string | null;
}

/** One organisation, which stays as it is until the transaction ends; null where there is none. */
export async function organisationKept(uow: UnitOfWork, id: string): Promise<KeptOrganisation | null> {
  const [row] = await uow.rows<KeptOrganisation>(
    `SELECT id, kind, name, postal_address AS "postalAddress", closed_on::text AS "closedOn"
     FROM directory.organisation WHERE id = $1 FOR SHARE`,
    [id],
  );
  return row ?? null;
}

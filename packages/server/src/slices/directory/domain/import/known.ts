import type { College, OrganisationKind } from '@delibere/shared';

/** Somebody of the directory whom a line may mean. */
export interface Candidate {
  readonly line: number;
  readonly personId: string;
  readonly sameEmail: boolean;
  readonly sameFamilyName: boolean;
  readonly sameGivenNames: boolean;
}

/** Somebody of the directory as they are known now. */
export interface KnownPerson {
  readonly id: string;
  readonly version: number;
  readonly familyName: string;
  readonly givenNames: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly affiliations: readonly {
    readonly id: string;
    readonly organisationId: string;
    readonly position: string | null;
    readonly from: string;
    readonly to: string | null;
  }[];
  /** Those for the juries of all exam centres: a file names no centre. */
  readonly mandates: readonly {
    readonly id: string;
    readonly organisationId: string;
    readonly college: College;
    readonly tempWork: boolean;
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** An organisation that a cell may mean. */
export interface KnownOrganisation {
  /** The cell. */
  readonly said: string;
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly closedOn: string | null;
}

/** What the directory knows of whom and what a file names. */
export interface Known {
  /** The day it is in Paris. */
  readonly today: string;
  readonly candidates: ReadonlyMap<number, readonly Candidate[]>;
  readonly persons: ReadonlyMap<string, KnownPerson>;
  readonly organisations: ReadonlyMap<string, readonly KnownOrganisation[]>;
}

import type { OrganisationKind } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../../../../kernel/graphql/connection.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { OrganisationRow } from '../../persistence/organisations.ts';
import { OrganisationKindEnum } from '../enums.ts';

@Needs('organisation.read')
@ObjectType({ description: 'Something with a name that people act for.' })
export class Organisation {
  readonly row: OrganisationRow;

  constructor(row: OrganisationRow) {
    this.row = row;
  }

  @Field(() => ID, { description: 'Its id, which never changes.' })
  get id(): string {
    return this.row.id;
  }
  @Field(() => OrganisationKindEnum, { description: 'What it is; this never changes.' })
  get kind(): OrganisationKind {
    return this.row.kind;
  }
  @Field(() => String, { description: 'Its name.' })
  get name(): string {
    return this.row.name;
  }
  @Field(() => String, { nullable: true, description: 'What it is called for short, "UIMM".' })
  get shortName(): string | null {
    return this.row.shortName;
  }
  @Field(() => String, { nullable: true, description: 'Its SIRET, 14 digits; null for one without, as a CPNE.' })
  get siret(): string | null {
    return this.row.siret;
  }
  @Field(() => String, { nullable: true, description: 'Of a branch: identifier of its agreement, "3248".' })
  get idcc(): string | null {
    return this.row.idcc;
  }
  @Field(() => DateScalar, { nullable: true, description: 'The last day it exists; null where it goes on.' })
  get closedOn(): string | null {
    return this.row.closedOn;
  }
  @Field(() => String, {
    nullable: true,
    description: 'The address of e-mail that requests to designate for juries go to; null where it is not known.',
  })
  get juryEmail(): string | null {
    return this.row.juryEmail;
  }
  @Field(() => String, { nullable: true, description: 'Its postal address, as papers show it; null where not known.' })
  get postalAddress(): string | null {
    return this.row.postalAddress;
  }
  @Field(() => Int, { description: 'Counts its changes; a change says which version it was decided on.' })
  get version(): number {
    return this.row.version;
  }
}

const types = connectionTypes(() => Organisation, 'Organisation', 'organisations');

@Needs('organisation.read')
@ObjectType({ description: 'A page of organisations.' })
export class OrganisationConnection extends types.Connection {}
Needs('organisation.read')(types.Edge);

import type { OrganisationKind } from '@delibere/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { OrganisationKindEnum } from '../../../directory/index.ts';
import type { NamedOrganisation } from '../../persistence/around-sessions.ts';

@Needs('session.read')
@ObjectType({ description: 'An organisation that juries name.', simpleResolvers: true })
export class JuryOrganisation implements NamedOrganisation {
  @Field(() => ID, { description: 'Its id in the directory.' })
  readonly id!: string;
  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;
  @Field(() => String, { nullable: true, description: 'What it is called for short, "UIMM".' })
  readonly shortName!: string | null;
  @Field(() => OrganisationKindEnum, { description: 'What it is.' })
  readonly kind!: OrganisationKind;
}

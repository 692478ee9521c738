import type { College, OrganisationKind } from '@delibere/shared';
import { Field, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { OrganisationRule } from '../../domain/organisation-rules.ts';
import { CollegeEnum, OrganisationKindEnum, SiretRuleEnum } from '../enums.ts';

@Needs('organisation.read')
@ObjectType('OrganisationRule', { description: 'What organisations of a kind can have and do.', simpleResolvers: true })
export class OrganisationRuleType implements OrganisationRule {
  @Field(() => OrganisationKindEnum, { description: 'Which kind.' })
  readonly kind!: OrganisationKind;
  @Field(() => SiretRuleEnum, { description: 'Whether they have a SIRET.' })
  readonly siret!: OrganisationRule['siret'];
  @Field(() => Boolean, { description: 'Whether they have the identifier of an agreement.' })
  readonly idcc!: boolean;
  @Field(() => Boolean, { description: 'Whether they answer for departments.' })
  readonly territory!: boolean;
  @Field(() => Boolean, { description: 'Whether they can be representative of a branch.' })
  readonly representative!: boolean;
  @Field(() => [OrganisationKindEnum], { description: 'Kinds of what they can be part of.' })
  readonly parents!: readonly OrganisationKind[];
  @Field(() => CollegeEnum, { nullable: true, description: 'The side whose members they mandate; null for neither.' })
  readonly mandates!: College | null;
}

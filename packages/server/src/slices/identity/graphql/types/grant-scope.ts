import type { ScopeKind } from '@delibere/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { ScopeKindEnum } from './enums.ts';
import { ScopeCase } from './scope-case.ts';

@Needs('grant.read')
@ObjectType({ description: 'How far a role goes.', simpleResolvers: true })
export class GrantScope {
  @Field(() => ScopeKindEnum, { description: 'What it goes as far as.' })
  readonly kind!: ScopeKind;
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the organisation, centre or case; null where it is national.',
  })
  readonly id!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the organisation, centre or case; null where it is national.',
  })
  readonly name!: string | null;
  @Field(() => ScopeCase, { nullable: true, description: 'The case; null where it is something else.' })
  readonly case!: ScopeCase | null;
}

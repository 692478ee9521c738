import type { GrantState, Role } from '@delibere/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar, DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import { GrantStateEnum, RoleEnum } from './enums.ts';
import { GrantScope } from './grant-scope.ts';

@Needs('grant.read')
@ObjectType({ description: 'A role that was given to an account.', simpleResolvers: true })
export class RoleGrant {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  @Field(() => RoleEnum, { description: 'The role.' })
  readonly role!: Role;
  @Field(() => GrantScope, { description: 'How far it goes.' })
  readonly scope!: GrantScope;
  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it goes on.' })
  readonly to!: string | null;
  @Field(() => GrantStateEnum, { description: 'Where it stands today.' })
  readonly state!: GrantState;
  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  readonly givenAt!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the account that gave it; null where the server did.',
  })
  readonly givenBy!: string | null;
  @Field(() => Boolean, { description: 'Whether it was given by an invitation that was taken up.' })
  readonly byInvitation!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null where it was not.' })
  readonly revokedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the account that took it back.' })
  readonly revokedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  readonly reason!: string | null;
  @Field(() => Boolean, { description: 'Whether the caller may take it back.' })
  readonly mayRevoke!: boolean;
}

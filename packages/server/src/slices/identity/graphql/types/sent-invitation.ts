import type { InvitationState, Role } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../../../../kernel/graphql/connection.ts';
import { LanguageEnum } from '../../../../kernel/graphql/language.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar, DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import type { InvitationAction } from '../../domain/allowed.ts';
import { InvitationActionEnum, InvitationStateEnum, RoleEnum } from './enums.ts';
import { GrantScope } from './grant-scope.ts';

@Needs('invitation.read')
@ObjectType({ description: 'An invitation, as those who send them see it.', simpleResolvers: true })
export class SentInvitation {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  @Field(() => InvitationStateEnum, { description: 'Where it stands.' })
  readonly state!: InvitationState;
  @Field(() => String, { description: 'The address it goes to.' })
  readonly email!: string;
  @Field(() => ID, { nullable: true, description: 'The person of the directory it is for; null where it is for none.' })
  readonly personId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that person; null where there is none.' })
  readonly personName!: string | null;
  @Field(() => RoleEnum, { description: 'The role it gives.' })
  readonly role!: Role;
  @Field(() => GrantScope, { description: 'How far the role goes.' })
  readonly scope!: GrantScope;
  @Field(() => DateScalar, { description: 'First day of the role.' })
  readonly from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the role; null where it goes on.' })
  readonly to!: string | null;
  @Field(() => LanguageEnum, { description: 'The language of its mail.' })
  readonly language!: 'FR' | 'EN';
  @Field(() => String, { nullable: true, description: 'Name of the account that invited; null where the server did.' })
  readonly invitedBy!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was first sent.' })
  readonly invitedAt!: string;
  @Field(() => DateTimeScalar, { description: 'When it was last sent.' })
  readonly sentAt!: string;
  @Field(() => Int, { description: 'How often it was sent.' })
  readonly timesSent!: number;
  @Field(() => DateTimeScalar, { description: 'When its link ends.' })
  readonly expiresAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken up; null where it was not.' })
  readonly acceptedAt!: string | null;
  @Field(() => ID, { nullable: true, description: 'The account that took it up; null where none did.' })
  readonly accountId!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null where it was not.' })
  readonly revokedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the account that took it back.' })
  readonly revokedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  readonly reason!: string | null;
  @Field(() => [InvitationActionEnum], { description: 'What the caller may do to it.' })
  readonly allowedActions!: readonly InvitationAction[];
}

const types = connectionTypes<SentInvitation>(() => SentInvitation, 'SentInvitation', 'invitations');

@Needs('invitation.read')
@ObjectType({ description: 'A page of invitations.' })
export class SentInvitationConnection extends types.Connection {}
Needs('invitation.read')(types.Edge);

import type { InvitationState, Role, ScopeKind } from '@delibere/shared';
import { Field, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../../../../kernel/graphql/language.ts';
import { resultUnion } from '../../../../kernel/graphql/refused.ts';
import { DateScalar, DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import { InvitationStateEnum, RoleEnum, ScopeKindEnum } from './enums.ts';

@ObjectType({ description: 'How far the role of an invitation goes.', simpleResolvers: true })
export class InvitationScope {
  @Field(() => ScopeKindEnum, { description: 'What it goes as far as.' })
  readonly kind!: ScopeKind;
  @Field(() => String, { nullable: true, description: 'Name of the organisation or centre; null once it is over.' })
  readonly label!: string | null;
}

@ObjectType('Invitation', {
  description: 'What the holder of a link may know of its invitation; once it is over, hardly more than that it is.',
  simpleResolvers: true,
})
export class OfferedInvitationType {
  @Field(() => InvitationStateEnum, { description: 'Where it stands.' })
  readonly state!: InvitationState;
  @Field(() => String, {
    description: 'The invited address; hidden but for its first letter and domain once it is over.',
  })
  readonly email!: string;
  @Field(() => String, { nullable: true, description: 'Name of the person it binds to; null where one types a name.' })
  readonly personName!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the account that invited; null where the server did.' })
  readonly invitedBy!: string | null;
  @Field(() => RoleEnum, { description: 'The role it gives.' })
  readonly role!: Role;
  @Field(() => InvitationScope, { description: 'How far the role goes.' })
  readonly scope!: InvitationScope;
  @Field(() => String, { nullable: true, description: 'Name of the organisation one acts for; null where it is none.' })
  readonly organisation!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the role; null once the invitation is over.' })
  readonly from!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the role; null where it goes on.' })
  readonly to!: string | null;
  @Field(() => DateTimeScalar, { description: 'When the link ends.' })
  readonly expiresAt!: string;
  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  readonly language!: 'FR' | 'EN';
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the address has an account, which then takes it up; null once the invitation is over.',
  })
  readonly accountExists!: boolean | null;
  @Field(() => Boolean, { description: 'Whether the role asks for a second factor.' })
  readonly needsSecondFactor!: boolean;
}

@ObjectType({ description: 'An invitation was taken up.', simpleResolvers: true })
export class InvitationAccepted {
  @Field(() => String, { description: 'The address one signs in by from now on.' })
  readonly email!: string;
  @Field(() => Boolean, { description: 'Whether the caller is signed in with the account.' })
  readonly signedIn!: boolean;
}

export const AcceptInvitationResult = resultUnion(
  'AcceptInvitationResult',
  'An invitation was taken up, or why it was not.',
  () => InvitationAccepted,
);

import type { Role, ScopeKind } from '@delibere/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LanguageEnum } from '../../../kernel/graphql/language.ts';
import { DateScalar } from '../../../kernel/graphql/scalars.ts';
import { RoleEnum, ScopeKindEnum } from './types/enums.ts';

const REASON = { description: 'Why, at most 500 characters; it is kept for good, so let it name nobody.' };

@InputType()
abstract class RightInput {
  @Field(() => RoleEnum, { description: 'The role.' })
  readonly role!: Role;
  @Field(() => ScopeKindEnum, { description: 'What it goes as far as.' })
  readonly scopeKind!: ScopeKind;
  @Field(() => ID, { nullable: true, description: 'Id of the organisation or centre; none where it is national.' })
  readonly scopeId?: string | null;
  @Field(() => DateScalar, { description: 'First day of the role, today at the earliest.' })
  readonly from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the role; none where it goes on.' })
  readonly to?: string | null;
}

@InputType({ description: 'A role to give to an account.' })
export class GiveGrantInput extends RightInput {
  @Field(() => ID, { description: 'To which account.' })
  readonly accountId!: string;
}

@InputType({ description: 'A role to take back.' })
export class RevokeGrantInput {
  @Field(() => ID, { description: 'Which of them.' })
  readonly id!: string;
  @Field(() => String, REASON)
  readonly reason!: string;
}

@InputType({ description: 'An account to close or to open.' })
export class AccountReasonInput {
  @Field(() => ID, { description: 'Which account.' })
  readonly id!: string;
  @Field(() => String, REASON)
  readonly reason!: string;
}

@InputType({ description: 'Somebody to invite.' })
export class SendInvitationInput extends RightInput {
  @Field(() => String, { description: 'The address to write to.' })
  readonly email!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The person of the directory they are; none where they are in none.',
  })
  readonly personId?: string | null;
  @Field(() => LanguageEnum, { description: 'The language of the mail.' })
  readonly language!: 'FR' | 'EN';
}

@InputType({ description: 'An invitation to send again.' })
export class ResendInvitationInput {
  @Field(() => ID, { description: 'Which invitation.' })
  readonly id!: string;
}

@InputType({ description: 'An invitation to take back.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'Which invitation.' })
  readonly id!: string;
  @Field(() => String, REASON)
  readonly reason!: string;
}

@InputType({ description: 'An invitation to take up.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token of its link.' })
  readonly token!: string;
  @Field(() => String, { nullable: true, description: 'The own name, where the invitation knows none.' })
  readonly name?: string | null;
  @Field(() => String, { nullable: true, description: 'A password for the new account; none: by link or passkey.' })
  readonly password?: string | null;
  @Field(() => LanguageEnum, { description: 'The language of the new account.' })
  readonly language!: 'FR' | 'EN';
}

@InputType({ description: 'A key to make.' })
export class CreateApiKeyInput {
  @Field(() => ID, { description: 'The account of a partner, in whose name it asks.' })
  readonly accountId!: string;
  @Field(() => String, { description: 'What to call it, at most 200 characters.' })
  readonly name!: string;
  @Field(() => [String], { description: 'What it may be used for: "statistics.read".' })
  readonly scopes!: readonly string[];
  @Field(() => Int, { description: 'Requests it may make a minute, from 1 to 10,000.' })
  readonly requestsPerMinute!: number;
  @Field(() => DateScalar, { description: 'Its last day, in two years at most.' })
  readonly expiresOn!: string;
}

@InputType({ description: 'A key to take back.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'Which key.' })
  readonly id!: string;
  @Field(() => String, REASON)
  readonly reason!: string;
}

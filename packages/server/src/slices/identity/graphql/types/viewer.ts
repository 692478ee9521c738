import type { NavigationEntry, Role, ScopeKind } from '@delibere/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import type { SecondFactor } from '../../../../kernel/authorisation/viewer.ts';
import { LanguageEnum } from '../../../../kernel/graphql/language.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { OwnRole } from '../../persistence/queries/own-account.ts';
import { NavigationEntryEnum, RoleEnum, ScopeKindEnum, SecondFactorEnum } from './enums.ts';
import { ScopeCase } from './scope-case.ts';

@Needs('viewer.read')
@ObjectType({ description: 'A role the one who asks has or will have.', simpleResolvers: true })
export class ViewerRole implements OwnRole {
  @Field(() => RoleEnum, { description: 'Which role.' })
  readonly role!: Role;
  @Field(() => ScopeKindEnum, { description: 'How far it goes.' })
  readonly scopeKind!: ScopeKind;
  @Field(() => String, { nullable: true, description: 'Name of the organisation or exam centre it is for.' })
  readonly scopeName!: string | null;
  @Field(() => ScopeCase, {
    nullable: true,
    description: 'The case it is for; null where it is for something else, or has not begun.',
  })
  readonly case!: ScopeCase | null;
  @Field(() => DateScalar, { description: 'First day it counts.' })
  readonly from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day it counts; null: without end.' })
  readonly to!: string | null;
}

@Needs('viewer.read')
@ObjectType('Viewer', { description: 'The one who asks, shown to nobody else.', simpleResolvers: true })
export class ViewerType {
  @Field(() => ID, { description: 'Id of the account, or of the key a program asks with.' })
  readonly id!: string;
  @Field(() => String, { description: 'Their name.' })
  readonly name!: string;
  @Field(() => String, { description: 'The address mails go to.' })
  readonly email!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Who they are in the directory; null where no entry is tied to them.',
  })
  readonly personId!: string | null;
  @Field(() => LanguageEnum, { description: 'Language of their mails, and of the console where they sign in.' })
  readonly language!: 'FR' | 'EN';
  @Field(() => SecondFactorEnum, { description: 'Where a second factor stands.' })
  readonly secondFactor!: SecondFactor;
  @Field(() => [NavigationEntryEnum], { description: 'The parts of the console that are of use to them, in order.' })
  readonly navigation!: readonly NavigationEntry[];
  @Field(() => Boolean, { description: 'Whether they were told, the first time, what their roles do here.' })
  readonly welcomed!: boolean;
  @Field(() => Boolean, { description: 'Whether they can sign in with a password.' })
  readonly hasPassword!: boolean;
  @Field(() => Boolean, { description: 'Whether they set up an authenticator application.' })
  readonly hasAuthenticator!: boolean;
  @Field(() => [ViewerRole], { description: 'Roles they have or will have, counting or not, the oldest first.' })
  readonly roles!: readonly ViewerRole[];
}

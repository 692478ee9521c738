import type { Role } from '@delibere/shared';
import { Field, ObjectType } from 'type-graphql';
import type { DemoAccount, IdentityProvider, SignInOptions } from '../../domain/sign-in-options.ts';
import { RoleEnum } from './enums.ts';

@ObjectType('IdentityProvider', { description: 'The directory of an organisation.', simpleResolvers: true })
export class IdentityProviderType implements IdentityProvider {
  @Field(() => String, { description: 'What it is asked by.' })
  readonly id!: string;
  @Field(() => String, { description: 'What people call it.' })
  readonly name!: string;
}

@ObjectType('DemoAccount', { description: 'An invented account, there to try a role out.', simpleResolvers: true })
export class DemoAccountType implements DemoAccount {
  @Field(() => String, { description: 'The address it signs in with.' })
  readonly email!: string;
  @Field(() => String, { description: 'Name of the invented person.' })
  readonly name!: string;
  @Field(() => RoleEnum, { description: 'The role it tries out.' })
  readonly role!: Role;
}

@ObjectType('SignInOptions', { description: 'The ways to sign in here.', simpleResolvers: true })
export class SignInOptionsType implements SignInOptions {
  @Field(() => Boolean, { description: 'By a link sent by e-mail.' })
  readonly link!: boolean;
  @Field(() => Boolean, { description: 'By a password.' })
  readonly password!: boolean;
  @Field(() => Boolean, { description: 'By a passkey.' })
  readonly passkey!: boolean;
  @Field(() => [IdentityProviderType], { description: 'By the directories of these organisations.' })
  readonly providers!: readonly IdentityProviderType[];
  @Field(() => [DemoAccountType], { description: 'Invented accounts, one for each role; none but in a demonstration.' })
  readonly demoAccounts!: readonly DemoAccountType[];
}

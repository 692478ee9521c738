import { Field, ID, ObjectType } from 'type-graphql';
import { connectionTypes } from '../../../../kernel/graphql/connection.ts';
import { LanguageEnum } from '../../../../kernel/graphql/language.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import type { AccountAction } from '../../domain/allowed.ts';
import { AccountActionEnum } from './enums.ts';
import { RoleGrant } from './role-grant.ts';

@Needs('account.read')
@ObjectType({ description: 'A way for somebody to sign in.', simpleResolvers: true })
export class Account {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  @Field(() => String, { description: 'Name of whoever signs in.' })
  readonly name!: string;
  @Field(() => String, { description: 'The address it is known by.' })
  readonly email!: string;
  @Field(() => LanguageEnum, { description: 'The language of its mails.' })
  readonly language!: 'FR' | 'EN';
  @Field(() => ID, { nullable: true, description: 'The person of the directory whose it is; null where it is none’s.' })
  readonly personId!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly createdAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody last signed in; null: nobody ever did.' })
  readonly lastSignedInAt!: string | null;
  @Field(() => Boolean, { description: 'Whether it has a second factor.' })
  readonly hasSecondFactor!: boolean;
  @Field(() => Boolean, { description: 'Whether a role of today does not count before it has a second factor.' })
  readonly lacksSecondFactor!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is closed; null where it is open.' })
  readonly disabledAt!: string | null;
  @Field(() => [RoleGrant], { description: 'Every role it was ever given, the latest first.' })
  readonly grants!: readonly RoleGrant[];
  @Field(() => [AccountActionEnum], { description: 'What the caller may do to it.' })
  readonly allowedActions!: readonly AccountAction[];
}

const types = connectionTypes<Account>(() => Account, 'Account', 'accounts');

@Needs('account.read')
@ObjectType({ description: 'A page of accounts.' })
export class AccountConnection extends types.Connection {}
Needs('account.read')(types.Edge);

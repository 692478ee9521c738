import type { ApiKeyState } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../../../../kernel/graphql/connection.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import { ApiKeyStateEnum } from './enums.ts';

@Needs('apiKey.read')
@ObjectType({ description: 'A key by which the programs of a partner ask.', simpleResolvers: true })
export class ApiKey {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;
  @Field(() => String, { description: 'How it begins, which tells it from others; the key itself is kept nowhere.' })
  readonly start!: string;
  @Field(() => ID, { description: 'The account in whose name it asks.' })
  readonly accountId!: string;
  @Field(() => String, { description: 'Name of that account.' })
  readonly accountName!: string;
  @Field(() => [String], { description: 'Names of the organisations that account is a partner for today.' })
  readonly organisations!: readonly string[];
  @Field(() => [String], { description: 'What it may be used for: "statistics.read".' })
  readonly scopes!: readonly string[];
  @Field(() => Int, { nullable: true, description: 'Requests it may make a minute; null: as many as any caller.' })
  readonly requestsPerMinute!: number | null;
  @Field(() => ApiKeyStateEnum, { description: 'Where it stands.' })
  readonly state!: ApiKeyState;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly createdAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; null: once it is taken back.' })
  readonly expiresAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null where it was not.' })
  readonly revokedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to some minutes; null: never.' })
  readonly lastUsedAt!: string | null;
  @Field(() => Boolean, { description: 'Whether the caller may take it back.' })
  readonly mayRevoke!: boolean;
}

const types = connectionTypes<ApiKey>(() => ApiKey, 'ApiKey', 'keys');

@Needs('apiKey.read')
@ObjectType({ description: 'A page of keys.' })
export class ApiKeyConnection extends types.Connection {}
Needs('apiKey.read')(types.Edge);

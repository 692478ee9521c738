import type { RuleParameter } from '@delibere/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import { RuleParameterEnum } from '../rule-enums.ts';
import { RuleParametersInput } from './rule-parameters-input.ts';

@InputType({ description: 'Rules to begin as a copy of others.' })
export class DraftRuleSetInput {
  @Field(() => ID, { description: 'The version to copy, "ACCORD_2019@1".' })
  readonly from!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Code of the other rules to begin: capital letters, digits and underscores; null for the next version of these.',
  })
  readonly code?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What they are called, at most 200 characters; other rules must have a title.',
  })
  readonly title?: string | null;
}

@InputType({ description: 'Where a parameter comes from.' })
export class RuleSourceInput {
  @Field(() => RuleParameterEnum, { description: 'Which parameter.' })
  readonly parameter!: RuleParameter;
  @Field(() => String, {
    description: 'Clause, article, or "[D]" for a choice where texts are silent, at most 200 characters.',
  })
  readonly source!: string;
}

@InputType({ description: 'Everything a draft is to be.' })
export class ChangeRuleSetDraftInput {
  @Field(() => ID, { description: 'Which draft.' })
  readonly id!: string;
  @Field(() => Int, { description: 'The revision this was decided on.' })
  readonly revision!: number;
  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  readonly title!: string;
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the fiches it is for, "RNCP28245"; null for every certification of the branch.',
  })
  readonly certifications?: readonly string[] | null;
  @Field(() => DateScalar, { description: 'The first day it is in force.' })
  readonly from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where no end is known.' })
  readonly to?: string | null;
  @Field(() => RuleParametersInput, { description: 'What it says.' })
  readonly parameters!: RuleParametersInput;
  @Field(() => [RuleSourceInput], {
    description: 'Where its parameters come from; what is left out has no source yet.',
  })
  readonly sources!: readonly RuleSourceInput[];
}

@InputType({ description: 'A draft as it was read.' })
export class RuleSetDraftInput {
  @Field(() => ID, { description: 'Which draft.' })
  readonly id!: string;
  @Field(() => Int, { description: 'The revision this was decided on.' })
  readonly revision!: number;
}

@InputType({ description: 'The last day of published rules.' })
export class EndRuleSetInput {
  @Field(() => ID, { description: 'Which version.' })
  readonly id!: string;
  @Field(() => Int, { description: 'The revision this was decided on.' })
  readonly revision!: number;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null says that it goes on after all.' })
  readonly on?: string | null;
  @Field(() => String, { description: 'Why, at most 500 characters.' })
  readonly reason!: string;
}

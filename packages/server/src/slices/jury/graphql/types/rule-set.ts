import { checkRuleSet, RULE_PARAMETERS, type RuleFault, type RuleParameter, ruleSetId } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar, DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import type { RuleSetRow } from '../../persistence/rule-sets.ts';
import { RuleFaultEnum, RuleParameterEnum } from '../rule-enums.ts';
import { RuleParametersType } from './rule-parameters.ts';

@Needs('ruleSet.read')
@ObjectType({ description: 'Where a parameter comes from.', simpleResolvers: true })
export class RuleSource {
  @Field(() => RuleParameterEnum, { description: 'Which parameter.' })
  readonly parameter!: RuleParameter;
  @Field(() => String, {
    description: 'Clause, article, or "[D]" for a choice where texts are silent; empty while it is not written.',
  })
  readonly source!: string;
}

@Needs('ruleSet.read')
@ObjectType({ description: 'One thing to mend before a rule set may be published.', simpleResolvers: true })
export class RuleFaultFound {
  @Field(() => RuleFaultEnum, { description: 'What is wrong.' })
  readonly code!: RuleFault;
  @Field(() => String, { description: 'Path of the field to change, "parameters.quorum.total", "sources.tie".' })
  readonly field!: string;
  @Field(() => RuleParameterEnum, { nullable: true, description: 'The parameter it is about; null for none.' })
  readonly parameter!: RuleParameter | null;
}

@Needs('ruleSet.read')
@ObjectType({
  description: 'A session that was opened under a version of rules, which it froze.',
  simpleResolvers: true,
})
export class RuleSetSession {
  @Field(() => ID, { description: 'Id of the session.' })
  readonly id!: string;
  @Field(() => String, { description: 'What people call it, "2027-0012".' })
  readonly reference!: string;
  @Field(() => DateScalar, { description: 'Its day.' })
  readonly sessionOn!: string;
}

@Needs('ruleSet.read')
@ObjectType({ description: 'One version of the rules that juries are composed and vote by.' })
export class RuleSet {
  readonly row: RuleSetRow;

  constructor(row: RuleSetRow) {
    this.row = row;
  }

  @Field(() => ID, { description: 'Its id: its code and its version, "ACCORD_2019@1".' })
  get id(): string {
    return ruleSetId(this.row);
  }
  @Field(() => String, { description: 'Its code, the same for all versions, "ACCORD_2019".' })
  get code(): string {
    return this.row.code;
  }
  @Field(() => Int, { description: 'Its version, from 1.' })
  get version(): number {
    return this.row.version;
  }
  @Field(() => String, { description: 'What it is called.' })
  get title(): string {
    return this.row.title;
  }
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the fiches it is for, "RNCP28245"; null for every certification of the branch.',
  })
  get certifications(): readonly string[] | null {
    return this.row.certifications;
  }
  @Field(() => DateScalar, { description: 'The first day it is in force.' })
  get from(): string {
    return this.row.from;
  }
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it goes on.' })
  get to(): string | null {
    return this.row.to;
  }
  @Field(() => Boolean, { description: 'Whether sessions may be held under it; a draft is nobody’s rule yet.' })
  get published(): boolean {
    return this.row.publishedAt !== null;
  }
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null for a draft.' })
  get publishedAt(): string | null {
    return this.row.publishedAt;
  }
  @Field(() => Int, { description: 'Counts its changes; a change says which one it was decided on.' })
  get revision(): number {
    return this.row.revision;
  }
  @Field(() => RuleParametersType, { description: 'What it says.' })
  get parameters(): RuleParametersType {
    return this.row.parameters;
  }
  @Field(() => [RuleSource], { description: 'Where each of its parameters comes from, in the order they are shown.' })
  get sources(): readonly RuleSource[] {
    return RULE_PARAMETERS.map((parameter) => ({ parameter, source: this.row.sources[parameter] }));
  }
  @Field(() => [RuleFaultFound], { description: 'What is to mend before it may be published.' })
  get faults(): readonly RuleFaultFound[] {
    return checkRuleSet(this.row).map(({ fault, field }) => ({ code: fault, field, parameter: parameterOf(field) }));
  }
}

/** "parameters.quorum.total" is about the quorum; "title" about no parameter. */
function parameterOf(field: string): RuleParameter | null {
  const [, name] = field.split('.');
  return RULE_PARAMETERS.find((parameter) => parameter === name) ?? null;
}

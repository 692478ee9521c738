import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { RuleSetRow } from '../../persistence/rule-sets.ts';

@Needs('ruleSet.read')
@ObjectType({ description: 'One version of the rules that juries are composed and vote by.' })
export class RuleSet {
  readonly row: RuleSetRow;

  constructor(row: RuleSetRow) {
    this.row = row;
  }

  @Field(() => ID, { description: 'Its id: its code and its version, "ACCORD_2019@1".' })
  get id(): string {
    return `${this.row.code}@${this.row.version}`;
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
  @Field(() => DateScalar, { description: 'The first day it is in force.' })
  get from(): string {
    return this.row.from;
  }
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it goes on.' })
  get to(): string | null {
    return this.row.to;
  }
}

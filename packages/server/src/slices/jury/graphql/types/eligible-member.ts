import type { College, SuggestionCode } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import { CollegeEnum } from '../../../directory/index.ts';
import type { Suggestion } from '../../domain/composition/suggest.ts';
import type { EligibleRow } from '../../persistence/eligible-members.ts';
import { SuggestionCodeEnum } from '../enums.ts';
import { JuryMember } from './jury-member.ts';

@Needs('seat.designate')
@ObjectType({ description: 'Somebody whom a mandate in force on the day lets sit.' })
export class EligibleMember {
  readonly row: EligibleRow;

  constructor(row: EligibleRow) {
    this.row = row;
  }

  @Field(() => JuryMember, { description: 'Who it is.' })
  get person(): JuryMember {
    return new JuryMember(this.row);
  }
  @Field(() => CollegeEnum, { description: 'The side they are mandated for.' })
  get college(): College {
    return this.row.college;
  }
  @Field(() => DateScalar, { nullable: true, description: 'Last day of their mandate; null where it goes on.' })
  get mandateUntil(): string | null {
    return this.row.mandateUntil;
  }
  @Field(() => Boolean, { description: 'Whether the mandate is for the seat of the temporary-work branch.' })
  get tempWork(): boolean {
    return this.row.tempWork;
  }
  @Field(() => Boolean, { description: 'Whether they are recognised as qualified.' })
  get qualified(): boolean {
    return this.row.qualification !== null;
  }
  @Field(() => Boolean, { description: 'Whether they sit in another jury at that time.' })
  get busy(): boolean {
    return this.row.busy;
  }
  @Field(() => Boolean, { description: 'Whether they hold a seat of this session already.' })
  get seated(): boolean {
    return this.row.seated;
  }
  @Field(() => Int, {
    description: 'How many candidates of the session they are linked with, as far as the caller may know.',
  })
  get conflicts(): number {
    return this.row.conflicts;
  }
}

@Needs('seat.designate')
@ObjectType({ description: 'Something that would complete a jury.' })
export class SeatSuggestion {
  readonly suggestion: Suggestion;
  /** Those among its people who are told. */
  readonly told: readonly JuryMember[];

  constructor(suggestion: Suggestion, told: readonly JuryMember[]) {
    this.suggestion = suggestion;
    this.told = told;
  }

  @Field(() => SuggestionCodeEnum, { description: 'What to do.' })
  get code(): SuggestionCode {
    return this.suggestion.code;
  }
  @Field(() => CollegeEnum, { description: 'On which side.' })
  get college(): College {
    return this.suggestion.college;
  }
  @Field(() => ID, { nullable: true, description: 'The seat it is about; null for a seat to add.' })
  get seat(): string | null {
    return this.suggestion.seat;
  }
  @Field(() => Int, { description: 'How many are mandated and free that day.' })
  get available(): number {
    return this.suggestion.people.length;
  }
  @Field(() => [JuryMember], { description: 'Some of them, five at most.' })
  get people(): readonly JuryMember[] {
    return this.told;
  }
}

import type { ConformityItem, ConformityStatus, DecisionOutcome } from '@delibere/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { DateScalar, DateTimeScalar } from '../../../../../kernel/graphql/scalars.ts';
import type { Way } from '../../../domain/decision/decide.ts';
import type { DecisionRow } from '../../../persistence/decisions.ts';
import { ConformityItemEnum, ConformityStatusEnum, DecisionOutcomeEnum, DecisionWayEnum } from '../enums.ts';
import { KeptResult } from './kept-result.ts';

@Needs('case.read')
@ObjectType({
  description: 'Who is spoken of in a case; told to those who sit and to the exam centre.',
  simpleResolvers: true,
})
export class CaseCandidate {
  @Field(() => ID, { description: 'Their id in the directory.' })
  readonly id!: string;
  @Field(() => String, { description: 'Family name.' })
  readonly familyName!: string;
  @Field(() => String, { description: 'Given names.' })
  readonly givenNames!: string;
}

@Needs('case.read')
@ObjectType({ description: 'One line of the checklist of a case.', simpleResolvers: true })
export class ConformityLine {
  @Field(() => ConformityItemEnum, { description: 'What is checked.' })
  readonly item!: ConformityItem;
  @Field(() => ConformityStatusEnum, { description: 'What became of it.' })
  readonly status!: ConformityStatus;
  @Field(() => [String], {
    description: 'Codes of the blocks that do not meet it; empty when it is about the whole case.',
  })
  readonly blocks!: readonly string[];
}

@Needs('case.read')
@ObjectType({ description: 'What the assessments propose; the jury decides.', simpleResolvers: true })
export class CaseProposal {
  @Field(() => DecisionOutcomeEnum, { description: 'Admitted where every block is acquired.' })
  readonly outcome!: DecisionOutcome;
  @Field(() => [String], { description: 'Codes of the blocks acquired, now or earlier.' })
  readonly blocks!: readonly string[];
  @Field(() => [String], { description: 'Codes of the capabilities acquired of the other blocks.' })
  readonly capabilities!: readonly string[];
}

@Needs('case.read')
@ObjectType({ description: 'A member who does not take part in a case.', simpleResolvers: true })
export class CaseRecusal {
  @Field(() => ID, { description: 'Their seat.' })
  readonly seatId!: string;
  @Field(() => String, { description: 'Why, as it was said.' })
  readonly reason!: string;
}

@Needs('case.read')
@ObjectType({ description: 'What the jury decided of a case.' })
export class CaseDecision {
  readonly #row: DecisionRow;

  constructor(row: DecisionRow) {
    this.#row = row;
  }

  @Field(() => DecisionOutcomeEnum, { description: 'What it declares.' })
  get outcome(): DecisionOutcome {
    return this.#row.outcome;
  }
  @Field(() => DecisionWayEnum, { description: 'How it came to it.' })
  get way(): Way['kind'] {
    return this.#row.way;
  }
  @Field(() => ID, { nullable: true, description: 'The ballot that decided; null by consensus.' })
  get ballotId(): string | null {
    return this.#row.ballotId;
  }
  @Field(() => [KeptResult], { description: 'Blocks kept, from now or earlier, each with its own end.' })
  get blocks(): readonly KeptResult[] {
    return this.#row.blocks;
  }
  @Field(() => [KeptResult], { description: 'Capabilities kept of the blocks that are not acquired.' })
  get capabilities(): readonly KeptResult[] {
    return this.#row.capabilities;
  }
  @Field(() => Boolean, { description: 'Whether it is other than what the assessments proposed.' })
  get departs(): boolean {
    return this.#row.departs;
  }
  @Field(() => String, { nullable: true, description: 'Why, where it departs from the proposal.' })
  get reason(): string | null {
    return this.#row.reason;
  }
  @Field(() => DateScalar, { description: 'Day of the deliberation, from which results are kept.' })
  get deliberatedOn(): string {
    return this.#row.deliberatedOn;
  }
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day to tell the candidate; null where no text sets one.',
  })
  get notifyBy(): string | null {
    return this.#row.notifyBy;
  }
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  get decidedAt(): Date {
    return new Date(this.#row.decidedAt);
  }
}

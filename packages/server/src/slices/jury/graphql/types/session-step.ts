import type { SessionAction, SessionState } from '@delibere/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar, DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import type { SessionStep } from '../../domain/session/session-life.ts';
import type { StepRow } from '../../persistence/around-sessions.ts';
import { SessionActionEnum, SessionStateEnum } from '../enums.ts';
import { SessionRemark } from './session-finding.ts';

@Needs('session.read')
@ObjectType({ description: 'A step the caller may take in a session, with what stands in its way.' })
export class SessionStepOffered {
  readonly step: SessionStep;

  constructor(step: SessionStep) {
    this.step = step;
  }

  @Field(() => SessionActionEnum, { description: 'The step.' })
  get action(): SessionAction {
    return this.step.action;
  }
  @Field(() => SessionStateEnum, { description: 'Where it leads.' })
  get to(): SessionState {
    return this.step.to;
  }
  @Field(() => Boolean, { description: 'Whether whoever takes it must say why.' })
  get reasonAsked(): boolean {
    return this.step.reasonAsked;
  }
  @Field(() => [SessionRemark], { description: 'What stands in its way; it may be taken when there is nothing.' })
  get blockers(): readonly SessionRemark[] {
    return this.step.blockers.map((said) => new SessionRemark(said));
  }
  @Field(() => [SessionRemark], { description: 'What to know before it is taken.' })
  get warnings(): readonly SessionRemark[] {
    return this.step.warnings.map((said) => new SessionRemark(said));
  }
}

@Needs('session.read')
@ObjectType({ description: 'A step that was taken in the life of a session.' })
export class SessionStepTaken {
  readonly row: StepRow;

  constructor(row: StepRow) {
    this.row = row;
  }

  @Field(() => ID, { description: 'Its id.' })
  get id(): string {
    return this.row.id;
  }
  @Field(() => SessionActionEnum, { description: 'The step.' })
  get action(): SessionAction {
    return this.row.action;
  }
  @Field(() => SessionStateEnum, { description: 'Where the session stood.' })
  get from(): SessionState {
    return this.row.from;
  }
  @Field(() => SessionStateEnum, { description: 'Where it led.' })
  get to(): SessionState {
    return this.row.to;
  }
  @Field(() => DateTimeScalar, { description: 'When it was taken.' })
  get takenAt(): Date {
    return new Date(this.row.takenAt);
  }
  @Field(() => String, { nullable: true, description: 'Name of who took it; null for a program.' })
  get takenBy(): string | null {
    return this.row.takenBy;
  }
  @Field(() => DateScalar, { description: 'The day the session was to be held when it was taken.' })
  get sessionOn(): string {
    return this.row.sessionOn;
  }
  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' })
  get reason(): string | null {
    return this.row.reason;
  }
  @Field(() => [SessionRemark], { description: 'What warned of something, as it was shown.' })
  get remarks(): readonly SessionRemark[] {
    return this.row.remarks.map((said) => new SessionRemark(said));
  }
}

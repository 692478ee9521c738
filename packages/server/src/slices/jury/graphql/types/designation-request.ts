import type { College } from '@delibere/shared';
import { Field, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar, DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import { CollegeEnum } from '../../../directory/index.ts';
import { designationDueOn } from '../../domain/session/designation-due.ts';
import type { RequestRow } from '../../persistence/around-sessions.ts';

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

@Needs('session.read')
@ObjectType({ description: 'What an organisation was asked: to say who sits for it.' })
export class DesignationRequest {
  readonly row: RequestRow;
  /** The day of the session. */
  readonly sessionOn: string;

  constructor(row: RequestRow, sessionOn: string) {
    this.row = row;
    this.sessionOn = sessionOn;
  }

  @Field(() => CollegeEnum, { description: 'The side it designates for.' })
  get college(): College {
    return this.row.college;
  }
  @Field(() => DateScalar, { description: 'The day it was asked: a notice is counted from it.' })
  get askedOn(): string {
    return this.row.askedOn;
  }
  @Field(() => DateScalar, { description: 'The last day to answer, so that its members are called in time.' })
  get dueOn(): string {
    return designationDueOn(this.sessionOn, this.row.askedOn);
  }
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it answered; null before.' })
  get answeredAt(): Date | null {
    return instant(this.row.answeredAt);
  }
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last reminded; null where it was not.' })
  get remindedAt(): Date | null {
    return instant(this.row.remindedAt);
  }
}

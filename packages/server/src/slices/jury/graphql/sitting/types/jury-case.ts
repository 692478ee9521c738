import type { AccessRouteCode } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../../../../../kernel/graphql/connection.ts';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../../kernel/graphql/scalars.ts';
import { AccessRouteEnum } from '../../../../certification/index.ts';
import type { CaseProgress } from '../../../domain/session/session-facts.ts';
import type { CaseRow } from '../../../persistence/cases.ts';
import { CaseProgressEnum } from '../enums.ts';

@Needs('case.read')
@ObjectType({ description: 'A candidate’s case before a jury.' })
export class JuryCase {
  readonly row: CaseRow;

  constructor(row: CaseRow) {
    this.row = row;
  }

  @Field(() => ID, { description: 'Its id, which never changes.' })
  get id(): string {
    return this.row.id;
  }
  @Field(() => ID, { description: 'The session it is before.' })
  get sessionId(): string {
    return this.row.sessionId;
  }
  @Field(() => Int, { description: 'Its place in the order of the sitting, from 1.' })
  get rank(): number {
    return this.row.rank;
  }
  @Field(() => String, { description: 'Code of the certification, "RNCP28245".' })
  get rncpCode(): string {
    return this.row.rncpCode;
  }
  @Field(() => AccessRouteEnum, { description: 'The way the candidate came.' })
  get route(): AccessRouteCode {
    return this.row.summary.route;
  }
  @Field(() => DateScalar, { nullable: true, description: 'Day the evidence file was handed in, for experience.' })
  get evidenceFiledOn(): string | null {
    return this.row.evidenceFiledOn;
  }
  @Field(() => String, { nullable: true, description: 'What the company wrote, in its own words.' })
  get companyOpinion(): string | null {
    return this.row.companyOpinion;
  }
  @Field(() => CaseProgressEnum, { description: 'How far it has come.' })
  get progress(): CaseProgress {
    return this.row.progress;
  }
  @Field(() => String, { nullable: true, description: 'Why it is left to a later session; null where it is not.' })
  get carriedOverBecause(): string | null {
    return this.row.carriedOverBecause;
  }
  @Field(() => ID, { nullable: true, description: 'The case of an earlier session that was left to this one.' })
  get carriedFrom(): string | null {
    return this.row.carriedFrom;
  }
  @Field(() => Int, { description: 'Revision of the session at which anything of the case changed last.' })
  get revision(): number {
    return this.row.revision;
  }
}

const types = connectionTypes(() => JuryCase, 'JuryCase', 'cases');

@Needs('case.read')
@ObjectType({ description: 'A page of cases.' })
export class JuryCaseConnection extends types.Connection {}
Needs('case.read')(types.Edge);

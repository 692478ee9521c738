import { type Fact, findingSentence } from '@delibere/shared';
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../../../../kernel/graphql/language.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { BallotTrial, TriedFinding } from '../../domain/rules/try-rule-set.ts';
import type { SessionTrial } from '../../use-cases/try-rule-set.ts';
import { TriedChangeEnum } from '../rule-enums.ts';

@Needs('ruleSet.write')
@ObjectType('TriedFinding', {
  description: 'A finding of the rules that are tried, or of those a session is held under.',
})
export class TriedFindingType {
  readonly tried: TriedFinding;

  constructor(tried: TriedFinding) {
    this.tried = tried;
  }

  @Field(() => String, { description: 'Stable code of what it says, "TOO_MANY_MEMBERS".' })
  get code(): string {
    return this.tried.finding.code;
  }
  @Field(() => TriedChangeEnum, { description: 'Which of the two rule sets it is of.' })
  get change(): TriedFinding['change'] {
    return this.tried.change;
  }
  @Field(() => Boolean, { description: 'Whether it stands in the way of the session.' })
  get blocking(): boolean {
    return this.tried.finding.severity === 'BLOCKING';
  }
  @Field(() => Boolean, { description: 'Whether it may be overridden with a reason.' })
  get overridable(): boolean {
    return this.tried.finding.overridable;
  }
  @Field(() => String, { description: 'Where the rule comes from.' })
  get source(): string {
    return this.tried.finding.source;
  }
  @Field(() => String, { description: 'It in one sentence.' })
  sentence(
    @Arg('language', () => LanguageEnum, { defaultValue: 'FR', description: 'The language of the sentence.' })
    language: 'FR' | 'EN',
  ): string {
    const { code, facts } = this.tried.finding;
    const known: Readonly<Record<string, Fact>> = facts;
    return findingSentence({ code, facts: known }, language === 'FR' ? 'fr' : 'en');
  }
}

@Needs('ruleSet.write')
@ObjectType({ description: 'What a ballot gave, or would have given.', simpleResolvers: true })
class TriedVerdict {
  @Field(() => Boolean, { description: 'Whether "admit this candidate" was carried.' })
  readonly carried!: boolean;
  @Field(() => String, { description: 'Stable code of the reason, "MAJORITY", "CASTING_VOTE", "TIE".' })
  readonly reason!: string;
}

@Needs('ruleSet.write')
@ObjectType({ description: 'A closed ballot counted again under the rules that are tried.' })
export class TriedBallot {
  readonly trial: BallotTrial;

  constructor(trial: BallotTrial) {
    this.trial = trial;
  }

  @Field(() => ID, { description: 'Its id.' })
  get id(): string {
    return this.trial.id;
  }
  @Field(() => Int, { description: 'Place of its case in the session, from 1.' })
  get caseRank(): number {
    return this.trial.caseRank;
  }
  @Field(() => Int, { description: 'Which ballot of the case, from 1.' })
  get round(): number {
    return this.trial.round;
  }
  @Field(() => TriedVerdict, { description: 'What it gave.' })
  get gave(): TriedVerdict {
    return verdictOf(this.trial.gave);
  }
  @Field(() => TriedVerdict, {
    nullable: true,
    description: 'What it would have given; null where what is kept of a secret ballot does not tell.',
  })
  get wouldGive(): TriedVerdict | null {
    return this.trial.wouldGive && verdictOf(this.trial.wouldGive);
  }
}

function verdictOf({ outcome, reason }: BallotTrial['gave']): TriedVerdict {
  return { carried: outcome === 'CARRIED', reason };
}

@Needs('ruleSet.write')
@ObjectType({ description: 'What rules would have said of one session, beside what those it is held under say.' })
export class RuleSetTrial {
  readonly trial: SessionTrial;

  constructor(trial: SessionTrial) {
    this.trial = trial;
  }

  @Field(() => ID, { description: 'Id of the session.' })
  get sessionId(): string {
    return this.trial.session.id;
  }
  @Field(() => String, { description: 'What people call it, "2027-0012".' })
  get reference(): string {
    return this.trial.session.reference;
  }
  @Field(() => DateScalar, { description: 'Its day.' })
  get on(): string {
    return this.trial.session.sessionOn;
  }
  @Field(() => Boolean, { description: 'Whether it was opened; otherwise it is looked at as it is composed today.' })
  get opened(): boolean {
    return this.trial.session.findingsAtOpening !== null;
  }
  @Field(() => Boolean, {
    description: 'Whether nothing stood in its way that cannot be overridden, under its own rules.',
  })
  get stoodThen(): boolean {
    return this.trial.stoodThen;
  }
  @Field(() => Boolean, { description: 'Whether nothing would, under the rules that are tried.' })
  get standsNow(): boolean {
    return this.trial.standsNow;
  }
  @Field(() => [TriedFindingType], { description: 'Findings of both; those of its own rules alone come last.' })
  get findings(): readonly TriedFindingType[] {
    return this.trial.findings.map((tried) => new TriedFindingType(tried));
  }
  @Field(() => [TriedBallot], { description: 'Its closed ballots, counted again.' })
  get ballots(): readonly TriedBallot[] {
    return this.trial.ballots.map((tried) => new TriedBallot(tried));
  }
}

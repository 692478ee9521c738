import { type FindingCode, findingSentence, type Remedy, type Severity, sessionRemarkSentence } from '@delibere/shared';
import { Arg, Field, ID, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../../../../kernel/graphql/language.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { findingKey } from '../../domain/composition/check-composition.ts';
import type { CompositionRemark, SessionSaid } from '../../domain/session/session-facts.ts';
import { FindingCodeEnum, RemedyEnum, SeverityEnum } from '../enums.ts';

const lower = (language: 'FR' | 'EN'): 'fr' | 'en' => (language === 'FR' ? 'fr' : 'en');

@Needs('session.read')
@ObjectType({ description: 'A number, a day or an id that fills the words of what is said.', simpleResolvers: true })
export class FindingFact {
  @Field(() => String, { description: 'What it is, "days".' })
  readonly name!: string;
  @Field(() => String, { description: 'Its value, as text.' })
  readonly value!: string;
}

function factsIn(facts: Readonly<Record<string, string | number>>): readonly FindingFact[] {
  return Object.entries(facts).map(([name, value]) => ({ name, value: String(value) }));
}

@Needs('session.read')
@ObjectType({ description: 'One thing said of the composition of a jury by its rules.' })
export class SessionFinding {
  readonly found: CompositionRemark;

  constructor(found: CompositionRemark) {
    this.found = found;
  }

  @Field(() => String, { description: 'What tells it from others, facts included: what an override names.' })
  get key(): string {
    return findingKey(this.found);
  }
  @Field(() => FindingCodeEnum, { description: 'What it says.' })
  get code(): FindingCode {
    return this.found.code;
  }
  @Field(() => SeverityEnum, { description: 'Whether it stands in the way; one that was overridden only warns.' })
  get severity(): Severity {
    return this.found.severity;
  }
  @Field(() => String, {
    description: 'Where the rule comes from: clauses, articles, or "[D]" for a choice of the project.',
  })
  get source(): string {
    return this.found.source;
  }
  @Field(() => [ID], { description: 'Seats it is about.' })
  get seats(): readonly string[] {
    return this.found.seats;
  }
  @Field(() => [FindingFact], { description: 'What fills its words.' })
  get facts(): readonly FindingFact[] {
    return factsIn(this.found.facts);
  }
  @Field(() => RemedyEnum, { description: 'What would mend it.' })
  get remedy(): Remedy {
    return this.found.remedy;
  }
  @Field(() => Boolean, { description: 'Whether it blocks and may be overridden with a reason.' })
  get overridable(): boolean {
    return this.found.overridable && this.found.severity === 'BLOCKING';
  }
  @Field(() => String, { nullable: true, description: 'Why somebody passed it over; null where nobody did.' })
  get overriddenBecause(): string | null {
    return this.found.overriddenBecause;
  }
  @Field(() => String, { description: 'It in one sentence.' })
  sentence(
    @Arg('language', () => LanguageEnum, { defaultValue: 'FR', description: 'The language of the sentence.' })
    language: 'FR' | 'EN',
  ): string {
    return findingSentence(this.found, lower(language));
  }
}

@Needs('session.read')
@ObjectType({ description: 'Something to know before a step of a session.' })
export class SessionRemark {
  readonly said: SessionSaid;

  constructor(said: SessionSaid) {
    this.said = said;
  }

  @Field(() => String, { description: 'What it says: a code of its own, or that of a finding.' })
  get code(): string {
    return this.said.code;
  }
  @Field(() => SeverityEnum, { description: 'Whether it stands in the way.' })
  get severity(): Severity {
    return this.said.severity;
  }
  @Field(() => [FindingFact], { description: 'What fills its words.' })
  get facts(): readonly FindingFact[] {
    return factsIn(this.said.facts);
  }
  @Field(() => String, { description: 'It in one sentence.' })
  sentence(
    @Arg('language', () => LanguageEnum, { defaultValue: 'FR', description: 'The language of the sentence.' })
    language: 'FR' | 'EN',
  ): string {
    const { said } = this;
    return 'remedy' in said ? findingSentence(said, lower(language)) : sessionRemarkSentence(said, lower(language));
  }
  @Field(() => SessionFinding, { nullable: true, description: 'The finding it is; null for a remark that is none.' })
  get finding(): SessionFinding | null {
    return 'remedy' in this.said ? new SessionFinding(this.said) : null;
  }
}

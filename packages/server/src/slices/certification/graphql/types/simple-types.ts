import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../../kernel/graphql/scalars.ts';
import type { Change } from '../../domain/change.ts';
import type * as fiche from '../../domain/fiche.ts';
import { AccessRouteEnum, ChangeKindEnum, LegalBasisEnum } from './enums.ts';

@ObjectType({ description: 'A code with the label the fiche gives it.', simpleResolvers: true })
export class CodeLabel implements fiche.CodeLabel {
  @Field(() => String, { description: 'The code.' })
  readonly code!: string;
  @Field(() => String, { description: 'Its label, as received.' })
  readonly label!: string;
}

@ObjectType({ description: 'Level of qualification.', simpleResolvers: true })
export class Level implements fiche.Level {
  @Field(() => String, { description: 'As received: "NIV3" to "NIV8", or "AUCUN".' })
  readonly code!: string;
  @Field(() => String, { description: 'Its label, as received.' })
  readonly label!: string;
  @Field(() => Int, { nullable: true, description: '3 to 8, the French and European level alike; null for "AUCUN".' })
  readonly number!: number | null;
}

@ObjectType({ description: 'An activity the certification prepares for.', simpleResolvers: true })
export class Activity implements fiche.Item {
  @Field(() => String, { description: '"A1", as the text numbers it or by its rank.' })
  readonly code!: string;
  @Field(() => Boolean, { description: 'Whether the code comes from the rank, the text giving none.' })
  readonly codeDeduced!: boolean;
  @Field(() => String, { description: 'What the activity is.' })
  readonly statement!: string;
}

@ObjectType({ description: 'One way to the certification, and who sits on its jury.', simpleResolvers: true })
export class AccessRoute implements fiche.AccessRoute {
  @Field(() => AccessRouteEnum, { description: 'Which way.' })
  readonly route!: fiche.AccessRoute['route'];
  @Field(() => Boolean, { nullable: true, description: 'Whether it is open; null when the fiche does not say.' })
  readonly open!: boolean | null;
  @Field(() => Boolean, { description: 'Whether `open` was deduced, the mark on the fiche being lost.' })
  readonly deduced!: boolean;
  @Field(() => String, { nullable: true, description: 'Who composes the jury, as received.' })
  readonly juryComposition!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day the register last changed this route.' })
  readonly modifiedOn!: string | null;
}

@ObjectType({ description: 'A text the certification rests on.', simpleResolvers: true })
export class LegalText implements fiche.LegalText {
  @Field(() => LegalBasisEnum, { description: 'Which part of the legal basis it belongs to.' })
  readonly basis!: fiche.LegalText['basis'];
  @Field(() => String, { description: 'Title of the text, as received.' })
  readonly title!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day it was published in the Journal officiel.' })
  readonly publishedOn!: string | null;
}

@ObjectType({
  description: 'What became of the holders of one year, as declared to the register.',
  simpleResolvers: true,
})
export class PromotionStatistic implements fiche.PromotionStatistic {
  @Field(() => Int, { description: 'Year of the award.' })
  readonly year!: number;
  @Field(() => Int, { nullable: true, description: 'Number of holders that year.' })
  readonly certified!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of them, by validation of experience.' })
  readonly certifiedByExperience!: number | null;
  @Field(() => Int, { nullable: true, description: 'Percent at work six months later, whatever the trade.' })
  readonly overallInsertionAt6Months!: number | null;
  @Field(() => Int, { nullable: true, description: 'Percent at work in the trade aimed at, two years later.' })
  readonly tradeInsertionAt2Years!: number | null;
}

@ObjectType({
  description: 'The statistic a fiche declares in words, with the figures read out of it.',
  simpleResolvers: true,
})
export class DeclaredStatistic {
  @Field(() => String, { description: 'The sentence of the fiche.' })
  readonly text!: string;
  @Field(() => Int, { nullable: true, description: 'Certifications delivered a year, on average.' })
  readonly averageDeliveredPerYear!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of years the average is taken over.' })
  readonly overYears!: number | null;
}

@ObjectType({ description: 'A link the fiche gives.', simpleResolvers: true })
export class Link {
  @Field(() => String, { nullable: true, description: 'What the fiche calls it.' })
  readonly label!: string | null;
  @Field(() => String, { nullable: true, description: 'Its address; null when the fiche names it without one.' })
  readonly url!: string | null;
}

@ObjectType({
  description: 'A part of the source that could not be turned into data; the text itself is kept.',
  simpleResolvers: true,
})
export class UnparsedPart implements fiche.Unparsed {
  @Field(() => String, { description: 'Path of the element below FICHE in the register file.' })
  readonly element!: string;
  @Field(() => String, { description: 'Stable code of the reason, "FORMULA_NOT_UNDERSTOOD".' })
  readonly reason!: string;
  @Field(() => String, { description: 'The text concerned, at most 500 characters.' })
  readonly excerpt!: string;
}

@ObjectType('Change', { description: 'One readable difference with the version before.', simpleResolvers: true })
export class ChangeType implements Change {
  @Field(() => ChangeKindEnum, { description: 'What happened.' })
  readonly kind!: Change['kind'];
  @Field(() => String, {
    description: 'Dotted path into the fiche, lists keyed by code: "blocks.RNCP28245BC01.title".',
  })
  readonly path!: string;
  @Field(() => String, { nullable: true, description: 'Text before; null when added.' })
  readonly before!: string | null;
  @Field(() => String, { nullable: true, description: 'Text after; null when removed.' })
  readonly after!: string | null;
}

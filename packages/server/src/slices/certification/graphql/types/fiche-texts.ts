import { Field, ObjectType } from 'type-graphql';
import type * as fiche from '../../domain/fiche.ts';
import { FicheIdentity } from './fiche-identity.ts';
import { Activity, DeclaredStatistic, Link, UnparsedPart } from './simple-types.ts';

type Fiche = fiche.Fiche;
type Complement = fiche.Complement;

/** What a fiche says in words, and what its companion adds. */
@ObjectType()
export abstract class FicheTexts extends FicheIdentity {
  @Field(() => String, { nullable: true, description: 'Activities, as received.' })
  get activitiesText(): Promise<Fiche['activitiesText']> {
    return this.content('activitiesText');
  }
  @Field(() => [Activity], { description: 'Activities, one by one.' })
  get activities(): Promise<Fiche['activities']> {
    return this.content('activities');
  }
  @Field(() => String, { nullable: true, description: 'Capabilities certified, as received.' })
  get capabilitiesText(): Promise<Fiche['capabilitiesText']> {
    return this.content('capabilitiesText');
  }
  @Field(() => String, { nullable: true, description: 'Sectors of activity, as received.' })
  get sectorsText(): Promise<Fiche['sectorsText']> {
    return this.content('sectorsText');
  }
  @Field(() => String, { nullable: true, description: 'Jobs it leads to, as received.' })
  get jobTypesText(): Promise<Fiche['jobTypesText']> {
    return this.content('jobTypesText');
  }
  @Field(() => [String], { description: 'Jobs it leads to, one by one.' })
  get jobTypes(): Promise<Fiche['jobTypes']> {
    return this.content('jobTypes');
  }
  @Field(() => String, { nullable: true, description: 'Aims and context.' })
  get objectives(): Promise<Fiche['objectives']> {
    return this.content('objectives');
  }
  @Field(() => String, { nullable: true, description: 'Rules the activity is subject to.' })
  get regulations(): Promise<Fiche['regulations']> {
    return this.content('regulations');
  }
  @Field(() => String, { nullable: true, description: 'What is required to enter the training.' })
  get trainingPrerequisites(): Promise<Fiche['trainingPrerequisites']> {
    return this.content('trainingPrerequisites');
  }
  @Field(() => String, { nullable: true, description: 'What is required to be certified.' })
  get validationPrerequisites(): Promise<Fiche['validationPrerequisites']> {
    return this.content('validationPrerequisites');
  }
  @Field(() => String, { nullable: true, description: 'Page that describes the certification.' })
  get descriptionUrl(): Promise<Fiche['descriptionUrl']> {
    return this.content('descriptionUrl');
  }
  @Field(() => String, { nullable: true, description: 'Level of mastery of the skills, in the specific register.' })
  get masteryLevel(): Promise<Fiche['masteryLevel']> {
    return this.content('masteryLevel');
  }
  @Field(() => Boolean, { nullable: true, description: 'Whether a part of it can be acquired.' })
  get partialValidation(): Promise<Fiche['partialValidation']> {
    return this.content('partialValidation');
  }
  @Field(() => String, { nullable: true, description: 'Which parts can be acquired.' })
  get partialValidationScope(): Promise<Fiche['partialValidationScope']> {
    return this.content('partialValidationScope');
  }
  @Field(() => String, { nullable: true, description: 'How long the certification stays valid once awarded.' })
  get validityDuration(): Promise<Fiche['validityDuration']> {
    return this.content('validityDuration');
  }
  @Field(() => String, { nullable: true, description: 'How it is renewed.' })
  get renewalTerms(): Promise<Fiche['renewalTerms']> {
    return this.content('renewalTerms');
  }
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it can be had in New Caledonia; null when the fiche does not say.',
  })
  get accessibleInNewCaledonia(): Promise<Fiche['accessibleInNewCaledonia']> {
    return this.content('accessibleInNewCaledonia');
  }
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it can be had in French Polynesia; null when the fiche does not say.',
  })
  get accessibleInFrenchPolynesia(): Promise<Fiche['accessibleInFrenchPolynesia']> {
    return this.content('accessibleInFrenchPolynesia');
  }
  @Field(() => String, { nullable: true, description: 'In what capacity the certifier signs.' })
  get signatoryCapacity(): Promise<Complement['signatoryCapacity']> {
    return this.complement('signatoryCapacity');
  }
  @Field(() => String, {
    nullable: true,
    description: 'How one comes to the certification, as the fiche describes it.',
  })
  get accessDescription(): Promise<Complement['accessDescription']> {
    return this.complement('accessDescription');
  }
  @Field(() => String, { nullable: true, description: 'How long acquired components stay valid.' })
  get componentsValidity(): Promise<Complement['componentsValidity']> {
    return this.complement('componentsValidity');
  }
  @Field(() => String, { nullable: true, description: 'Why some routes are marked as deduced.' })
  get deductionReason(): Promise<Complement['deductionReason']> {
    return this.complement('deductionReason');
  }
  @Field(() => DeclaredStatistic, {
    nullable: true,
    description: 'Statistic the fiche declares, never mixed with computed ones.',
  })
  get declaredStatistic(): Promise<Complement['declaredStatistic']> {
    return this.complement('declaredStatistic');
  }
  @Field(() => String, { nullable: true, description: 'European or international agreements.' })
  get europeanAgreements(): Promise<Complement['europeanAgreements']> {
    return this.complement('europeanAgreements');
  }
  @Field(() => [Link], { description: 'Links the fiche gives.' })
  get links(): Promise<Complement['links']> {
    return this.complement('links').then((found) => found ?? []);
  }
  @Field(() => [String], { description: 'Where one is certified.' })
  get certificationPlaces(): Promise<Complement['certificationPlaces']> {
    return this.complement('certificationPlaces').then((found) => found ?? []);
  }
  @Field(() => [String], { description: 'Where one is prepared.' })
  get preparationPlaces(): Promise<Complement['preparationPlaces']> {
    return this.complement('preparationPlaces').then((found) => found ?? []);
  }
  @Field(() => String, { nullable: true, description: 'History of the certification.' })
  get history(): Promise<Complement['history']> {
    return this.complement('history');
  }
  @Field(() => [UnparsedPart], { description: 'Parts of the source that could not be turned into data.' })
  get unparsed(): Promise<Fiche['unparsed']> {
    return this.content('unparsed');
  }
}

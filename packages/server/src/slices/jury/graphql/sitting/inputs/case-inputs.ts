import type { AccessRouteCode, AssessmentMethod, CapabilityResult, CaseDocumentKind, LinkKind } from '@delibere/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../../../kernel/graphql/scalars.ts';
import { AccessRouteEnum, AssessmentMethodEnum } from '../../../../certification/index.ts';
import { LinkKindEnum } from '../../enums.ts';
import { CapabilityResultEnum, CaseDocumentKindEnum } from '../enums.ts';

@InputType({ description: 'What an earlier jury kept of a block or a capability.' })
export class EarlierResultInput {
  @Field(() => DateScalar, { description: 'Day of the deliberation that acquired it.' })
  readonly acquiredOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day it counts; null without limit.' })
  readonly validUntil?: string | null;
}

@InputType({ description: 'One use of an assessment method in a block.' })
export class MethodUseInput {
  @Field(() => AssessmentMethodEnum, { description: 'Which method.' })
  readonly method!: AssessmentMethod;
  @Field(() => DateScalar, { description: 'The day it was done.' })
  readonly on!: string;
  @Field(() => Boolean, { description: 'Whether it was carried out as the referential asks.' })
  readonly conclusive!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Why it was used, at most 500 characters; asked of a simulation.',
  })
  readonly reason?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which a report had to be received.' })
  readonly reportDueOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day its report was received.' })
  readonly reportReceivedOn?: string | null;
}

@InputType({ description: 'What the panel said of one capability.' })
export class CapabilityResultInput {
  @Field(() => String, { description: '"C1", as the fiche has it.' })
  readonly code!: string;
  @Field(() => CapabilityResultEnum, { description: 'What the panel said this time.' })
  readonly result!: CapabilityResult;
  @Field(() => EarlierResultInput, { nullable: true, description: 'What an earlier jury kept of it.' })
  readonly earlier?: EarlierResultInput | null;
}

@InputType({ description: 'Who assessed a block.' })
export class PanelInput {
  @Field(() => Int, { description: 'How many assessors.' })
  readonly assessors!: number;
  @Field(() => Int, { description: 'How many of them the rules bar: trainers or companions of the candidate.' })
  readonly barred!: number;
}

@InputType({ description: 'What was assessed of one block; what is left out was not assessed.' })
export class AssessedBlockInput {
  @Field(() => String, { description: '"RNCP28245BC01", as the fiche has it.' })
  readonly code!: string;
  @Field(() => [MethodUseInput], { nullable: true, description: 'The methods used.' })
  readonly uses?: readonly MethodUseInput[] | null;
  @Field(() => [CapabilityResultInput], { nullable: true, description: 'What the panel said of its capabilities.' })
  readonly capabilities?: readonly CapabilityResultInput[] | null;
  @Field(() => PanelInput, { nullable: true, description: 'Who assessed it.' })
  readonly panel?: PanelInput | null;
  @Field(() => EarlierResultInput, { nullable: true, description: 'What an earlier jury kept of it.' })
  readonly earlier?: EarlierResultInput | null;
}

@InputType()
abstract class AssessedCaseInput {
  @Field(() => Int, { nullable: true, description: 'Its place in the order of the sitting; the last by default.' })
  readonly rank?: number | null;
  @Field(() => AccessRouteEnum, { description: 'The way the candidate came.' })
  readonly route!: AccessRouteCode;
  @Field(() => DateScalar, { description: 'Day the candidate entered training, or was found eligible.' })
  readonly enteredOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day the evidence file was handed in, for experience.' })
  readonly evidenceFiledOn?: string | null;
  @Field(() => String, { nullable: true, description: 'What the company wrote, at most 4,000 characters.' })
  readonly companyOpinion?: string | null;
  @Field(() => [AssessedBlockInput], { description: 'What was assessed; formulas and dates are read from the fiche.' })
  readonly blocks!: readonly AssessedBlockInput[];
}

@InputType({ description: 'The case of a candidate, as assessment hands it over.' })
export class EnterCaseInput extends AssessedCaseInput {
  @Field(() => ID, { description: 'The session it comes before.' })
  readonly sessionId!: string;
  @Field(() => ID, { description: 'The candidate, by their id in the directory.' })
  readonly candidateId!: string;
  @Field(() => String, { description: 'Code of the certification, one of the session’s.' })
  readonly rncpCode!: string;
  @Field(() => ID, { nullable: true, description: 'The case of an earlier session that was carried over to this one.' })
  readonly carriedFrom?: string | null;
}

@InputType({ description: 'Everything a case is to say.' })
export class ChangeCaseInput extends AssessedCaseInput {
  @Field(() => ID, { description: 'Which case.' })
  readonly caseId!: string;
  @Field(() => Int, { description: 'The revision of the case this was decided on.' })
  readonly revision!: number;
}

@InputType({ description: 'A case to take out of its session.' })
export class RemoveCaseInput {
  @Field(() => ID, { description: 'Which case.' })
  readonly caseId!: string;
  @Field(() => Int, { description: 'The revision of the case this was decided on.' })
  readonly revision!: number;
}

@InputType({ description: 'A link of somebody with the candidate of a case.' })
export class DeclareLinkInput {
  @Field(() => ID, { description: 'Which case.' })
  readonly caseId!: string;
  @Field(() => ID, { description: 'Who is linked: the caller, or anybody for the exam centre.' })
  readonly personId!: string;
  @Field(() => LinkKindEnum, { description: 'In which way.' })
  readonly kind!: LinkKind;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has ended.' })
  readonly past?: boolean | null;
}

@InputType({ description: 'A link to take back.' })
export class WithdrawLinkInput {
  @Field(() => ID, { description: 'Which case.' })
  readonly caseId!: string;
  @Field(() => ID, { description: 'Whose link.' })
  readonly personId!: string;
}

@InputType({ description: 'A file to attach to a case.' })
export class AttachCaseDocumentInput {
  @Field(() => ID, { description: 'Which case.' })
  readonly caseId!: string;
  @Field(() => CaseDocumentKindEnum, { description: 'What it is.' })
  readonly kind!: CaseDocumentKind;
  @Field(() => String, { description: 'What it is called, in 120 characters at most.' })
  readonly title!: string;
  @Field(() => String, { description: 'Its bytes in base64: a PDF, a PNG or a JPEG of at most 5 MB.' })
  readonly content!: string;
  @Field(() => ID, { description: 'A UUID made for this gesture, and sent again with it.' })
  readonly key!: string;
}

@InputType({ description: 'A file to take out of its case.' })
export class RemoveCaseDocumentInput {
  @Field(() => ID, { description: 'Which file.' })
  readonly documentId!: string;
}

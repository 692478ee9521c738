import type { AssessmentMethod, CapabilityResult } from '@delibere/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { DateScalar } from '../../../../../kernel/graphql/scalars.ts';
import { AssessmentMethodEnum } from '../../../../certification/index.ts';
import type { BlockSummary, MethodUse } from '../../../domain/decision/case-summary.ts';
import { CapabilityResultEnum } from '../enums.ts';
import { CaseFormula } from './case-formula.ts';
import { KeptResult } from './kept-result.ts';

@Needs('case.read')
@ObjectType({ description: 'One use of an assessment method in a block.', simpleResolvers: true })
export class CaseMethodUse implements MethodUse {
  @Field(() => AssessmentMethodEnum, { description: 'Which method.' })
  readonly method!: AssessmentMethod;
  @Field(() => DateScalar, { description: 'When.' })
  readonly on!: string;
  @Field(() => Boolean, {
    description: 'Whether it was carried out as the referential asks; an opinion counts by being given.',
  })
  readonly conclusive!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was used, where it is admitted only if need be.' })
  readonly reason!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which a report had to be received.' })
  readonly reportDueOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day its report was received.' })
  readonly reportReceivedOn!: string | null;
}

@Needs('case.read')
@ObjectType({ description: 'What an assessment says of one capability.', simpleResolvers: true })
export class CaseCapability {
  @Field(() => String, { description: '"C1".' })
  readonly code!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What the holder is able to do, as the fiche says it today; null where it says nothing.',
  })
  readonly label!: string | null;
  @Field(() => CapabilityResultEnum, { description: 'What the panel said this time.' })
  readonly result!: CapabilityResult;
  @Field(() => KeptResult, { nullable: true, description: 'What an earlier jury kept; null for nothing.' })
  readonly earlier!: KeptResult | null;
}

@Needs('case.read')
@ObjectType({ description: 'Who assessed a block.', simpleResolvers: true })
export class CasePanel {
  @Field(() => Int, { description: 'How many assessors.' })
  readonly assessors!: number;
  @Field(() => Int, { description: 'How many of them the rules bar.' })
  readonly barred!: number;
}

/** Titles of a block and of its capabilities, by the fiche. */
export interface BlockTitles {
  readonly title: string;
  readonly capabilities: readonly { readonly code: string; readonly statement: string }[];
}

@Needs('case.read')
@ObjectType({ description: 'What was assessed of one block.' })
export class CaseBlock {
  readonly #block: BlockSummary;
  readonly #titles: BlockTitles | null;
  @Field(() => Boolean, { description: 'Whether it is acquired on the day of the deliberation, as computed.' })
  readonly acquired: boolean;

  constructor(block: BlockSummary, titles: BlockTitles | null, acquired: boolean) {
    this.#block = block;
    this.#titles = titles;
    this.acquired = acquired;
  }

  @Field(() => String, { description: '"RNCP28245BC01".' })
  get code(): string {
    return this.#block.code;
  }
  @Field(() => String, { nullable: true, description: 'Its title, as the fiche says it today.' })
  get title(): string | null {
    return this.#titles?.title ?? null;
  }
  @Field(() => CaseFormula, {
    nullable: true,
    description: 'How its methods combine, and what the uses leave wanting; null where the fiche was not understood.',
  })
  get formula(): CaseFormula | null {
    const { formula, uses } = this.#block;
    return formula && new CaseFormula(formula, uses);
  }
  @Field(() => [CaseMethodUse], { description: 'The methods used.' })
  get uses(): readonly CaseMethodUse[] {
    return this.#block.uses;
  }
  @Field(() => [CaseCapability], { description: 'Its capabilities.' })
  get capabilities(): readonly CaseCapability[] {
    const labels = new Map(this.#titles?.capabilities.map(({ code, statement }) => [code, statement]));
    return this.#block.capabilities.map((capability) => ({
      ...capability,
      label: labels.get(capability.code) ?? null,
    }));
  }
  @Field(() => CasePanel, { nullable: true, description: 'Who assessed it; null while nobody did.' })
  get panel(): CasePanel | null {
    return this.#block.panel;
  }
  @Field(() => KeptResult, { nullable: true, description: 'What an earlier jury kept of it; null for nothing.' })
  get earlier(): KeptResult | null {
    return this.#block.earlier;
  }
}

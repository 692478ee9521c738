import { type AssessmentFormula as Formula, flattenFormula, formulaMethods } from '@delibere/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { AssessmentMethodEnum, FormulaOperatorEnum } from './enums.ts';

@ObjectType({ description: 'A part of an assessment formula.', simpleResolvers: true })
export class FormulaNode {
  @Field(() => Int, { description: 'Its place in `nodes`, from 0, the root.' })
  readonly index!: number;
  @Field(() => Int, { nullable: true, description: 'Place in `nodes` of the part that holds it; null for the root.' })
  readonly parent!: number | null;
  @Field(() => FormulaOperatorEnum, { description: 'What it asks for.' })
  readonly operator!: 'ALL' | 'ANY' | 'AT_LEAST' | 'METHOD';
  @Field(() => Int, { nullable: true, description: 'How many parts are needed, for AT_LEAST.' })
  readonly count!: number | null;
  @Field(() => AssessmentMethodEnum, { nullable: true, description: 'The method, for METHOD.' })
  readonly method!: string | null;
  @Field(() => Boolean, { description: 'Whether the method is admitted only if need be, with a recorded reason.' })
  readonly onlyIfNeeded!: boolean;
}

const OPERATORS = { all: 'ALL', any: 'ANY', atLeast: 'AT_LEAST', method: 'METHOD' } as const;

@ObjectType({ description: 'How the assessment methods of a block combine.' })
export class AssessmentFormula {
  readonly formula: Formula;

  constructor(formula: Formula) {
    this.formula = formula;
  }

  @Field(() => [FormulaNode], {
    description: 'The tree laid flat, the root first, each part after the one that holds it.',
  })
  get nodes(): readonly FormulaNode[] {
    return flattenFormula(this.formula).map(({ type, ...node }) => ({ ...node, operator: OPERATORS[type] }));
  }
  @Field(() => [AssessmentMethodEnum], { description: 'The methods it names, each once.' })
  get methods(): readonly string[] {
    return formulaMethods(this.formula);
  }
}

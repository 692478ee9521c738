import {
  type AssessmentFormula,
  type AssessmentMethod,
  type Explanation,
  explainFormula,
  explanationSentence,
  sentence,
} from '@delibere/shared';
import { Arg, Field, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../../../../../kernel/graphql/language.ts';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { AssessmentMethodEnum } from '../../../../certification/index.ts';
import { methodResults } from '../../../domain/decision/block-state.ts';
import type { MethodUse } from '../../../domain/decision/case-summary.ts';

type Language = keyof typeof LanguageEnum;

const LANGUAGE = { FR: 'fr', EN: 'en' } as const satisfies Record<Language, string>;

@Needs('case.read')
@ObjectType({ description: 'How the methods of a block combine, and whether those used satisfy it.' })
export class CaseFormula {
  readonly #formula: AssessmentFormula;
  readonly #explanation: Explanation;

  constructor(formula: AssessmentFormula, uses: readonly MethodUse[]) {
    this.#formula = formula;
    this.#explanation = explainFormula(formula, methodResults(uses));
  }

  @Field(() => Boolean, { description: 'Whether the methods used satisfy it.' })
  get satisfied(): boolean {
    return this.#explanation.satisfied;
  }
  @Field(() => [AssessmentMethodEnum], { description: 'The methods any of which would bring it nearer.' })
  get missingMethods(): readonly AssessmentMethod[] {
    return this.#explanation.methods;
  }
  @Field(() => String, { description: 'What it asks, in one sentence.' })
  sentence(
    @Arg('language', () => LanguageEnum, { defaultValue: 'FR', description: 'In which language.' }) language: Language,
  ): string {
    return sentence(this.#formula, LANGUAGE[language]);
  }
  @Field(() => String, { description: 'What is missing, or that nothing is, in one sentence.' })
  explanation(
    @Arg('language', () => LanguageEnum, { defaultValue: 'FR', description: 'In which language.' }) language: Language,
  ): string {
    return explanationSentence(this.#explanation, LANGUAGE[language]);
  }
}

import { sentence } from '@delibere/shared';
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { LanguageEnum } from '../../../../kernel/graphql/language.ts';
import { AssessmentFormula } from '../types/assessment-formula.ts';

@Resolver(() => AssessmentFormula)
export class FormulaResolvers {
  @FieldResolver(() => String, { description: 'The formula as a sentence.' })
  sentence(
    @Root() { formula }: AssessmentFormula,
    @Arg('language', () => LanguageEnum, { defaultValue: 'FR', description: 'Language of the sentence.' })
    language: 'FR' | 'EN',
  ): string {
    return sentence(formula, language === 'FR' ? 'fr' : 'en');
  }
}

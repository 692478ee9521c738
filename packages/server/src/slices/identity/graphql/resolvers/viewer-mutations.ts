import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { LanguageEnum } from '../../../../kernel/graphql/language.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { answer, type Refused } from '../../../../kernel/graphql/refused.ts';
import { dismissWelcome } from '../../use-cases/dismiss-welcome.ts';
import { setLanguage } from '../../use-cases/set-language.ts';
import type { IdentityContext } from '../context.ts';
import { ViewerDone, ViewerResult } from '../types/viewer-result.ts';

@Resolver()
export class ViewerMutations {
  @Needs('viewer.write')
  @Mutation(() => ViewerResult, { description: 'Changes the language of the own account.' })
  async setLanguage(
    @Arg('language', () => LanguageEnum, { description: 'The language of mails and of the console from now on.' })
    language: 'FR' | 'EN',
    @Ctx() context: IdentityContext,
  ): Promise<ViewerDone | Refused> {
    return answer(
      await context.perform(setLanguage, { language: language === 'FR' ? 'fr' : 'en' }),
      () => new ViewerDone(),
    );
  }

  @Needs('viewer.write')
  @Mutation(() => ViewerResult, { description: 'Remembers that the first-time welcome was read.' })
  async dismissWelcome(@Ctx() context: IdentityContext): Promise<ViewerDone | Refused> {
    return answer(await context.perform(dismissWelcome, {}), () => new ViewerDone());
  }
}

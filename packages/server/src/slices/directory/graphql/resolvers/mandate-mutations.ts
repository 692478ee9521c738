import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { endMandate } from '../../use-cases/end-mandate.ts';
import { giveMandate } from '../../use-cases/give-mandate.ts';
import { EndMandateInput, GiveMandateInput } from '../inputs/mandate-inputs.ts';
import { PersonResult, personWritten } from '../results.ts';

@Resolver()
export class MandateMutations {
  @Needs('mandate.write')
  @Mutation(() => PersonResult, { description: 'Gives somebody a mandate.' })
  async giveMandate(
    @Arg('input', () => GiveMandateInput, { description: 'What is asked.' }) input: GiveMandateInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof PersonResult> {
    return personWritten(context, await context.perform(giveMandate, input));
  }

  @Needs('mandate.write')
  @Mutation(() => PersonResult, { description: 'Says the last day of a mandate, for a reason.' })
  async endMandate(
    @Arg('input', () => EndMandateInput, { description: 'What is asked.' }) input: EndMandateInput,
    @Ctx() context: ViewerContext,
  ): Promise<typeof PersonResult> {
    return personWritten(context, await context.perform(endMandate, input));
  }
}

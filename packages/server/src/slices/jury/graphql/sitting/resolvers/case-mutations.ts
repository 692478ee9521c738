import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { changeCase } from '../../../use-cases/sitting/change-case.ts';
import { enterCase } from '../../../use-cases/sitting/enter-case.ts';
import { declareLink, withdrawLink } from '../../../use-cases/sitting/links.ts';
import { removeCase } from '../../../use-cases/sitting/remove-case.ts';
import type { SittingContext } from '../context.ts';
import {
  ChangeCaseInput,
  DeclareLinkInput,
  EnterCaseInput,
  RemoveCaseInput,
  WithdrawLinkInput,
} from '../inputs/case-inputs.ts';
import { SittingResult, sittingWritten } from '../results.ts';

@Resolver()
export class CaseMutations {
  @Needs('case.write')
  @Mutation(() => SittingResult, { description: 'Brings the case of a candidate before a session that is not open.' })
  async enterCase(
    @Arg('input', () => EnterCaseInput, { description: 'What is asked.' }) input: EnterCaseInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(enterCase, input));
  }

  @Needs('case.write')
  @Mutation(() => SittingResult, { description: 'Enters a case anew, before the session is open.' })
  async changeCase(
    @Arg('input', () => ChangeCaseInput, { description: 'What is asked.' }) input: ChangeCaseInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(changeCase, input));
  }

  @Needs('case.write')
  @Mutation(() => SittingResult, { description: 'Takes a case out of a session that is not open.' })
  async removeCase(
    @Arg('input', () => RemoveCaseInput, { description: 'What is asked.' }) input: RemoveCaseInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(removeCase, input));
  }

  @Needs('recusal.record')
  @Mutation(() => SittingResult, { description: 'Says that somebody is linked with the candidate of a case.' })
  async declareLink(
    @Arg('input', () => DeclareLinkInput, { description: 'What is asked.' }) input: DeclareLinkInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(declareLink, input));
  }

  @Needs('recusal.record')
  @Mutation(() => SittingResult, { description: 'Takes back that somebody is linked with a candidate.' })
  async withdrawLink(
    @Arg('input', () => WithdrawLinkInput, { description: 'What is asked.' }) input: WithdrawLinkInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(withdrawLink, input));
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { carryOver } from '../../../use-cases/sitting/carry-over.ts';
import { decideByConsensus } from '../../../use-cases/sitting/decide-by-consensus.ts';
import { decideCase } from '../../../use-cases/sitting/decide-case.ts';
import { recordRecusal, withdrawRecusal } from '../../../use-cases/sitting/recusals.ts';
import { reopenCase } from '../../../use-cases/sitting/reopen-case.ts';
import type { SittingContext } from '../context.ts';
import {
  CarryOverInput,
  DecideByConsensusInput,
  DecideCaseInput,
  RecordRecusalInput,
  ReopenCaseInput,
  WithdrawRecusalInput,
} from '../inputs/sitting-inputs.ts';
import { SittingResult, sittingWritten } from '../results.ts';

@Resolver()
export class DeliberationMutations {
  @Needs('recusal.record')
  @Mutation(() => SittingResult, { description: 'Says that a member does not take part in a case.' })
  async recordRecusal(
    @Arg('input', () => RecordRecusalInput, { description: 'What is asked.' }) input: RecordRecusalInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(recordRecusal, input));
  }

  @Needs('recusal.record')
  @Mutation(() => SittingResult, { description: 'Takes a recusal back.' })
  async withdrawRecusal(
    @Arg('input', () => WithdrawRecusalInput, { description: 'What is asked.' }) input: WithdrawRecusalInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(withdrawRecusal, input));
  }

  @Needs('case.deliberate')
  @Mutation(() => SittingResult, { description: 'Decides a run of clear cases as proposed, all of them or none.' })
  async decideByConsensus(
    @Arg('input', () => DecideByConsensusInput, { description: 'What is asked.' }) input: DecideByConsensusInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(decideByConsensus, input));
  }

  @Needs('case.deliberate')
  @Mutation(() => SittingResult, { description: 'Says what the jury decided of a case.' })
  async decideCase(
    @Arg('input', () => DecideCaseInput, { description: 'What is asked.' }) input: DecideCaseInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(decideCase, input));
  }

  @Needs('case.deliberate')
  @Mutation(() => SittingResult, { description: 'Leaves a case to a later session.' })
  async carryOver(
    @Arg('input', () => CarryOverInput, { description: 'What is asked.' }) input: CarryOverInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(carryOver, input));
  }

  @Needs('case.deliberate')
  @Mutation(() => SittingResult, { description: 'Takes back what was decided of a case.' })
  async reopenCase(
    @Arg('input', () => ReopenCaseInput, { description: 'What is asked.' }) input: ReopenCaseInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(reopenCase, input));
  }
}

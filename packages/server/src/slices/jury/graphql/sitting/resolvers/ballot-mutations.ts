import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { castVote } from '../../../use-cases/sitting/cast-vote.ts';
import { closeBallot } from '../../../use-cases/sitting/close-ballot.ts';
import { openBallot } from '../../../use-cases/sitting/open-ballot.ts';
import type { SittingContext } from '../context.ts';
import { CastVoteInput, CloseBallotInput, OpenBallotInput } from '../inputs/sitting-inputs.ts';
import { SittingResult, sittingWritten } from '../results.ts';

@Resolver()
export class BallotMutations {
  @Needs('vote.cast')
  @Mutation(() => SittingResult, { description: 'Opens a ballot on "admit", which any voter in the room may ask.' })
  async openBallot(
    @Arg('input', () => OpenBallotInput, { description: 'What is asked.' }) input: OpenBallotInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(openBallot(context.sittingSecrets), input));
  }

  @Needs('vote.cast')
  @Mutation(() => SittingResult, {
    description: 'Casts a vote, or casts it anew while the ballot is open; answered once it is committed.',
  })
  async castVote(
    @Arg('input', () => CastVoteInput, { description: 'What is asked.' }) input: CastVoteInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(castVote(context.sittingSecrets), input));
  }

  @Needs('case.deliberate')
  @Mutation(() => SittingResult, { description: 'Closes a ballot and counts it.' })
  async closeBallot(
    @Arg('input', () => CloseBallotInput, { description: 'What is asked.' }) input: CloseBallotInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(closeBallot(context.sittingSecrets), input));
  }
}

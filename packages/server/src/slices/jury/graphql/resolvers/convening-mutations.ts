import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { answer, type Refused } from '../../../../kernel/graphql/refused.ts';
import { answerConvocation, answerConvocationByLink } from '../../use-cases/answers/answer-convocation.ts';
import { offeredConvocation } from '../../use-cases/answers/offered-convocation.ts';
import { answerDesignation } from '../../use-cases/designations/answer-designation.ts';
import { askDesignations } from '../../use-cases/designations/ask-designations.ts';
import { remindSession } from '../../use-cases/designations/remind-session.ts';
import { takeSessionStep } from '../../use-cases/take-session-step.ts';
import type { JuryContext } from '../context.ts';
import {
  AnswerConvocationByLinkInput,
  AnswerConvocationInput,
  AnswerDesignationInput,
  AskDesignationsInput,
  RemindSessionInput,
  TakeSessionStepInput,
} from '../inputs/convening-inputs.ts';
import { SessionResult, sessionWritten } from '../session-result.ts';
import { AnswerByLinkResult, ConvocationAnswered, OfferedConvocation } from '../types/offered-convocation.ts';

@Resolver()
export class ConveningMutations {
  @Needs('session.write')
  @Mutation(() => SessionResult, {
    description: 'Asks organisations who sits for them; the notice of the unions begins.',
  })
  async askDesignations(
    @Arg('input', () => AskDesignationsInput, { description: 'What is asked.' }) input: AskDesignationsInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(askDesignations(context.publicUrl), input));
  }

  @Needs('seat.designate')
  @Mutation(() => SessionResult, { description: 'Says who sits for an organisation.' })
  async answerDesignation(
    @Arg('input', () => AnswerDesignationInput, { description: 'What is asked.' }) input: AnswerDesignationInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(answerDesignation, input));
  }

  @Needs('session.write')
  @Mutation(() => SessionResult, { description: 'Reminds organisations and members who did not answer.' })
  async remindSession(
    @Arg('input', () => RemindSessionInput, { description: 'What is asked.' }) input: RemindSessionInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(remindSession(context.publicUrl), input));
  }

  @Needs('session.step')
  @Mutation(() => SessionResult, { description: 'Takes a step in the life of a session.' })
  async takeSessionStep(
    @Arg('input', () => TakeSessionStepInput, { description: 'What is asked.' }) input: TakeSessionStepInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(takeSessionStep(context.publicUrl), input));
  }

  @Needs('convocation.answer')
  @Mutation(() => SessionResult, { description: 'Says whether the caller comes to a session they are called to.' })
  async answerConvocation(
    @Arg('input', () => AnswerConvocationInput, { description: 'What is asked.' }) input: AnswerConvocationInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    return sessionWritten(context, await context.perform(answerConvocation(context.publicUrl), input));
  }

  @Needs('PUBLIC')
  @Query(() => OfferedConvocation, {
    nullable: true,
    description: 'A convocation by the token of its link, which reading does not use up; null where there is none.',
  })
  async offeredConvocation(
    @Arg('token', () => String, { description: 'The token of its link.' }) token: string,
    @Ctx() context: JuryContext,
  ): Promise<OfferedConvocation | null> {
    const offered = await offeredConvocation(context.everything(), token, context.now);
    return offered && new OfferedConvocation(offered);
  }

  @Needs('PUBLIC')
  @Mutation(() => AnswerByLinkResult, { description: 'Says whether the member comes whom the holder of a link is.' })
  async answerConvocationByLink(
    @Arg('input', () => AnswerConvocationByLinkInput, { description: 'What is asked.' })
    input: AnswerConvocationByLinkInput,
    @Ctx() context: JuryContext,
  ): Promise<ConvocationAnswered | Refused> {
    const result = await context.performOpen(answerConvocationByLink(context.publicUrl), input);
    return answer(result, () => Object.assign(new ConvocationAnswered(), { answer: input.answer }));
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { drawUpMinutes } from '../../../use-cases/minutes/draw-up-minutes.ts';
import { rectifyMinutes } from '../../../use-cases/minutes/rectify-minutes.ts';
import { signMinutes } from '../../../use-cases/minutes/sign-minutes.ts';
import type { JuryContext } from '../../context.ts';
import { SessionResult, sessionWritten } from '../../session-result.ts';
import { DrawUpMinutesInput, RectifyMinutesInput, SignMinutesInput } from '../inputs.ts';
import { forgetMinutes } from '../loaders.ts';

@Resolver()
export class MinutesMutations {
  @Needs('session.step')
  @Mutation(() => SessionResult, {
    description:
      'Draws up the minutes of a closed session, or draws them up again before the seal: signatures of the text before then count no more.',
  })
  async drawUpMinutes(
    @Arg('input', () => DrawUpMinutesInput, { description: 'What is asked.' }) input: DrawUpMinutesInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    const done = await context.perform(drawUpMinutes, input);
    forgetMinutes(context);
    return sessionWritten(context, done);
  }

  @Needs('minutes.sign')
  @Mutation(() => SessionResult, {
    description: 'Signs minutes as they were read, by a member who came and signed in a moment ago.',
  })
  async signMinutes(
    @Arg('input', () => SignMinutesInput, { description: 'What is asked.' }) input: SignMinutesInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    const done = await context.perform(signMinutes, input);
    forgetMinutes(context);
    return sessionWritten(context, done);
  }

  @Needs('session.step')
  @Mutation(() => SessionResult, {
    description: 'Adds a correction beside sealed minutes, by who presided or the centre.',
  })
  async rectifyMinutes(
    @Arg('input', () => RectifyMinutesInput, { description: 'What is asked.' }) input: RectifyMinutesInput,
    @Ctx() context: JuryContext,
  ): Promise<typeof SessionResult> {
    const done = await context.perform(rectifyMinutes(context.sealCertificate), input);
    forgetMinutes(context);
    return sessionWritten(context, done);
  }
}
